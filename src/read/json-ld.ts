/** JSON-LD of a page: the first article of it, as schema.org names its parts. A broken block is passed over, never the page. */
import { z } from 'zod';

export interface JsonLdArticle {
  readonly headline: string | null;
  readonly publishedAt: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

const ARTICLE =
  /(?:^|\/)(?:\w*NewsArticle|LiveBlogPosting|(?:Blog|SocialMedia)Posting|Report|(?:Tech|Scholarly)?Article)$/;
const PARTS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'];
const DEEPEST = 12;

const schema = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });

/** All articles of one script; none when it is not JSON. */
export function readJsonLd(script: string): readonly JsonLdArticle[] {
  const json = script.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '').replace(/(?:-->|\]\]>|;)\s*$/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const articles: JsonLdArticle[] = [];
  collect(value, articles, 0);
  return articles;
}

function collect(value: unknown, articles: JsonLdArticle[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, articles, depth + 1);
    return;
  }
  const node = value as Readonly<Record<string, unknown>>;
  const parsed = schema.safeParse(node);
  if (parsed.success && [parsed.data['@type']].flat().some((type) => ARTICLE.test(type)))
    articles.push(articleOf(node));
  for (const part of PARTS) collect(node[part], articles, depth + 1);
}

const articleOf = (node: Readonly<Record<string, unknown>>): JsonLdArticle => ({
  headline: text(node.headline) ?? text(node.name),
  publishedAt: text(node.datePublished) ?? text(node.dateCreated),
  author: names(node.author),
  language: text(node.inLanguage),
  url: text(node.url)?.replace(/^(?!https?:).*$/, '') || null,
});

const text = (value: unknown): string | null => {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { name, '@value': literal } = value as { readonly name?: unknown; readonly '@value'?: unknown };
    return text(name ?? literal);
  }
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** Authors as a string, an object, or an array of either; addresses are no names. */
function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .map(text)
    .filter((name): name is string => name !== null && !/^https?:/.test(name));
  return all.length > 0 ? all.slice(0, 8).join(', ') : null;
}
