import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/read/document.ts';
import { readHtml } from '../../src/read/read-html.ts';

const read = (html: string): Document => readHtml({ name: 'page.html', text: html });
const shape = (document: Document): readonly string[] =>
  document.blocks.map((b) => `${b.role}: ${document.text.slice(b.start, b.end)}`);
const inArticle = (html: string): readonly string[] =>
  shape(
    read(
      `<article><h1>Tea dearer</h1>${html}<p>Tea is still the drink of choice in Marlow, said the guild on Friday, and nobody there expects this to change.</p></article>`,
    ),
  ).slice(1, -1);

const PAGE = `<!doctype html>
<html lang="en-IE"><head><title>Harbour takes 9% more | The Quay</title>
<meta property="og:url" content="https://quay.example/2024/harbour">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Quay"},
{"@type":["NewsArticle"],"headline":"Harbour takes 9% more","datePublished":"2024-05-17T23:30:00-05:00","author":[{"@type":"Person","name":"Ida Moor"},{"name":"Sam Reed"}]}]}</script>
<style>.ghost, .x { display: none } @media print { .dek { display: none } }</style></head>
<body>
<header><a href="/">The Quay</a> <nav><ul><li>Top 10</li><li>Ward 6</li></ul></nav></header>
<main><article>
<h1>Harbour takes <em>9%</em> more</h1>
<p class="dek">Ferries, not freight, fill the till.</p>
<div class="byline">By Ida Moor, <time datetime="2024-05-18">18 May</time></div>
<p>The harbour took &pound;4.2&nbsp;million in April,
   <b>9%</b> more than a year before.</p>
<p class="ghost">Hidden 77%.</p><p style="display:none">Hidden 78%.</p><p hidden>Hidden 79%.</p>
<figure><img src="a.jpg" alt="x"><figcaption>The ferry carries 300 cars.</figcaption></figure>
<aside><p>Subscribe for 3 euros a month, 50% off.</p></aside>
<ul><li>Ferries: 61%</li><li>Freight: 39%</li></ul>
<p>See also: <a href="/x">Why 12 boats sank in 2019</a></p>
<div class="related-stories"><p>Boat prices up 40%, and five more stories of the week to read.</p></div>
<p>It owed 3<sup><a href="#n1">1</a></sup> million to 12<sup>e</sup> banks, <del>14</del> 15 in all.</p>
</article>
<section id="comments"><p>Only 2% of you are right!</p></section></main>
<footer><p>Call 555 0100. 24,000 readers.</p></footer>
</body></html>`;

