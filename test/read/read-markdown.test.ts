import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/read/document.ts';
import { readMarkdown } from '../../src/read/read-markdown.ts';

const read = (text: string): Document => readMarkdown({ name: 'note.md', text });
const shape = (document: Document): readonly string[] =>
  document.blocks.map((b) => `${b.role}: ${document.text.slice(b.start, b.end)}`);
const blocks = (text: string): readonly string[] => shape(read(text));

describe('Markdown', () => {
  test('opens with front matter', () => {
    const raw =
      '---\ntitle: "Le lait gagne 8 %"\ndate: 2024-03-05T06:00:00Z\nlang: fr\nauthors:\n  - Zoé Lamy\ntags: [lait]\n---\n\nUn litre coûte 1,12 €.';
    const document = read(raw);
    expect(document).toMatchObject({
      title: 'Le lait gagne 8 %',
      language: 'fr',
      languageSource: 'declared',
      publishedAt: '2024-03-05',
      publishedSource: 'front-matter',
      author: 'Zoé Lamy',
    });
    expect(shape(document)).toEqual(['headline: Le lait gagne 8 %', 'body: Un litre coûte 1,12 €.']);
    expect(document.locate(0)).toMatchObject({ line: 2, column: 9 });
    expect(document.locate(document.text.indexOf('1,12'))).toMatchObject({ line: 10, column: 16 });
  });

  test('has its first heading as headline, the front matter as title', () => {
    expect(blocks('# Milk *up* 8% #\n\nSub\n---\n\nText.')).toEqual([
      'headline: Milk up 8%',
      'body: Sub',
      'body: Text.',
    ]);
    expect(blocks('Milk up 8%\n==========\nText.')).toEqual(['headline: Milk up 8%', 'body: Text.']);
  });

  test.each([
    [
      'Costs **1.12 euros** a [litre](https://a.example/b_(c) "t"), _up_ 8&nbsp;%.',
      'Costs 1.12 euros a litre, up 8\u00a0%.',
    ],
    ['Up ~~12~~10 %[^1] in ![a chart of 99](c.png)all.', 'Up 10 % in all.'],
    ['Wrapped in\nthe middle, and  \nbroken\\\nhard.', 'Wrapped in the middle, and\nbroken\nhard.'],
    ['`12 %` of <b>all</b>, see <https://a.example/1>.', '12 % of all, see https://a.example/1.'],
    ['5 * 3 * 2, snake_case_2, 2\\*3 and [x] of 4', '5 * 3 * 2, snake_case_2, 2*3 and [x] of 4'],
    ['Emphasis *over\nlines* too', 'Emphasis over lines too'],
    ['Up <!-- as told --> 3  %', 'Up 3 %'],
  ])('%j reads as its reader sees it', (raw, text) => {
    expect(read(raw).text).toBe(text);
  });

  test.each([
    ['> We lost 40 boats.\n> — Ned Orme, mayor', ['quotation: We lost 40 boats.', 'quotation: — Ned Orme, mayor']],
    ['Term\n: What 15 it is', ['body: Term', 'list-item: What 15 it is']],
    ['::: warning\nMind the 26 steps.\n:::', ['body: Mind the 26 steps.']],
    ['Before\n::: note 3\nMind the step.\n:::\nAfter', ['body: Before', 'body: Mind the step.', 'body: After']],
    ['{{< youtube 27 >}}\n\nUp 3%{% include n.html id=4 %}.', ['body: Up 3%.']],
    ['A set {1, 2} of {{ two }} braces', ['body: A set {1, 2} of {{ two }} braces']],
  ])('%j falls into its parts', (raw, expected) => {
    expect(blocks(raw)).toEqual(expected);
  });

  test('has several authors where several are named', () => {
    const authorOf = (lines: string): string | null => read(`---\n${lines}\n---\n\nText.`).author;
    expect(authorOf('author: [Ann Lee, "Bo Ray"]')).toBe('Ann Lee, Bo Ray');
    expect(authorOf('authors:\n  - Ann Lee\n  - Bo Ray')).toBe('Ann Lee, Bo Ray');
  });

  test('tells a later change, which is not the day of its figures', () => {
    const document = read('---\ndate: 2024-03-05\nlastmod: 2024-04-01\n---\n\nText.');
    expect(document).toMatchObject({ publishedAt: '2024-03-05', modifiedAt: '2024-04-01' });
    expect(read('---\ndate: 2024-03-05\nlastmod: 2024-03-05\n---\n\nText.').modifiedAt).toBeNull();
  });

  test('leads back to its source through markup', () => {
    const raw = 'Costs **1.12 euros** a [litre](https://a.example), up 8&nbsp;%.';
    const { text, locate } = read(raw);
    const place = (words: string): string =>
      raw.slice(locate(text.indexOf(words)).offset, locate(text.indexOf(words) + words.length).offset);
    expect(place('1.12')).toBe('1.12');
    expect(place('8\u00a0%.')).toBe('8&nbsp;%.');
    expect(place('litre')).toMatch(/^litre/);
  });

  test('has lists, tables with their headers, and quotes with their speakers', () => {
    const document = read(
      '- Cows: 40\n- Goats: 12\n  and 3 kids\n1. First\n\n| Year | *Litres* |\n|---:|---|\n| 2022 | 1 200 |\n| **2023** | 1 300 \\| x |\n\n> We sold\n40 cows.\n>\n> — Ned Orme, mayor\n\nEnd.',
    );
    expect(shape(document)).toEqual([
      'list-item: Cows: 40',
      'list-item: Goats: 12 and 3 kids',
      'list-item: First',
      'table: 2022 | 1 200',
      'table: 2023 | 1 300 | x',
      'quotation: We sold 40 cows.',
      'quotation: — Ned Orme, mayor',
      'body: End.',
    ]);
    expect(document.blocks[3]?.context).toBe('Year | Litres');
    expect(document.blocks[5]?.author).toBe('Ned Orme');
  });

  test('may quote a post, or hold the markup of one', () => {
    for (const raw of [
      '> We sold 40 cows.\n> — Ann Lee (@annlee) April 8, 2024',
      '<blockquote class="twitter-tweet"><p lang="en">We sold 40 cows.</p>\n&mdash; Ann Lee (@annlee) <a href="#">April 8, 2024</a></blockquote>',
    ]) {
      const document = read(`Les éleveurs ont répondu dans la soirée au ministre.\n\n${raw}\n`);
      expect(document.blocks[1]).toMatchObject({
        role: 'embedded-post',
        author: 'Ann Lee (@annlee)',
        publishedAt: '2024-04-08',
      });
      expect(document.text.slice(document.blocks[1]?.start, document.blocks[1]?.end)).toBe('We sold 40 cows.');
    }
  });

  test.each([
    '```\nup 12 %\n```',
    '~~~\n> 5\n',
    '<!-- 12 % -->',
    '<!--\n\n40\n-->',
    '[a]: https://b.example/12',
    '***',
    '![12](a.png)',
    '',
    '---\ntitle:\n---\n',
  ])('has nothing to read in %j', (raw) => {
    expect(blocks(raw)).toEqual([]);
  });

  test('that opens with a rule has no front matter', () => {
    expect(blocks('---\n\nThe year of the goat: a story in 3 parts.\n\n---\n')).toEqual([
      'body: The year of the goat: a story in 3 parts.',
    ]);
  });
});

describe('suppression comments of Markdown', () => {
  const covered = (raw: string): readonly (readonly [string, string, number])[] => {
    const document = read(raw);
    return document.directives.map((d) => [document.text.slice(d.start, d.end).trim(), d.reason, d.line]);
  };
  test.each([
    ['a 1\n\n<!-- recount-disable-next-line -- told so -->\nb 2\n\nc 3', [['b 2', 'told so', 3]]],
    ['<!-- recount-disable-next-line -->\nb 2 goes\non here 3', [['b 2 goes', '', 1]]],
    ['<!-- recount-disable: drafts -->\na 1\n\nb 2\n\n<!-- recount-enable -->\n\nc 3', [['a 1\n\nb 2', 'drafts', 1]]],
    ['<!-- recount-disable-next-line -->\n- a 1\n- b 2', [['a 1', '', 1]]],
    ['`<!-- recount-disable -->` is how', []],
    ['```\n<!-- recount-disable -->\n```\n\na 1', []],
  ])('%j', (raw, expected) => {
    expect(covered(raw)).toEqual(expected);
  });
});
