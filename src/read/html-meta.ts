/**
 * What a page says of itself: title, day of publication, language, author, address. Sources in the order of trust:
 * JSON-LD, meta tags, `time`, the line of author and date, the address. Never today.
 */
import { append } from './append.ts';
import { dayOfIso, readDay } from './dates.ts';
import { attribute, descendants, type Element, isElement, type Root, textOf } from './html-tree.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';

export interface PageMeta {
  readonly title: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly publishedSource: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** `name` or `property` of the meta tags that carry a day, best first. */
const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'cxenseparse:recs:publishtime',
];

interface Head {
  readonly meta: ReadonlyMap<string, string>;
  readonly articles: readonly JsonLdArticle[];
  readonly times: readonly Element[];
  readonly title: string | null;
  readonly lang: string | null;
  readonly canonical: string | null;
  readonly relAuthor: string | null;
}

function readHead(root: Root): Head {
  const meta = new Map<string, string>();
  const articles: JsonLdArticle[] = [];
  const times: Element[] = [];
  const first: Record<'title' | 'lang' | 'canonical' | 'relAuthor', string | null> = {
    title: null,
    lang: null,
    canonical: null,
    relAuthor: null,
  };
  for (const node of descendants(root)) {
    if (!isElement(node)) continue;
    const itemprop = attribute(node, 'itemprop').toLowerCase();
    if (node.name === 'meta') {
      const equiv = attribute(node, 'http-equiv');
      const name = attribute(node, 'property') || attribute(node, 'name') || itemprop || equiv;
      const content = attribute(node, 'content').trim();
      if (name !== '' && content !== '' && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
    } else if (node.name === 'script') {
      if (/^application\/ld\+json\b/i.test(attribute(node, 'type').trim()))
        append(articles, readJsonLd(textOfScript(node)));
    } else if (node.name === 'time') times.push(node);
    else if (node.name === 'title') first.title ??= textOf(node);
    else if (node.name === 'html') first.lang ??= attribute(node, 'lang') || attribute(node, 'xml:lang') || null;
    else if (node.name === 'link' && /\bcanonical\b/i.test(attribute(node, 'rel')))
      first.canonical ??= attribute(node, 'href') || null;
    else if (node.name === 'a' && /\bauthor\b/i.test(attribute(node, 'rel'))) first.relAuthor ??= textOf(node);
  }
  return { meta, articles, times, ...first };
}

const textOfScript = (script: Element): string =>
  script.children.map((child) => ('data' in child ? child.data : '')).join('');

/** `headline` and `bylines` are what the reader of the blocks found; `address` is where the page came from. */
export function pageMeta(
  root: Root,
  found: { readonly headline: string | null; readonly bylines: readonly string[]; readonly address: string | null },
): PageMeta {
  const { meta, articles, times, title, lang, canonical, relAuthor } = readHead(root);
  const article = articles[0] ?? null;
  const url = webAddress(canonical) ?? webAddress(meta.get('og:url') ?? null) ?? article?.url ?? found.address;
  const language = article?.language ?? lang ?? meta.get('og:locale') ?? meta.get('content-language') ?? null;
  const author = article?.author ?? meta.get('author') ?? meta.get('article:author') ?? relAuthor;
  return {
    title: found.headline ?? article?.headline ?? meta.get('og:title') ?? title,
    language,
    ...published(article, meta, times, found.bylines, url),
    author: author && !/^https?:/.test(author) ? author : null,
    url,
  };
}

function published(
  article: JsonLdArticle | null,
  meta: ReadonlyMap<string, string>,
  times: readonly Element[],
  bylines: readonly string[],
  url: string | null,
): Pick<PageMeta, 'publishedAt' | 'publishedSource'> {
  const first = <T>(items: readonly T[], read: (item: T) => string | null): string | null => {
    for (const item of items) {
      const day = read(item);
      if (day) return day;
    }
    return null;
  };
  const isPublication = (time: Element): boolean =>
    /datePublished|pubdate/i.test(`${attribute(time, 'itemprop')} ${'pubdate' in time.attribs ? 'pubdate' : ''}`);
  const ofTime = (time: Element): string | null => dayOfIso(attribute(time, 'datetime')) ?? readDay(textOf(time));
  const tries: readonly (readonly [string, () => string | null])[] = [
    ['json-ld', () => (article?.publishedAt ? readDay(article.publishedAt) : null)],
    ['meta', () => first(DATE_NAMES, (name) => readDay(meta.get(name) ?? ''))],
    ['time', () => first(times.filter(isPublication), ofTime)],
    [
      'time',
      () =>
        first(
          times.filter((time) => !inEmbed(time)),
          ofTime,
        ),
    ],
    ['byline', () => first(bylines, (line) => readDay(line))],
    ['address', () => dayOfAddress(url)],
  ];
  for (const [publishedSource, read] of tries) {
    const publishedAt = read();
    if (publishedAt) return { publishedAt, publishedSource };
  }
  return { publishedAt: null, publishedSource: null };
}

/** A post's or a comment's time, or that of a teaser, is not the page's. */
function inEmbed(time: Element): boolean {
  for (let parent = time.parent; parent && 'attribs' in parent; parent = parent.parent) {
    if (['blockquote', 'aside', 'nav', 'footer'].includes(parent.name)) return true;
  }
  return false;
}

const dayOfAddress = (url: string | null): string | null => {
  const match = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/.exec(url ?? '');
  return match ? dayOfIso(`${match[1]}-${match[2]}-${match[3]}`) : null;
};

const webAddress = (value: string | null): string | null => (value && /^https?:\/\//i.test(value) ? value : null);
