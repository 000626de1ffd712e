/**
 * A page: its article without navigation, advertising, related links, comments and footer, with what the page says of
 * its date, language and author. Every block keeps the way back to the markup.
 */
import { buildDocument, type DraftBlock, type ReadOptions } from './build-document.ts';
import type { Document } from './document.ts';
import { type PageBlocks, pageBlocks } from './html-blocks.ts';
import { hiddenSelectors, isBoilerplate, isHidden, nameWords, type Weight, weighAll } from './html-boilerplate.ts';
import { pageMeta } from './html-meta.ts';
import {
  attribute,
  descendants,
  type Element,
  isElement,
  type Parent,
  parseHtml,
  type Root,
  textOf,
} from './html-tree.ts';
import { SKIPPED } from './html-words.ts';

/** Letters below which an `article` is a teaser rather than the story. */
const TEASER = 140;
const LONGEST_HEADLINE = 300;
const HEADLINE_WORDS = new Set(['headline', 'titre', 'title', 'entry-title', 'post-title', 'article-title']);

/**
 * Never runs or fetches anything of the page. Throws `too-deep` only. `url` is the address it was fetched from, when it
 * was.
 */
export function readHtml(
  source: { readonly name: string; readonly text: string; readonly url?: string | null },
  options: ReadOptions = {},
): Document {
  const root = parseHtml(source.name, source.text);
  const hidden = hiddenSelectors(styleOf(root));
  const weights = weighAll(root, hidden);
  const main = mainOf(root, weights, hidden);
  const headline = headlineOf(root, main, weights, hidden);
  const page = { html: source.text, hidden, weights, headline };
  const content = pageBlocks(main, page);
  const blocks = withHeadline(content, headline, page);
  const meta = pageMeta(root, {
    headline: headline ? textOf(headline) : null,
    bylines: content.bylines,
    address: source.url ?? null,
  });
  return buildDocument(
    {
      source: source.name,
      raw: source.text,
      kind: 'article',
      blocks,
      title: meta.title,
      declaredLanguage: meta.language,
      publishedAt: meta.publishedAt,
      publishedSource: meta.publishedSource,
      author: meta.author,
      url: meta.url,
      marks: content.marks,
    },
    options,
  );
}

function styleOf(root: Root): string {
  let css = '';
  for (const node of descendants(root)) {
    if (isElement(node) && node.name === 'style') css += node.children.map((c) => ('data' in c ? c.data : '')).join('');
  }
  return css;
}

/** Elements that a reader sees and no boilerplate holds. */
function* visible(root: Parent, weights: ReadonlyMap<Parent, Weight>, hidden: ReadonlySet<string>): Generator<Element> {
  const total = weights.get(root)?.text ?? 0;
  const stack: Parent[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (isElement(next)) {
      const share = total === 0 ? 0 : (weights.get(next)?.text ?? 0) / total;
      if (isHidden(next, hidden) || isBoilerplate(next, share)) continue;
      yield next;
    }
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child && isElement(child)) stack.push(child);
    }
  }
}

/** The story's element: the fullest `article`, unless `main` holds far more; the whole page when it marks neither. */
function mainOf(root: Root, weights: ReadonlyMap<Parent, Weight>, hidden: ReadonlySet<string>): Parent {
  const size = (element: Parent): number => {
    const weight = weights.get(element);
    return weight ? weight.paragraphs * 4 + weight.text - weight.links : 0;
  };
  const fullest = (candidates: readonly Element[]): Element | null =>
    candidates.reduce<Element | null>((best, next) => (best && size(best) >= size(next) ? best : next), null);
  const all = [...visible(root, weights, hidden)];
  const body = all.find((element) => element.name === 'body') ?? root;
  const main = fullest(all.filter((e) => e.name === 'main' || attribute(e, 'role') === 'main')) ?? body;
  const article = fullest(
    all.filter(
      (e) =>
        e.name === 'article' ||
        /\bArticle$|Posting$/.test(attribute(e, 'itemtype')) ||
        attribute(e, 'role') === 'article',
    ),
  );
  if (!article) return (weights.get(main)?.text ?? 0) > 0 ? main : root;
  const isStory = (weights.get(article)?.text ?? 0) >= TEASER && size(article) * 2.5 >= size(main);
  if (isStory || size(article) >= size(main)) return article;
  return main;
}

/** The first `h1` of the story, or one above it; a lesser heading when its name or `itemprop` calls it the headline. */
function headlineOf(
  root: Root,
  main: Parent,
  weights: ReadonlyMap<Parent, Weight>,
  hidden: ReadonlySet<string>,
): Element | null {
  const isTitle = (element: Element): boolean => {
    const length = weights.get(element)?.text ?? 0;
    return length > 0 && length <= LONGEST_HEADLINE && !SKIPPED.has(element.name);
  };
  const named = (e: Element): boolean =>
    /\bheadline\b/.test(attribute(e, 'itemprop')) ||
    (/^h[12]$/.test(e.name) && nameWords(e).some((w) => HEADLINE_WORDS.has(w)));
  const inside = [...visible(main, weights, hidden)].filter(isTitle);
  const first = inside.find((e) => e.name === 'h1') ?? inside.find(named);
  if (first) return first;
  const around = [...visible(root, weights, hidden)].filter(isTitle);
  const before = around.filter((e) => (e.startIndex ?? 0) < (startOf(main) || Number.POSITIVE_INFINITY));
  return before.find((e) => e.name === 'h1' && !isLogo(e)) ?? before.find(named) ?? null;
}

const startOf = (parent: Parent): number => (isElement(parent) ? (parent.startIndex ?? 0) : 0);

/** The site's own name, linked to its front page. */
function isLogo(heading: Element): boolean {
  for (const node of descendants(heading)) {
    if (isElement(node) && node.name === 'a' && /^(?:\/|https?:\/\/[^/]+\/?)$/.test(attribute(node, 'href')))
      return true;
  }
  return false;
}

/** A headline that stands above the story's element is read first. */
function withHeadline(
  content: PageBlocks,
  headline: Element | null,
  page: Parameters<typeof pageBlocks>[1],
): readonly DraftBlock[] {
  if (!headline || content.blocks.some((block) => block.role === 'headline')) return content.blocks;
  const above = pageBlocks(headline, page).blocks.map((block): DraftBlock => ({ ...block, role: 'headline' }));
  return [...above, ...content.blocks];
}
