/** `recount explain FILE:LINE` or a quote: why this verdict, or why none. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { RecountError } from '../errors.ts';
import type { DocumentReading, SentenceReading } from '../extract/reading.ts';
import type { Document } from '../read/document.ts';
import { addInputOptions, type InputFlags, openDocument, readOptions } from './check-command.ts';
import { addCheckOptions, type CheckFlags, settingsOf } from './check-options.ts';
import { openChecker } from './checker.ts';
import type { Io } from './io.ts';
import { isAddress } from './read-input.ts';
import type { Settings } from './settings.ts';

const examples = `
Examples:
  recount explain story.txt:12                     every number of line 12
  recount explain story.txt "up 12 %"              the sentence with these words
  recount explain "Sales rose 12 % from 50 to 60."   a sentence of its own`;

export function registerExplain(program: Command, io: Io): void {
  const command = program
    .command('explain')
    .summary('show why a number got its verdict, or none')
    .description(
      'Shows what was seen in a sentence, what it was taken for, which evidence was weighed, and why it came out so.',
    )
    .argument('<where>', 'FILE:LINE, a FILE or address with a quote after it, or a sentence')
    .argument('[quote]', 'words of the sentence');
  addCheckOptions(command);
  addInputOptions(command)
    .addHelpText('after', examples)
    .action((where: string, quote: string | undefined, flags: CheckFlags & InputFlags) =>
      runExplain(where, quote, flags, io),
    );
}

async function runExplain(
  where: string,
  quote: string | undefined,
  flags: CheckFlags & InputFlags,
  io: Io,
): Promise<void> {
  const settings = await settingsOf(flags, io);
  const place = placeOf(where, quote, io.cwd);
  const [document, checker] = await Promise.all([documentAt(place, flags, settings, io), openChecker(settings)]);
  const [{ readDocument }, { extractClaims }, { gatherEvidence }, { explainSentence }] = await Promise.all([
    import('../extract/reading.ts'),
    import('../extract/extract-claims.ts'),
    import('../link/gather.ts'),
    import('./explain-text.ts'),
  ]);
  const reading = readDocument(document);
  const claims = extractClaims(reading);
  const sentences = sentencesAt(reading, place);
  const links = gatherEvidence(reading, claims, await checker.datasetsFor(document));
  const report = await checker.check(document, place.file === null ? null : resolve(io.cwd, place.file));
  for (const sentence of sentences) {
    const line = document.locate(sentence.start).line;
    await io.stdout.write(explainSentence(sentence, { report, claims, links }, `${document.source}:${line}`));
  }
}

interface Place {
  /** File or address; null when the sentence itself was given. */
  readonly file: string | null;
  readonly line: number | null;
  readonly quote: string | null;
  readonly text: string | null;
}

function placeOf(where: string, quote: string | undefined, cwd: string): Place {
  const given = { line: null, quote: quote ?? null, text: null };
  if (where === '-' || existsSync(resolve(cwd, where))) return { ...given, file: where };
  const numbered = /^(.+?):(\d+)(?::\d+)?$/u.exec(where);
  const [, file, line] = numbered ?? [];
  if (file !== undefined && !isAddress(where)) return { ...given, file, line: Number(line) };
  if (isAddress(where)) return { ...given, file: where };
  if (quote !== undefined || !/\s/u.test(where)) return { ...given, file: where };
  return { file: null, line: null, quote: null, text: where };
}

async function documentAt({ file, text }: Place, flags: InputFlags, settings: Settings, io: Io): Promise<Document> {
  if (file !== null) return openDocument(file, flags, settings, io);
  const { documentFrom } = await import('../read/read-document.ts');
  return documentFrom({ name: '-', bytes: Buffer.from(text ?? '') }, readOptions(settings));
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('’', "'").trim().toLowerCase();

/** The sentences that the place names. Throws RecountError `not-found` when it names none. */
function sentencesAt(
  { document, sentences }: DocumentReading,
  { line, quote, file }: Place,
): readonly SentenceReading[] {
  const lineAt = (offset: number): number => document.locate(offset).line;
  const found = sentences.filter(
    (sentence) =>
      (line === null || (lineAt(sentence.start) <= line && line <= lineAt(sentence.end - 1))) &&
      (quote === null || plain(sentence.text).includes(plain(quote))),
  );
  if (found.length > 0) return found;
  const what = quote === null ? `there is no sentence on line ${line}` : 'no sentence holds these words';
  throw new RecountError('not-found', what, {
    hint: 'Lines are counted from 1, as in an editor; quotes are matched as written.',
    ...(file === null ? {} : { file }),
  });
}
