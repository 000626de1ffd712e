/** How far a batch is: a bar with rate and time left at a terminal, a plain line now and then elsewhere; always on stderr. */
import type { Io } from '../io.ts';

export interface Progress {
  readonly step: (flagged: number) => void;
  readonly end: () => void;
}

const silent: Progress = { step: () => undefined, end: () => undefined };

export async function showProgress(io: Io, total: number, quiet: boolean): Promise<Progress> {
  if (quiet || total < 2) return silent;
  return io.stderr.isTTY ? bar(total) : lines(io, total);
}

async function bar(total: number): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const shown = new cliProgress.SingleBar(
    {
      format: '{bar} {value} of {total} · {rate}/s · {eta_formatted} left · {flagged} flagged',
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 200,
      barsize: 28,
    },
    cliProgress.Presets.shades_classic,
  );
  const started = performance.now();
  let done = 0;
  let flagged = 0;
  shown.start(total, 0, { rate: '–', flagged: 0 });
  return {
    step: (more) => {
      done += 1;
      flagged += more;
      shown.update(done, { rate: Math.round((done * 1000) / (performance.now() - started)), flagged });
    },
    end: () => shown.stop(),
  };
}

/** At every tenth of the way, for logs; nothing for a handful of documents. */
function lines(io: Io, total: number): Progress {
  if (total < 50) return silent;
  const every = Math.ceil(total / 10);
  let done = 0;
  let flagged = 0;
  return {
    step: (more) => {
      done += 1;
      flagged += more;
      if (done % every === 0 && done < total) {
        void io.stderr.write(`recount: ${done} of ${total} documents, ${flagged} flagged\n`).catch(() => undefined);
      }
    },
    end: () => undefined,
  };
}
