/**
 * What a batch has finished, on disk: one line a document, appended and synced before it counts as done. A killed run
 * leaves at most one torn line, which the next run cuts off; so nothing finished is lost and nothing is checked twice.
 */
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DocumentRow } from './check-one.ts';

export interface JournalEntry {
  /** Hash of the document's bytes and of all that its verdicts depend on. */
  readonly key: string;
  readonly row: DocumentRow;
}

/** A finished document's key, and where its line stands: rows and reports stay on disk, so memory does not grow with them. */
interface Place {
  readonly key: string;
  /** Bytes of the row and what stands before it; the report's JSON follows. */
  readonly start: number;
  readonly head: number;
  readonly report: number;
}

export interface Journal {
  /** Finished documents by source, with the key of the latest entry of each. */
  readonly finished: ReadonlyMap<string, Pick<JournalEntry, 'key'>>;
  /** Resolves once the entry is on disk. Entries that come together share one sync. */
  readonly append: (entry: JournalEntry, reportJson: string | null) => Promise<void>;
  /** The row of a finished document; null where there is none. */
  readonly row: (source: string) => Promise<DocumentRow | null>;
  /** The report of a finished document as its JSON line without line end; null where it could not be read. */
  readonly reportJson: (source: string) => Promise<string | null>;
  readonly close: () => Promise<void>;
}

interface Pending {
  readonly head: string;
  readonly report: string;
  readonly entry: JournalEntry;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const NEWLINE = 10;
const CHUNK = 1 << 20;

/** Opens the journal at `path`, made where it is missing; `fresh` starts it anew. */
export async function openJournal(path: string, options: { readonly fresh: boolean }): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+');
  if (options.fresh) await file.truncate(0);
  const places = new Map<string, Place>();
  let end = await readPlaces(file, places);
  // What follows the last whole line was torn by a kill.
  if ((await file.stat()).size > end) await file.truncate(end);

  let pending: Pending[] = [];
  let writing: Promise<void> | null = null;

  const flush = async (): Promise<void> => {
    while (pending.length > 0) {
      const group = pending;
      pending = [];
      try {
        const lines = group.map(({ head, report }) => ({ head: Buffer.from(head), report: Buffer.from(report) }));
        await file.appendFile(Buffer.concat(lines.flatMap(({ head, report }) => [head, report, Buffer.from('}\n')])));
        await file.datasync();
        group.forEach(({ entry, resolve }, i) => {
          const line = lines[i];
          if (!line) return;
          const { key, row } = entry;
          places.set(row.source, { key, start: end, head: line.head.length, report: line.report.length });
          end += line.head.length + line.report.length + 2;
          resolve();
        });
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    writing = null;
  };

  const read = async (start: number, length: number): Promise<string> =>
    (await file.read(Buffer.allocUnsafe(length), 0, length, start)).buffer.toString('utf8');

  return {
    finished: places,
    append: (entry, reportJson) =>
      new Promise((resolve, reject) => {
        pending.push({ head: headOf(entry), report: reportJson ?? 'null', entry, resolve, reject });
        writing ??= flush();
      }),
    row: async (source) => {
      const place = places.get(source);
      return place ? entryOf(await read(place.start, place.head)).row : null;
    },
    reportJson: async (source) => {
      const place = places.get(source);
      if (!place) return null;
      const json = await read(place.start + place.head, place.report);
      return json === 'null' ? null : json;
    },
    close: async () => {
      await writing;
      await file.close();
    },
  };
}

const REPORT_KEY = ',"reportJson":';
const headOf = (entry: JournalEntry): string => `${JSON.stringify(entry).slice(0, -1)}${REPORT_KEY}`;
const entryOf = (head: string): JournalEntry => JSON.parse(`${head}null}`) as JournalEntry;

/** Reads the whole lines of the file in chunks; returns the offset just after the last one. */
async function readPlaces(file: FileHandle, places: Map<string, Place>): Promise<number> {
  let rest = Buffer.alloc(0);
  let offset = 0;
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
    if (bytesRead === 0) return offset;
    position += bytesRead;
    rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    let start = 0;
    for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE, start)) {
      addPlace(places, rest.subarray(start, at), offset);
      offset += at + 1 - start;
      start = at + 1;
    }
    rest = rest.subarray(start);
  }
}

function addPlace(places: Map<string, Place>, line: Buffer, offset: number): void {
  const head = line.indexOf(REPORT_KEY) + REPORT_KEY.length;
  try {
    const { key, row } = entryOf(line.subarray(0, head).toString('utf8'));
    places.set(row.source, { key, start: offset, head, report: line.length - head - 1 });
  } catch {
    // A line damaged otherwise than by a kill: its document is checked again.
  }
}
