import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/read/document.ts';
import { readText } from '../../src/read/read-text.ts';

const read = (text: string): Document => readText({ name: 'note.txt', text });

const shape = (document: Document): readonly string[] =>
  document.blocks.map((b) => `${b.role} ${b.language}: ${document.text.slice(b.start, b.end)}`);

/** Every block, sliced out of the source by its own positions, is the block again. */
function expectSlicesBack(document: Document, raw: string): void {
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end);
    const source = raw.slice(document.locate(block.start).offset, document.locate(block.end).offset);
    expect(source.replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '));
  }
}

describe('a plain text', () => {
  test('opens with a headline when its first line is short and has no final stop', () => {
    const document = read(
      'Ferry fares climb 8% on the Sound\n\nThe line carried 41,000 cars in May.\n\nIt owns six boats.',
    );
    expect(document.title).toBe('Ferry fares climb 8% on the Sound');
    expect(document.blocks.map((b) => b.role)).toEqual(['headline', 'body', 'body']);
  });

  test('has no headline when its first line is a sentence', () => {
    const document = read('The line carried 41,000 cars in May.\nIt owns six boats.');
    expect(document.title).toBeNull();
    expect(document.blocks.map((b) => b.role)).toEqual(['body', 'body']);
  });

  test('has no headline when it is one line only', () => {
    expect(read('Ferry fares climb 8% on the Sound').title).toBeNull();
  });

  test('keeps each line as a paragraph where blank lines are missing', () => {
    const document = read(
      'Le port de Kervan a vu passer 3 200 voiliers cet été, un record depuis dix ans.\nLa mairie, prudente, attend les comptes de septembre avant de parler de reprise, car la saison précédente avait mal fini.\nTrois emplois.',
    );
    expect(document.blocks).toHaveLength(3);
  });

  test('joins lines that an editor wrapped, and still knows the line of a figure', () => {
    const raw =
      'Dairy farmers in the valley sold 12 million litres of milk last year,\nabout a tenth more than in 2021, and the cooperative expects to do as\nwell this spring. Prices, at 41 pence a litre, held.';
    const document = read(raw);
    expect(document.blocks).toHaveLength(1);
    expect(document.text).toContain('last year, about a tenth');
    expect(document.locate(document.text.indexOf('41 pence'))).toMatchObject({ line: 3, column: 30 });
    expectSlicesBack(document, raw);
  });

  test('drops the marks of a list, so that a dash is no minus', () => {
    const document = read('What changed in the budget\n\n- 12% more for roads\n- 3% less for parks');
    expect(shape(document).slice(1)).toEqual(['list-item en: 12% more for roads', 'list-item en: 3% less for parks']);
  });

  test.each([
    ['a byte order mark', '\ufeffHausse des loyers à Brissac\r\n\r\nIls gagnent 4,5 % en un an.'],
    [
      'emoji and no-break spaces',
      'Fin de marché 🎣🐟\n\nOn a vendu 1\u202f250\u00a0kg de bar, soit 9\u00a0% de plus 🎉.',
    ],
    ['old line ends', 'Marée basse\rLe quai a gagné 30 m.\rIl en perdra 5.'],
  ])('with %s slices back to its source', (_, raw) => {
    const document = read(raw);
    expect(document.blocks.length).toBeGreaterThan(1);
    expectSlicesBack(document, raw);
  });

  test('counts no column for a byte order mark', () => {
    expect(read('\ufeffLoyers\n\nHausse de 4 %.').locate(0)).toEqual({ offset: 1, line: 1, column: 1 });
  });

  test.each(['', ' \n\t\n', '\ufeff', '\u00a0\n\u200b'])('that is blank (%j) is a document without blocks', (text) => {
    const document = read(text);
    expect(document.blocks).toEqual([]);
    expect(document.text).toBe('');
    expect(document.locate(0)).toMatchObject({ line: 1, column: 1 });
  });

  test.each([
    ['Ferry record\n\nPublished 12 June 2024\n\nIt rose.', '2024-06-12'],
    ['Ferry record\nBy Ann Lee\n12 June 2024\n\nIt rose.', '2024-06-12'],
    [
      'Marché calme\n\nPar Zoé Lamy – Publié le 08/04/2024 à 18h05\n\nLes prix du marché sont restés calmes.',
      '2024-04-08',
    ],
    ['Marché calme\n\nMardi 14 mai 2024\n\nLes prix sont calmes.', '2024-05-14'],
    ['Ferry record\n\nPublished 08/04/2024\n\nIt rose in the week that followed.', null],
    ['Ferry record\n\nThe vote of 12 June 2024\n\nIt rose.', null],
    ['By 12 June 2024, half of them had left.', null],
    ['It rose.\n\nIt fell.\n\nA.\n\nB.\n\nC.\n\nD.\n\nPublished 12 June 2024', null],
  ])('tells its day in the line of author and date: %j', (text, publishedAt) => {
    expect(read(text)).toMatchObject({ publishedAt, publishedSource: publishedAt === null ? null : 'byline' });
  });

  test.each([
    [
      '* Cars: 61 %, up from\n  55 % in 2022\n* Lorries: 39 %',
      ['list-item: Cars: 61 %, up from 55 % in 2022', 'list-item: Lorries: 39 %'],
    ],
    ['Main figures\n============\n\nCars up 3 %.', ['headline: Main figures', 'body: Cars up 3 %.']],
    [
      'See below.\n\nBob wrote:\n> Cars rose 3 %\n> in May.\n>> And lorries?',
      [
        'body: See below.',
        'body: Bob wrote:',
        'quotation: Cars rose 3 %',
        'quotation: in May.',
        'quotation: And lorries?',
      ],
    ],
    [
      'Households with a car:\n> 50 % in the north\n> 20 % in the south',
      ['body: Households with a car:', 'body: > 50 % in the north', 'body: > 20 % in the south'],
    ],
    ['Cars rose.\n\n-- \nAnn Lee', ['body: Cars rose.', 'body: Ann Lee']],
  ])('%j falls into its parts', (text, parts) => {
    const document = read(text);
    expect(document.blocks.map((b) => `${b.role}: ${document.text.slice(b.start, b.end)}`)).toEqual(parts);
  });

  test('takes its language and its day from the options first', () => {
    const document = readText({ name: '-', text: 'Total: 12.' }, { language: 'fr-CA', publishedAt: '2024-05-02' });
    expect(document).toMatchObject({
      language: 'fr',
      languageSource: 'option',
      publishedAt: '2024-05-02',
      publishedSource: 'option',
    });
  });

  test('of any characters slices back', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\r', '🎉', '\u00a0', '-', '—', '(@x)', '«', '»', '1'),
        }),
        (raw) => {
          expectSlicesBack(read(raw), raw);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a post quoted in a plain text', () => {
  const article =
    'Les ventes de vélos ralentissent depuis le printemps dans toute la région.\nLe patron de Rodelle a répondu dans la nuit à ses clients inquiets.\n';

  test('is known by its signature, in its own language and with its own day', () => {
    const document = read(
      `${article}We shipped 18,400 bikes in March, nearly twice what we shipped a year ago.\n— Lena Marsh (@lenamarsh) April 3, 2024\nLa suite dépendra de la météo, selon les vendeurs de la capitale.`,
    );
    expect(document.language).toBe('fr');
    const posts = document.blocks.filter((b) => b.role === 'embedded-post');
    expect(posts.map((b) => [b.language, b.author, b.publishedAt])).toEqual([
      ['en', 'Lena Marsh (@lenamarsh)', '2024-04-03'],
      ['en', 'Lena Marsh (@lenamarsh)', '2024-04-03'],
    ]);
    expect(document.blocks.map((b) => b.role)).toEqual(['body', 'body', 'embedded-post', 'embedded-post', 'body']);
  });

  test('reaches back over all its foreign lines', () => {
    const document = read(
      `${article}RODELLE $RDL sales jumped from roughly 9,000 bikes to nearly 18,000 in a year.\nBy the end of this summer they want to have sold 60,000 of them in Europe.\n— Spoke News (@spokenews) 23 April 2024\nFin.`,
    );
    expect(document.blocks.filter((b) => b.role === 'embedded-post')).toHaveLength(3);
  });

  test('in the language of the article is the line before its signature', () => {
    const document = read(
      `${article}Nous avons livré 18 400 vélos en mars, presque deux fois plus qu’il y a un an.\n— Lena Marsh (@lenamarsh) 3 avril 2024\n`,
    );
    expect(document.blocks.map((b) => b.role)).toEqual(['body', 'body', 'embedded-post', 'embedded-post']);
    expect(document.blocks[2]?.publishedAt).toBe('2024-04-03');
  });

  test('between quotation marks begins where they open', () => {
    const document = read(
      `${article}« Nous avons livré 18 400 vélos en mars.\nC’est deux fois plus qu’il y a un an. »\n– Lena Marsh (@lena.example.social), 1er mars 2024`,
    );
    expect(document.blocks.map((b) => b.role)).toEqual([
      'body',
      'body',
      'embedded-post',
      'embedded-post',
      'embedded-post',
    ]);
    expect(document.blocks[2]).toMatchObject({
      author: 'Lena Marsh (@lena.example.social)',
      publishedAt: '2024-03-01',
    });
  });

  test('may carry its signature at the end of its own line', () => {
    const document = read('Shops are calm.\n\nWe sold 400 of them.— Ada (@ada) Jan 5, 2025');
    expect(shape(document).slice(1)).toEqual([
      'embedded-post en: We sold 400 of them.',
      'embedded-post en: — Ada (@ada) Jan 5, 2025',
    ]);
  });

  test.each([
    'The firm — led by Lena Marsh (@lenamarsh) since April — sold 18,400 bikes.',
    'Follow us (@rodelle) for more figures',
    '— Lena Marsh, chief executive, April 3, 2024',
  ])('is not made of a line that only looks signed: %s', (line) => {
    expect(read(`Bikes sell well.\n\n${line}`).blocks.map((b) => b.role)).not.toContain('embedded-post');
  });
});

