/** The formats by name; each formatter is loaded only when asked for, since charts and schemas take time to load. */
import type { Report } from '../contract.ts';
import { packFor } from '../languages/index.ts';
import type { DrawSeries } from '../report/draw-series.ts';
import type { Colours } from '../report/format-text.ts';
import type { FormatName } from '../report/index.ts';
import type { Unreadable } from '../report/options.ts';
import type { Io, Output } from './io.ts';
import { toolVersion } from './version.ts';

export type { FormatName };
/** The names again, because the list's own module loads every format. */
export const formatNames = [
  'text',
  'json',
  'html',
  'markdown',
  'sarif',
  'github',
  'junit',
  'claimreview',
] as const satisfies readonly FormatName[];

/** Ending of the file that `batch --output DIR` writes for a document in this format. */
export const extensions: Readonly<Record<FormatName, string>> = {
  text: 'txt',
  json: 'json',
  html: 'html',
  markdown: 'md',
  sarif: 'sarif',
  github: 'txt',
  junit: 'xml',
  claimreview: 'jsonld',
};

export interface Look {
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Folder that tools know files from. */
  readonly root: string;
  /** For ClaimReview: who publishes the check, and the address it stands at. */
  readonly publisher: { readonly name: string; readonly url: string } | null;
  readonly checkUrl: string | null;
}

export type Formatter = (reports: readonly Report[], unreadable?: readonly Unreadable[]) => string | Promise<string>;

/** A pure function from reports to the bytes of the format: the same for a terminal, a pipe and a file. */
export async function formatterFor(name: FormatName, look: Look): Promise<Formatter> {
  const { root, publisher, checkUrl } = look;
  switch (name) {
    case 'text': {
      const { formatText } = await import('../report/format-text.ts');
      const colours = look.colour ? await coloursOn() : undefined;
      const options = { packFor, width: look.width, quiet: look.quiet, verbose: look.verbose };
      return (reports) => formatText(reports, colours ? { ...options, colours } : options);
    }
    case 'json': {
      const { formatJson, formatNdjson } = await import('../report/format-json.ts');
      return (reports) => (reports.length === 1 ? reports.map(formatJson).join('') : formatNdjson(reports));
    }
    case 'html': {
      const { formatHtml } = await import('../report/format-html.ts');
      return async (reports) => formatHtml(reports, { packFor, drawSeries: await drawSeriesFor(reports) });
    }
    case 'markdown': {
      const { formatMarkdown } = await import('../report/format-markdown.ts');
      return (reports) => formatMarkdown(reports, { packFor });
    }
    case 'sarif': {
      const { formatSarif } = await import('../report/format-sarif.ts');
      const options = { packFor, root, version: toolVersion(), all: look.verbose };
      return (reports, unreadable = []) => formatSarif(reports, { ...options, unreadable });
    }
    case 'github': {
      const { formatGithub } = await import('../report/format-github.ts');
      return (reports, unreadable = []) => formatGithub(reports, { packFor, root, unreadable });
    }
    case 'junit': {
      const { formatJunit } = await import('../report/format-junit.ts');
      return (reports, unreadable = []) => formatJunit(reports, { packFor, root, unreadable });
    }
    case 'claimreview': {
      const { formatClaimReview } = await import('../report/format-claimreview.ts');
      return (reports) => formatClaimReview(reports, { packFor, publisher, checkUrl });
    }
  }
}

/** Charts take longer to load than most texts to check, so only a report that has a series loads them. */
async function drawSeriesFor(reports: readonly Report[]): Promise<DrawSeries | null> {
  if (!reports.some(({ claims }) => claims.some(({ series }) => series !== null))) return null;
  const { loadDrawSeries } = await import('../report/draw-series.ts');
  return loadDrawSeries();
}

async function coloursOn(): Promise<Colours> {
  const { default: picocolors } = await import('picocolors');
  return picocolors.createColors(true);
}

/** Colour where a person looks on: --no-color and NO_COLOR win, then FORCE_COLOR, then whether the output is a terminal. */
export function wantsColour(io: Io, flag: boolean, output: Output): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (!flag || (NO_COLOR !== undefined && NO_COLOR !== '')) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return output.isTTY && TERM !== 'dumb';
}
