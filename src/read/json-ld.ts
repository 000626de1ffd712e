/** JSON-LD of a page: its articles, as schema.org names their parts. A broken block is passed over, never the page. */
import { z } from 'zod';
import type { Genre } from './document.ts';
import { decodeEntities } from './html-tree.ts';

export interface JsonLdArticle {
  readonly headline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** The whole text, where the page gives it to machines; exactly as the JSON holds it. */
  readonly body: string | null;
  /** How the page calls what is no report of facts. */
  readonly genre: Genre | null;
}

/** Types of schema.org, the more telling first: a page may call itself both NewsArticle and Article. */
const TYPES = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'BlogPosting',
  'SocialMediaPosting',
  'Report',
  'TechArticle',
  'ScholarlyArticle',
  'Article',
  'SatiricalArticle',
  'AdvertiserContentArticle',
];
const GENRES: Readonly<Record<string, Genre>> = {
  SatiricalArticle: 'satire',
  AdvertiserContentArticle: 'advertisement',
};
/** Lists of other stories are not looked into: their dates are not the page's. */
const PARTS = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const DEEPEST = 12;

const schema = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });

/** All articles of one script, those of the more telling type first; none when it is not JSON. */
export function readJsonLd(script: string): readonly JsonLdArticle[] {
  const json = script.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '').replace(/(?:-->|\]\]>|;)\s*$/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const articles: RankedArticle[] = [];
  collect(value, articles, 0);
  return articles.sort((a, b) => a.rank - b.rank);
}

/** The article that a page is about: the one at its address, else the one with its headline, else the first. */
export function articleOfPage(
  articles: readonly JsonLdArticle[],
  page: { readonly addresses: readonly (string | null)[]; readonly headline: string | null },
): JsonLdArticle | null {
  const addresses = new Set(page.addresses.flatMap((address) => (address === null ? [] : [bareAddress(address)])));
  const headline = bareText(page.headline);
  return (
    articles.find((article) => article.url !== null && addresses.has(bareAddress(article.url))) ??
    articles.find((article) => headline !== '' && bareText(article.headline) === headline) ??
    articles[0] ??
    null
  );
}

const bareAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
const bareText = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface RankedArticle extends JsonLdArticle {
  readonly rank: number;
}

function collect(value: unknown, articles: RankedArticle[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, articles, depth + 1);
    return;
  }
  const node = value as Readonly<Record<string, unknown>>;
  const parsed = schema.safeParse(node);
  const types = parsed.success ? [parsed.data['@type']].flat().map((type) => type.replace(/^.*\//, '')) : [];
  const rank = TYPES.findIndex((type) => types.includes(type));
  const genre = types.flatMap((type) => GENRES[type] ?? [])[0] ?? null;
  if (rank !== -1) articles.push({ ...articleOf(node, genre), rank });
  for (const part of PARTS) collect(node[part], articles, depth + 1);
}

const articleOf = (node: Readonly<Record<string, unknown>>, genre: Genre | null): JsonLdArticle => ({
  headline: text(node.headline) ?? text(node.name),
  publishedAt: text(node.datePublished) ?? text(node.dateCreated),
  modifiedAt: text(node.dateModified),
  author: names(node.author),
  language: text(node.inLanguage),
  url: webAddress(node.url) ?? webAddress(node.mainEntityOfPage) ?? webAddress(node['@id']),
  body: typeof node.articleBody === 'string' ? node.articleBody : null,
  genre,
});

/** An address given as such, or as the `@id` of an object. */
const webAddress = (value: unknown): string | null => {
  const given =
    typeof value === 'object' && value !== null ? (value as { readonly '@id'?: unknown })['@id'] : text(value);
  return typeof given === 'string' && /^https?:\/\//i.test(given) ? given.replace(/#.*$/, '') : null;
};

const text = (value: unknown): string | null => {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { name, '@value': literal } = value as { readonly name?: unknown; readonly '@value'?: unknown };
    return text(name ?? literal);
  }
  return typeof value === 'string' && value.trim() !== '' ? decodeEntities(value).trim() : null;
};

/** Authors as a string, an object, or an array of either; addresses are no names. */
function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .map(text)
    .filter((name): name is string => name !== null && !/^https?:/.test(name));
  return all.length > 0 ? all.slice(0, 8).join(', ') : null;
}