describe('a page', () => {
  test('is its article, without what stands around it', () => {
    expect(shape(read(PAGE))).toEqual([
      'headline: Harbour takes 9% more',
      'standfirst: Ferries, not freight, fill the till.',
      'body: The harbour took £4.2\u00a0million in April, 9% more than a year before.',
      'caption: The ferry carries 300 cars.',
      'list-item: Ferries: 61%',
      'list-item: Freight: 39%',
      'body: It owed 3 million to 12e banks, 15 in all.',
    ]);
  });

  test('tells its title, day, language, authors and address', () => {
    expect(read(PAGE)).toMatchObject({
      title: 'Harbour takes 9% more',
      language: 'en',
      languageSource: 'declared',
      publishedAt: '2024-05-17',
      publishedSource: 'json-ld',
      author: 'Ida Moor, Sam Reed',
      url: 'https://quay.example/2024/harbour',
    });
  });

  test('leads back to its markup, entities and tags between', () => {
    const document = read(PAGE);
    const at = document.text.indexOf('£4.2');
    const from = document.locate(at);
    expect(PAGE.slice(from.offset, document.locate(at + '£4.2\u00a0million'.length).offset)).toBe(
      '&pound;4.2&nbsp;million',
    );
    expect(PAGE.split('\n')[from.line - 1]?.slice(from.column - 1)).toMatch(/^&pound;4\.2/);
    const growth = document.text.indexOf('9% more than');
    expect(PAGE.slice(document.locate(growth).offset)).toMatch(/^9%<\/b> more than/);
  });

  test.each([
    ['<p class="deal">Up 3%.</p>', ['body: Up 3%.']],
    [
      '<table class="market-share"><tr><th>Firm</th><th>Share</th></tr><tr><td>Oolo</td><td>12%</td></tr></table>',
      ['table: Oolo | 12%'],
    ],
    [
      '<h2>Prices</h2><p>Up 3%.<br>Down 2%.<br><br>Flat since.</p>',
      ['body: Prices', 'body: Up 3%.\nDown 2%.', 'body: Flat since.'],
    ],
    ['<p>Half <span>of</span> <i>them</i>.</p>', ['body: Half of them.']],
    ['<dl><dt>Tea</dt><dd>1.20 a cup</dd></dl>', ['list-item: Tea', 'list-item: 1.20 a cup']],
  ])('keeps %s', (html, blocks) => {
    expect(inArticle(html)).toEqual(blocks);
  });

  test.each([
    '<nav><p>Page 3 of 9</p></nav>',
    '<div class="c-newsletter"><p>Join 40,000 readers</p></div>',
    '<ul><li><a href="/a">Ten teas to try</a></li><li><a href="/b">Five cups a day</a></li></ul>',
    '<p><strong>Read more:</strong> <a href="/a">How 60% of us came to prefer coffee</a></p>',
    '<iframe src="https://ads.example/1"></iframe><script>var x = "up 3%";</script>',
    '<div role="complementary"><p>Offer ends in 3 days</p></div>',
    '<p><time datetime="2024-01-02">2 January 2024, 9:30</time></p>',
  ])('leaves out %s', (html) => {
    expect(shape(read(`<article><h1>Tea dearer</h1>${html}<p>Tea is up, the guild said.</p></article>`))).toEqual([
      'headline: Tea dearer',
      'body: Tea is up, the guild said.',
    ]);
  });

  test('without any element of an article is read as it is', () => {
    expect(shape(read('<p>Le thé coûte 4 % de plus.</p>'))).toEqual(['body: Le thé coûte 4 % de plus.']);
    expect(shape(read('Le thé coûte 4 % de plus.'))).toEqual(['body: Le thé coûte 4 % de plus.']);
  });

  test('with its headline above the article reads it first', () => {
    const page =
      '<h1><a href="/">The Quay</a></h1><h1>Tea dearer</h1><article><p>Tea costs 4% more, the guild of Marlow said on Friday.</p><p>It had been flat for a year, and growers in the hills had begun to plant coffee instead of it.</p></article>';
    expect(shape(read(page)).slice(0, 2)).toEqual([
      'headline: Tea dearer',
      'body: Tea costs 4% more, the guild of Marlow said on Friday.',
    ]);
  });

  test('of a list of teasers is its main part', () => {
    const page =
      '<main><h1>Markets today</h1><p>Stocks fell by 3% in Marlow, and bonds rose a little, before the bank of issue was to meet on Thursday in the old town hall.</p><article><p>Teaser one.</p></article><article><p>Teaser two.</p></article></main>';
    expect(shape(read(page))).toContain('headline: Markets today');
  });

  test.each(['', '   ', '<html></html>', '<!doctype html><body><script>1</script></body>'])(
    'that is empty (%j) has no blocks',
    (html) => {
      expect(read(html).blocks).toEqual([]);
    },
  );

  test('nested beyond reason is refused in one sentence', () => {
    expect(() => read('<div>'.repeat(100_000))).toThrow(expect.objectContaining({ code: 'too-deep' }));
    expect(read('<p>x'.repeat(2_000)).blocks).toHaveLength(2_000);
  });
});

describe('the day of a page', () => {
  const day = (html: string): readonly (string | null)[] => {
    const { publishedAt, publishedSource } = read(html);
    return [publishedAt, publishedSource];
  };
  test.each([
    ['<meta property="article:published_time" content="2023-11-02T08:00:00Z"><p>Up 3%.</p>', ['2023-11-02', 'meta']],
    ['<meta name="DC.date.issued" content="2 novembre 2023"><p>Up 3%.</p>', ['2023-11-02', 'meta']],
    ['<article><time datetime="2023-11-02">x</time><p>Up 3%.</p></article>', ['2023-11-02', 'time']],
    [
      '<article><p class="signature">Zoé Lamy, le 15&nbsp;octobre&nbsp;2024</p><p>Up 3%.</p></article>',
      ['2024-10-15', 'byline'],
    ],
    ['<link rel="canonical" href="https://a.example/2022/03/09/tea"><p>Up 3%.</p>', ['2022-03-09', 'address']],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle", broken</script><meta name="date" content="2021-01-05"><p>x</p>',
      ['2021-01-05', 'meta'],
    ],
    ['<meta name="date" content="1970-01-01"><p>Up 3%.</p>', [null, null]],
    ['<meta name="date" content="2023-13-45"><p>Up 3% since 4 May 2020.</p>', [null, null]],
  ])('of %s', (html, expected) => {
    expect(day(html)).toEqual(expected);
  });

  test('gives way to the one that is given', () => {
    const document = readHtml({ name: 'p', text: PAGE }, { publishedAt: '2020-01-01', language: 'fr' });
    expect(document).toMatchObject({ publishedAt: '2020-01-01', publishedSource: 'option', language: 'fr' });
  });
});

describe('a table of a page', () => {
  test('is one block a row, with its caption and headers as context', () => {
    const document = read(`<article><h1>Visits</h1><table><caption>Visits by hall</caption>
      <thead><tr><th rowspan="2">Hall</th><th colspan="2">2023</th></tr><tr><th>Adults</th><th>Children</th></tr></thead>
      <tr><th>North</th><td>1&thinsp;200</td><td>300</td></tr><tr><th>South</th><td>900<sup><a href="#a">a</a></sup></td><td></td></tr></table></article>`);
    const rows = document.blocks.filter((b) => b.role === 'table');
    expect(rows.map((b) => document.text.slice(b.start, b.end))).toEqual(['North | 1\u2009200 | 300', 'South | 900 |']);
    expect(rows[0]?.context).toBe('Visits by hall\nHall | 2023 Adults | 2023 Children');
    expect(shape(document)).toContain('caption: Visits by hall');
  });

  test('that only lays out the page is no table', () => {
    expect(
      inArticle('<table role="presentation"><tr><td><p>Up 3%.</p></td><td><p>So they say.</p></td></tr></table>'),
    ).toEqual(['body: Up 3%.', 'body: So they say.']);
  });
});

