/** Whatever a text, a table or an address holds, a page has the elements and attributes that recount writes, and no others. */
import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/contract.ts';
import { formatGithub } from '../../src/report/format-github.ts';
import { formatHtml } from '../../src/report/format-html.ts';
import { formatIndex } from '../../src/report/format-index.ts';
import { formatMarkdown } from '../../src/report/format-markdown.ts';
import { formatText } from '../../src/report/format-text.ts';
import { packFor } from './packs.ts';
import { buses } from './samples.ts';

const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '"',
    "'",
    '`',
    '&',
    '&lt;',
    '&#60;',
    '=',
    '/',
    '\\',
    '\n',
    '\t',
    '\u2028',
    '\u0000',
    '\u001b[2J',
    '\u202e',
  ],
  ...[
    '</script>',
    '<script>',
    '<img src=x onerror=1>',
    '<svg onload=1>',
    '</style>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
  ],
  ...[
    'javascript:1',
    'https://a.example/"><b>',
    'onclick=1',
    'style=x',
    '</title>',
    '</textarea>',
    '<base href=//b>',
    '<a href="javascript:1">',
  ],
  ...['[x](javascript:1)', '![x](https://a.example)', '```', '|', '# ', '1. ', '::error::', '%0A', '12 %', 'word'],
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

/** What decides about verdicts and shapes stays; every other string is the next of `given`. */
const FIXED = new Set(['schemaVersion', 'kind', 'verdict', 'context', 'filled', 'language', 'reasonCode']);
function poisoned<T>(value: T, given: readonly string[]): T {
  let next = 0;
  const visit = (item: unknown, key: string): unknown => {
    if (typeof item === 'string') return FIXED.has(key) ? item : (given[next++ % given.length] ?? '');
    if (Array.isArray(item)) return item.map((entry) => visit(entry, key));
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, entry]) => [name, visit(entry, name)]));
  };
  return visit(value, '') as T;
}

const reports: fc.Arbitrary<Report> = fc
  .array(texts, { minLength: 1, maxLength: 9 })
  .map((given) => poisoned<Report>(buses, given));

const skeleton = (html: string) => {
  const $ = load(html);
  const elements = $('*')
    .toArray()
    .flatMap((node) => ('attribs' in node ? [node] : []));
  return {
    names: new Set(elements.map((element) => element.tagName)),
    attributes: new Set(elements.flatMap((element) => Object.keys(element.attribs))),
    links: elements.flatMap((element) => [element.attribs.href ?? [], element.attribs.src ?? []].flat()),
    scripts: $('script').length,
  };
};
const known = skeleton(formatHtml(buses, { packFor }) + formatIndex([], { packFor }));

const beyond = (found: ReadonlySet<string>, allowed: ReadonlySet<string>, more: readonly string[]): readonly string[] =>
  [...found].filter((name) => !allowed.has(name) && !more.includes(name));

test('of any strings, the report holds what recount writes only', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const { names, attributes, links, scripts } = skeleton(formatHtml(report, { packFor }));
      expect(beyond(names, known.names, ['br', 'strong'])).toEqual([]);
      expect(beyond(attributes, known.attributes, [])).toEqual([]);
      expect(links.filter((link) => !/^(?:#|https?:\/\/)/u.test(link))).toEqual([]);
      expect(scripts).toBe(0);
    }),
    { numRuns: 120 },
  );
});

test('of any strings, the index holds what recount writes only', () => {
  fc.assert(
    fc.property(texts, texts, texts, (source, title, quote) => {
      const row = { title, claims: 1, checked: 1, supported: 0, refuted: 1, conflicting: 0, error: null };
      const findings = [{ verdict: 'Refuted', quote, suppressed: null }];
      const html = formatIndex([{ ...row, source, language: quote, report: source, findings }], { packFor });
      const { names, links, scripts } = skeleton(html);
      expect(beyond(names, known.names, ['small', 'b', 'li', 'ul', 'span', 'a'])).toEqual([]);
      expect(links.filter((link) => !link.startsWith('./'))).toEqual([]);
      expect(scripts).toBe(1);
    }),
    { numRuns: 120 },
  );
});

test('of any strings, a terminal gets no control sequence, and a workflow command stays one line', () => {
  fc.assert(
    fc.property(reports, (report) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not come out
      expect(formatText(report, { packFor })).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
      const commands = formatGithub(report, { packFor }).trimEnd().split('\n');
      expect(commands.filter((line) => line !== '' && !/^::(?:error|warning) file=/u.test(line))).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('of any strings, Markdown holds no markup of the text’s own', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const prose = formatMarkdown(report, { packFor }).replace(/^(`{3,})sql\n[\s\S]*?\n\1$/gmu, '');
      expect(prose).not.toMatch(/<(?!https?:\/\/[^\s<>]*>)/u);
      expect(prose).not.toMatch(/(?<!\\)\]\(/u);
    }),
    { numRuns: 120 },
  );
});
