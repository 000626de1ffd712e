import { describe, expect, test } from 'vitest';
import { formatMarkdown } from '../../src/report/format-markdown.ts';
import { expectGolden } from './golden.ts';
import { packFor } from './packs.ts';
import { buses, samples } from './samples.ts';

describe('Markdown', () => {
  for (const [name, report] of Object.entries(samples))
    test(`reads as the golden file says: ${name}`, () =>
      expectGolden(formatMarkdown(report, { packFor }), `${name}.md`));

  test.each([
    ['<script>alert(1)</script>', /<script/],
    ['![x](https://evil.example/x.png)', /(?<!\\)!\[x\]/],
    ['[click](javascript:alert(1))', /(?<!\\)\[click\]\(/],
    ['| cell | cell |', /[^\\]\| cell/],
    ['# heading', /^# heading/m],
    ['```\ncode', /^```\n/m],
    ['@everyone', /(?<!\\)@everyone/],
  ])('%j begins no markup', (text, markup) => {
    const [first, ...rest] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const hostile = {
      ...first,
      sql: null,
      reason: text,
      notes: [text],
      assumptions: [text],
      quote: text,
      sentence: `${text} and more`,
    };
    const report = {
      ...buses,
      document: { ...buses.document, author: text },
      claims: [hostile, ...rest],
      notes: [text],
    };
    const output = formatMarkdown(report, { packFor });
    expect(output).not.toMatch(markup);
  });

  test('an SQL text with a fence inside stays in its fence', () => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const output = formatMarkdown({ ...buses, claims: [{ ...first, sql: 'SELECT 1;\n```\n# out' }] }, { packFor });
    expect(output).toContain('````sql\nSELECT 1;\n```\n# out\n````\n');
  });

  test('only http and https addresses become links', () => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const evidence = first.evidence.map((item) => ({ ...item, url: 'javascript:alert(1)' }));
    expect(formatMarkdown({ ...buses, claims: [{ ...first, evidence }] }, { packFor })).not.toContain('javascript');
  });
});
