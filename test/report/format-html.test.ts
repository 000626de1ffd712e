import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimedLevel, type DrawSeries, loadDrawSeries } from '../../src/report/draw-series.ts';
import { formatHtml } from '../../src/report/format-html.ts';
import { formatIndex, type IndexRow } from '../../src/report/format-index.ts';
import { pageStyle, pageStyleHash } from '../../src/report/html-style.ts';
import { sortScript, sortScriptHash } from '../../src/report/index-script.ts';
import { relativeHref } from '../../src/report/source-uri.ts';
import { expectGolden } from './golden.ts';
import { hostile, payload } from './hostile.ts';
import { indexRows } from './index-rows.ts';
import { packFor } from './packs.ts';
import { buses, museum, post, recipe, samples } from './samples.ts';

let drawSeries: DrawSeries;
beforeAll(async () => {
  drawSeries = await loadDrawSeries();
});

const html = (report = buses): string => formatHtml(report, { packFor, drawSeries });
const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The page without its style, which would hide what changed. */
const body = (page: string): string => page.slice(page.indexOf('<body>'));

describe('the HTML report', () => {
  for (const [name, report] of Object.entries(samples))
    test(`is as the golden file says: ${name}`, () => expectGolden(body(html(report)), `${name}.html`));

  test('the policy admits the style and the script as they are', () => {
    expect(pageStyleHash, 'pageStyleHash in src/report/html-style.ts').toBe(sha256(pageStyle));
    expect(sortScriptHash, 'sortScriptHash in src/report/index-script.ts').toBe(sha256(sortScript));
  });

  test('nothing in it could load, run or style by another way', () => {
    for (const report of [...Object.values(samples), hostile]) {
      const $ = load(html(report));
      expect($('script, link, img, iframe, object, embed, base, form, input, [style]').length).toBe(0);
      expect($('style').length).toBe(1);
      expect($('[src], [srcset], [srcdoc], [xlink\\:href]').length).toBe(0);
      const attributes = $('*')
        .toArray()
        .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []));
      expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
      const hrefs = $('[href]')
        .toArray()
        .map((element) => $(element).attr('href') ?? '');
      for (const href of hrefs) expect(href).toMatch(/^(?:#|https?:\/\/)/);
    }
  });

  test('hostile text is text, without marks that reorder it', () => {
    const page = html(hostile);
    expect(load(page)('h1').text()).toBe(payload.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('every claim is marked in the text and linked with its working, and back', () => {
    for (const report of Object.values(samples)) {
      const $ = load(html(report));
      for (let number = 1; number <= report.claims.length; number++) {
        expect($(`[id="claim-${number}"]`).length).toBe(1);
        expect($(`.text [id="mark-${number}"]`).length).toBe(1);
        expect($(`.text a[href="#claim-${number}"]`).length).toBeGreaterThan(0);
        expect($(`#claim-${number} a[href="#mark-${number}"]`).length).toBe(1);
      }
    }
  });

  test('every inner link has its target and every id stands once', () => {
    for (const page of [...Object.values(samples).map(html), formatHtml(Object.values(samples), { packFor })]) {
      const $ = load(page);
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id') ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of $('a[href^="#"]').toArray()) expect(ids).toContain($(link).attr('href')?.slice(1));
      for (const label of $('[aria-labelledby]').toArray()) expect(ids).toContain($(label).attr('aria-labelledby'));
    }
  });

  test('the text reads as written, but for the numbers of the marks', () => {
    const $ = load(html(museum));
    $('.text sup').remove();
    expect($('.text').text().replace(/\s+/g, ' ').trim()).toBe(museum.document.text.replace(/\s+/g, ' '));
  });

  test('claims that overlap are all marked, the gravest owns the words', () => {
    const [first, second] = buses.claims;
    if (first === undefined || second === undefined) throw new Error('the sample has claims');
    const quote = buses.document.text.slice(first.start - 11, second.end);
    const wide = { ...second, start: first.start - 11, quote };
    const $ = load(html({ ...buses, claims: [first, wide] }));
    expect($('.text mark.refuted').text()).toBe('130%');
    expect(
      $('.text sup')
        .toArray()
        .map((sup) => Number.parseInt($(sup).text(), 10)),
    ).toEqual([2, 1]);
    expect($('.text a a').length).toBe(0);
  });

  test('a page speaks the language of its document', () => {
    expect(load(html(museum))('html').attr('lang')).toBe('fr');
    expect(html(museum)).toContain('Le compte n’y est pas');
    expect(load(html(post))('.counts').text()).toContain('Nothing flagged.');
    expect(html(recipe)).toContain('Texte collé');
  });
});

describe('the chart of a series', () => {
  test.each([
    ['a change of 130% from 15,000', buses.claims[0], 34_500],
    ['a claim without series', buses.claims[1], null],
    ['a change of 23% from 1,047,240', museum.claims[1], 1_288_105.2],
  ])('%s would stand at the claimed level', (_, claim, level) => {
    if (claim === undefined) throw new Error('the sample has claims');
    expect(claimedLevel(claim)).toEqual(level === null ? null : expect.closeTo(level, 1));
  });

  test.each([
    [
      'many points are a line',
      Array.from({ length: 40 }, (_, i) => ({ label: String(1980 + i), value: i * i, used: i > 37 })),
      'path',
    ],
    [
      'long names lie',
      ['Northern coast', 'Southern coast', 'Inland valley'].map((label, i) => ({ label, value: 5 - i, used: i === 0 })),
      'rect',
    ],
    ['falling below zero', [-3, 4, -8].map((value, i) => ({ label: `Q${i + 1}`, value, used: true })), 'rect'],
  ])('%s', (_, points, shape) => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const $ = load(html({ ...buses, claims: [{ ...first, series: { label: 'A series', unit: 'trips', points } }] }));
    expect($(`figure svg ${shape}`).length).toBeGreaterThan(0);
    expect($('figure svg').html()).not.toContain('NaN');
    expect($('figure table tr').length).toBe(points.length);
  });

  test('without a plotting library the table stands open in its place', () => {
    const $ = load(formatHtml(buses, { packFor }));
    expect($('figure svg').length).toBe(0);
    expect($('figure details[open] tr').length).toBe(4);
  });
});

describe('the index of a batch', () => {
  const index = (rows: readonly IndexRow[]): string => formatIndex(rows, { packFor });

  test('is as the golden file says', () => expectGolden(body(index(indexRows)), 'index.html'));

  test('unreadable documents come first, then the most flagged', () => {
    const $ = load(index(indexRows));
    const names = $('tbody th')
      .toArray()
      .map((cell) => $(cell).attr('data-value'));
    expect(names).toEqual(['articles/broken.html', 'Harbour buses', 'Le musée', 'Clean post']);
  });

  test('totals are sums over the documents that were read', () => {
    const $ = load(index(indexRows));
    expect(
      $('tfoot td')
        .toArray()
        .map((cell) => $(cell).attr('data-value')),
    ).toEqual(['7', '4', '3', '5', '15', '0.800000']);
  });

  test('the first findings of a document are quoted, silenced ones not', () => {
    const finding = (quote: string, suppressed: string | null = null) => ({ verdict: 'Refuted', quote, suppressed });
    const findings = [finding('one'), finding('known', 'as told'), finding('two'), finding('three'), finding('four')];
    const [, , row] = indexRows;
    const $ = load(index([{ ...(row as IndexRow), findings }]));
    expect(
      $('.quotes li')
        .toArray()
        .map((item) => $(item).text().replace(/\s+/g, ' ')),
    ).toEqual(['✗Refuted: “one”', '✗Refuted: “two”', '✗Refuted: “three”', 'and 1 more']);
  });

  test('a batch of nothing is a page too', () => expect(load(index([]))('tbody tr').length).toBe(0));

  test.each([
    ['javascript:alert(1)', './javascript%3Aalert(1)'],
    ['//evil.example/x', './evil.example/x'],
    ['a b/é "q".html', './a%20b/%C3%A9%20%22q%22.html'],
    ['./plain/report.html', './plain/report.html'],
  ])('a report called %j is linked as a file', (path, href) => expect(relativeHref(path)).toBe(href));

  test('hostile names stay names', () => {
    const row = {
      ...indexRows[0],
      source: payload,
      title: payload,
      language: payload,
      report: payload,
      error: { message: payload },
      findings: [{ verdict: 'Refuted', quote: payload, suppressed: null }],
    };
    const $ = load(index([row as IndexRow, { ...(row as IndexRow), error: null }]));
    expect($('script').length).toBe(1);
    expect($('img, iframe, base, svg').length).toBe(0);
  });
});
