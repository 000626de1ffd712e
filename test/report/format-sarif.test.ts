import { createRequire } from 'node:module';
import draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/contract.ts';
import { formatSarif, type SarifOptions } from '../../src/report/format-sarif.ts';
import { expectGolden } from './golden.ts';
import { packFor } from './packs.ts';
import { buses, museum, post, samples } from './samples.ts';

// Both are CommonJS modules whose class hangs on `default` under Node's resolution.
const Ajv = draft04.default ?? draft04;
const formats = addFormats.default ?? addFormats;
const schema: object = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats(ajv);
const validate = ajv.compile(schema);

const all = Object.values(samples);
const options: SarifOptions = { packFor, version: '1.2.3' };

const logOf = (reports: Report | readonly Report[], more: Partial<SarifOptions> = {}): Log => {
  const log: Log = JSON.parse(formatSarif(reports, { ...options, ...more }));
  // The published schema wants its own older address; everything else is judged as it is.
  expect(validate({ ...log, $schema: undefined }), JSON.stringify(validate.errors, null, 2)).toBe(true);
  return log;
};

const resultsOf = (log: Log): readonly Result[] => log.runs.flatMap((run) => run.results ?? []);

describe('SARIF', () => {
  test('what is flagged', () => expectGolden(formatSarif(all, options), 'flagged.sarif'));
  test('every claim when asked', () => expectGolden(formatSarif(buses, { ...options, all: true }), 'all.sarif'));

  test('is valid by the schema of SARIF 2.1.0, flagged or all, none or many', () => {
    for (const report of all) for (const everything of [true, false]) logOf(report, { all: everything });
    logOf(all, { all: true, informationUri: 'https://example.org/recount' });
    logOf([]);
  });

  test('the schema does judge: a run without tool is not valid', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('a refutation by the article itself has a rule of its own', () => {
    expect(resultsOf(logOf(buses)).map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['recount/refuted', 'error'],
      ['recount/inconsistent', 'error'],
      ['recount/conflicting', 'warning'],
    ]);
  });

  test('supported, unchecked and silenced claims stay away unless asked for', () => {
    expect(resultsOf(logOf(post))).toHaveLength(0);
    expect(resultsOf(logOf(post, { all: true })).map(({ kind, level }) => [kind, level])).toEqual([
      ['review', 'none'],
      ['pass', 'none'],
    ]);
    expect(resultsOf(logOf(buses, { all: true })).filter((result) => result.suppressions)).toHaveLength(1);
  });

  test('a region slices back to the quote, by offset and by line and column', () => {
    const { text } = museum.document;
    for (const result of resultsOf(logOf(museum, { all: true }))) {
      const region = result.locations?.[0]?.physicalLocation?.region;
      const quote = region?.snippet?.text;
      const offset = region?.charOffset ?? -1;
      expect(text.slice(offset, offset + (region?.charLength ?? 0))).toBe(quote);
      const line = text.split('\n')[(region?.startLine ?? 0) - 1] ?? '';
      expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe(quote);
    }
  });

  test('no offset is given where the text is not the file’s own', () => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const [result] = resultsOf(
      logOf({ ...buses, claims: [{ ...first, line: 12, column: 9, endLine: 12, endColumn: 13 }] }),
    );
    expect(result?.locations?.[0]?.physicalLocation?.region).toMatchObject({
      startLine: 12,
      startColumn: 9,
      endColumn: 13,
    });
    expect(result?.locations?.[0]?.physicalLocation?.region?.charOffset).toBeUndefined();
  });

  test('a fix is offered only where the quote stands in the source letter for letter', () => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const fixesOf = (endColumn: number) =>
      resultsOf(logOf({ ...buses, claims: [{ ...first, line: 3, column: 9, endLine: 3, endColumn }] }))[0]?.fixes;
    const [fix] = fixesOf(9 + first.quote.length) ?? [];
    expect(fix?.artifactChanges[0]?.replacements[0]).toMatchObject({
      deletedRegion: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 12 },
      insertedContent: { text: '167' },
    });
    // "130&nbsp;%" or "<b>130</b>%": replacing the stretch would break the markup.
    expect(fixesOf(9 + first.quote.length + 5)).toBeUndefined();
  });

  test('every link of a message leads to a related location', () => {
    for (const result of resultsOf(logOf(all, { all: true }))) {
      const ids = new Set((result.relatedLocations ?? []).map(({ id }) => String(id)));
      for (const [, id = ''] of (result.message.text ?? '').matchAll(/(?<!\\)\]\((\d+)\)/g)) expect(ids).toContain(id);
    }
  });

  test.each([
    ['articles/a b.md', null, 'articles/a%20b.md'],
    ['./articles/é.md', null, 'articles/%C3%A9.md'],
    ['/srv/paper/a.md', '/srv/paper/', 'a.md'],
    ['/srv/paper/a.md', null, 'file:///srv/paper/a.md'],
    ['C:\\texts\\a.md', null, 'file:///C:/texts/a.md'],
    ['https://news.example.org/a', null, 'https://news.example.org/a'],
    ['-', null, 'stdin'],
  ])('the document %s is at a valid URI', (source, root, uri) => {
    const log = logOf({ ...buses, document: { ...buses.document, source } }, { root });
    expect(log.runs[0]?.artifacts?.[0]?.location?.uri).toBe(uri);
  });

  test('tells of documents that could not be read', () => {
    const log = logOf(buses, { unreadable: [{ source: 'a b.txt', message: 'this is a binary file, not a text' }] });
    expect(log.runs[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'this is a binary file, not a text' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.txt' } } }],
          },
        ],
      },
    ]);
  });

  test('a bracket in the article makes no link', () => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const [result] = resultsOf(
      logOf({ ...buses, claims: [{ ...first, evidence: [], reason: '[click](https://evil.example)' }] }),
    );
    expect(result?.message.text).toContain('\\[click\\](https://evil.example)');
  });
});