describe('a quotation of a page', () => {
  test('is its speaker’s', () => {
    const document = read(
      '<article><p>The mayor was curt with the many reporters.</p><blockquote><p>We lost 40 boats.</p><footer>— Ned Orme, mayor</footer></blockquote></article>',
    );
    const quote = document.blocks.find((b) => b.role === 'quotation');
    expect(quote).toMatchObject({ author: 'Ned Orme, mayor' });
    expect(document.text.slice(quote?.start, quote?.end)).toBe('We lost 40 boats.');
  });

  const embeds: readonly (readonly [string, string, object])[] = [
    [
      'X',
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">We shipped 18,400 bikes &amp; more<br>pic.twitter.com/a</p>&mdash; Lena Marsh (@lena) <a href="https://twitter.com/lena/status/1777381520000000000?ref_src=x">April 8, 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
      { language: 'en', author: 'Lena Marsh (@lena)', publishedAt: '2024-04-08' },
    ],
    [
      'X without a printed day',
      '<blockquote class="twitter-tweet"><p lang="en">We shipped 18,400 bikes</p><a href="https://x.com/lena/status/1777381520000000000">x</a></blockquote>',
      { language: 'en', publishedAt: '2024-04-08' },
    ],
    [
      'Bluesky',
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:x/app.bsky.feed.post/3k"><p lang="en">We shipped 18,400 bikes</p>&mdash; Lena (<a href="https://bsky.app/profile/did:plc:x">@lena.bsky.social</a>) <a href="https://bsky.app/profile/did:plc:x/post/3k">20 November 2024 at 15:15</a></blockquote>',
      { author: 'Lena (@lena.bsky.social)', publishedAt: '2024-11-20' },
    ],
    [
      'Mastodon',
      '<blockquote class="mastodon-embed" data-embed-url="https://m.example/@lena/1/embed"><p lang="en">We shipped 18,400 bikes in all.</p><p>Post by @lena@m.example</p><time datetime="2024-11-20T10:00:00Z">then</time></blockquote>',
      { author: '@lena@m.example', publishedAt: '2024-11-20' },
    ],
    [
      'a site of its own',
      '<blockquote><p>We shipped 18,400 bikes in all.</p><p>— Lena (@lena) 3 avr. 2024</p></blockquote>',
      { author: 'Lena (@lena)', publishedAt: '2024-04-03' },
    ],
  ];
  test.each(embeds)('from %s is an embedded post', (_, html, expected) => {
    const document = read(
      `<html lang="fr"><article><p>Le patron de Rodelle a répondu hier soir à ses clients.</p>${html}</article>`,
    );
    const posts = document.blocks.filter((b) => b.role === 'embedded-post');
    expect(posts[0]).toMatchObject(expected);
    expect(document.text.slice(posts[0]?.start, posts[0]?.end)).toMatch(/^We shipped 18,400 bikes/);
    expect(document.blocks[0]).toMatchObject({ role: 'body', language: 'fr' });
  });
});

describe('suppression comments of a page', () => {
  const covered = (html: string): readonly (readonly [string, string | null, string | null, string])[] => {
    const document = read(`<article>${html}</article>`);
    return document.directives.map((d) => [document.text.slice(d.start, d.end), d.verdict, d.quote, d.reason]);
  };
  test.each([
    ['<p>a 1</p><!-- recount-disable-next-line -- as told --><p>b 2</p><p>c 3</p>', [['b 2', null, null, 'as told']]],
    [
      '<p>a 1</p><!-- recount-disable refuted: old --><p>b 2</p><p>c 3</p><!-- recount-enable --><p>d 4</p>',
      [['b 2\n\nc 3\n\n', 'Refuted', null, 'old']],
    ],
    [
      '<!-- recount-disable-next-line conflicting "b 2" -- x --><p>a b 2</p>',
      [['a b 2', 'Conflicting Evidence', 'b 2', 'x']],
    ],
    ['<p>a</p><!-- recount-disable --><p>b</p>', [['b', null, null, '']]],
    ['<!-- recount-disable-next-line refutd --><p>a</p>', [['a', 'refutd', null, '']]],
    ['<p>a</p><!-- recounting votes --><p>b</p>', []],
    ['<p>a</p><!-- recount-disable-next-line -- nothing follows -->', [['', null, null, 'nothing follows']]],
  ])('%s', (html, expected) => {
    expect(covered(html)).toEqual(expected);
  });
});