/** A story as it was pasted, and as others would paste it: nothing may hang on the bytes of the file. */
describe('a story with two posts', () => {
  const lines = [
    'TECH ACTUS – L’entreprise annonce une hausse de 130 % de sa capacité au premier trimestre 2024.',
    'Elle posséderait « entre 30 et 350 000 » puces, selon une réponse effacée depuis par son patron.',
    'That is not accurate. We would be second highest and they would be third if measured correctly.',
    '— A. Owner (@aowner) April 8, 2024',
    'Capacity jumped from roughly 15,000 chips at the end of 2023 to nearly 40,000 of them in Q1 2024.',
    '— Desk Talk (@desktalk) April 23, 2024',
    'En raison de cette expansion, les stocks ont gonflé de 2,7 milliards de dollars en trois mois.',
    'Le groupe se lance à fond dans cette course.',
  ];
  const plain = (text: string): string => text.replace(/’/g, "'").replace(/[\u00a0\u202f]/g, ' ');
  test.each([
    ['as it is', lines.join('\n')],
    ['with straight apostrophes and plain spaces', plain(lines.join('\n'))],
    ['with blank lines and CRLF', lines.join('\r\n\r\n')],
    ['with its halves swapped', [...lines.slice(6), ...lines.slice(0, 6)].join('\n')],
  ])('reads the same %s', (_, raw) => {
    const document = read(raw);
    expect(document.language).toBe('fr');
    const posts = document.blocks.filter((b) => b.role === 'embedded-post');
    expect(posts.map((b) => `${b.language} ${b.publishedAt}`)).toEqual([
      'en 2024-04-08',
      'en 2024-04-08',
      'en 2024-04-23',
      'en 2024-04-23',
    ]);
    const own = document.blocks.filter((b) => b.role !== 'embedded-post');
    expect(own).toHaveLength(4);
    expect(own.every((b) => b.language === 'fr')).toBe(true);
    expectSlicesBack(document, raw);
  });

  test('with a rubric in capitals opens with a standfirst', () => {
    expect(read(lines.join('\n')).blocks[0]?.role).toBe('standfirst');
  });
});
