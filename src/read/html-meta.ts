/**
 * What a page says of itself: title, day of publication, language, author, address. Sources in the order of trust:
 * JSON-LD, meta tags, `time`, the line of author and date, the address. Never today.
 */
import { append } from './append.ts';
import { dayOfIso, readDay } from './dates.ts';
import {
  attribute,
  descendants,
  type Element,
  findElement,
  isElement,
  type Parent,
  type Root,
  textOf,
} from './html-tree.ts';
import { articleOfPage, type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { writesDayFirst } from './page-words.ts';

const LONGEST_NAME = 120;

export interface PageMeta {
  readonly title: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly publishedSource: string | null;
  readonly modifiedAt: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly article: JsonLdArticle | null;
}

/** `property` of meta tags that say when the article appeared. */
const PUBLISHED_PROPERTIES = ['article:published_time', 'og:published_time', 'og:article:published_time'];
/** `name` of meta tags that carry a day, best first. */
const DATE_NAMES = [
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
const MODIFIED_NAMES = ['article:modified_time', 'og:updated_time', 'datemodified'];

interface Head {
  readonly meta: ReadonlyMap<string, string>;
  readonly articles: readonly JsonLdArticle[];
  readonly times: readonly Element[];
  readonly title: string | null;
  readonly lang: string | null;
  readonly canonical: string | null;
  readonly relAuthor: string | null;
  readonly itemAuthor: string | null;
}

function readHead(root: Root): Head {
  const meta = new Map<string, string>();
  const articles: JsonLdArticle[] = [];
  const times: Element[] = [];
  const first: Record<'title' | 'lang' | 'canonical' | 'relAuthor' | 'itemAuthor', string | null> = {
    title: null,
    lang: null,
    canonical: null,
    relAuthor: null,
    itemAuthor: null,
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
    else if (node.name === 'a' && /\bauthor\b/i.test(attribute(node, 'rel'))) first.relAuthor ??= textOf(node) || null;
    else if (itemprop === 'author') first.itemAuthor ??= itemName(node);
  }
  return { meta, articles, times, ...first };
}

/** The language that the page declares for itself, with its country. */
export const languageTag = (root: Root): string | null => {
  const html = findElement(root, (element) => element.name === 'html');
  return html === null ? null : attribute(html, 'lang') || attribute(html, 'xml:lang') || null;
};

const textOfScript = (script: Element): string =>
  script.children.map((child) => ('data' in child ? child.data : '')).join('');

/** The text of an item, or of its `name` where it has one. */
function itemName(item: Element): string | null {
  const name = findElement(item, (element) => attribute(element, 'itemprop').toLowerCase() === 'name');
  const text = textOf(name ?? item);
  return text === '' || text.length > LONGEST_NAME ? null : text;
}

/** What the reader of the blocks found of the page. */
export interface FoundOnPage {
  readonly headline: string | null;
  /** Lines of author and date. */
  readonly bylines: readonly string[];
  /** Where the page came from. */
  readonly address: string | null;
  /** The story's element: a `time` in it is asked before one around it. */
  readonly main: Parent;
  /** Whether an element is navigation, advertising and the like. */
  readonly isFurniture: (element: Element) => boolean;
}

export function pageMeta(root: Root, found: FoundOnPage): PageMeta {
  const head = readHead(root);
  const { meta, articles, title, lang, canonical, relAuthor, itemAuthor } = head;
  const addresses = [webAddress(canonical), webAddress(meta.get('og:url') ?? null), webAddress(found.address)];
  const article = articleOfPage(articles, { addresses, headline: found.headline });
  const url = addresses.find((address) => address !== null) ?? article?.url ?? null;
  const language = article?.language ?? lang ?? meta.get('og:locale') ?? meta.get('content-language') ?? null;
  const authors = [article?.author, meta.get('author'), meta.get('article:author'), relAuthor, itemAuthor];
  const modified = [article?.modifiedAt, ...MODIFIED_NAMES.map((name) => meta.get(name))];
  return {
    title: article?.headline ?? withoutSite(meta.get('og:title') ?? null, found.headline) ?? found.headline ?? title,
    language,
    ...published(head, article, found, writesDayFirst(language), url),
    modifiedAt: first(modified, (value) => readDay(value ?? '')),
    author: authors.find((author) => author != null && !/^https?:/.test(author)) ?? null,
    url,
    article,
  };
}

/** "Harbour takes 9% more | The Quay" is the headline with the site's name behind it. */
const withoutSite = (title: string | null, headline: string | null): string | null =>
  title !== null && headline !== null && headline !== '' && title.startsWith(headline) ? headline : title;

function first<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const day = read(item);
    if (day) return day;
  }
  return null;
}

function published(
  { meta, times }: Head,
  article: JsonLdArticle | null,
  { bylines, main, isFurniture }: FoundOnPage,
  dayFirst: boolean | null,
  url: string | null,
): Pick<PageMeta, 'publishedAt' | 'publishedSource'> {
  const ofMeta = (name: string): string | null => readDay(meta.get(name) ?? '', dayFirst);
  const ofTime = (time: Element): string | null =>
    dayOfIso(attribute(time, 'datetime')) ?? readDay(textOf(time), dayFirst);
  const marked = times.filter((time) =>
    /datePublished|pubdate/i.test(`${attribute(time, 'itemprop')} ${'pubdate' in time.attribs ? 'pubdate' : ''}`),
  );
  const own = times.filter((time) => !isWithin(time, (element) => isEmbed(element) || isFurniture(element), main));
  const around = own.filter((time) => !isWithin(time, (element) => element === main));
  const inside = own.filter((time) => !around.includes(time));
  const tries: readonly (readonly [string, () => string | null])[] = [
    ['json-ld', () => (article?.publishedAt ? readDay(article.publishedAt) : null)],
    ['meta', () => first(PUBLISHED_PROPERTIES, ofMeta) ?? ofMeta('datepublished')],
    ['time', () => first(marked, ofTime)],
    ['meta', () => first(DATE_NAMES, ofMeta)],
    ['time', () => first([...inside, ...around], ofTime)],
    ['byline', () => first(bylines, (line) => readDay(line, dayFirst))],
    ['address', () => dayOfAddress(url)],
  ];
  for (const [publishedSource, read] of tries) {
    const publishedAt = read();
    if (publishedAt) return { publishedAt, publishedSource };
  }
  return { publishedAt: null, publishedSource: null };
}

/** Whether the element or one above it, below `end`, is such. */
function isWithin(element: Element, isSuch: (element: Element) => boolean, end: Parent | null = null): boolean {
  for (let at: Element['parent'] = element; at && at !== end && 'attribs' in at; at = at.parent) {
    if (isSuch(at)) return true;
  }
  return false;
}

/** A post's or a comment's time, or that of a teaser or of one entry of a running report, is not the page's. */
const isEmbed = (element: Element): boolean =>
  ['blockquote', 'aside', 'nav', 'footer', 'article'].includes(element.name);

const dayOfAddress = (url: string | null): string | null => {
  const match = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/.exec(url ?? '');
  return match ? dayOfIso(`${match[1]}-${match[2]}-${match[3]}`) : null;
};

const webAddress = (value: string | null): string | null => (value && /^https?:\/\//i.test(value) ? value : null);
