/** Which part of a page is its story, and where its headline stands. */
import { isBoilerplate, isHidden, NOTHING, nameWords, type Weight } from './html-boilerplate.ts';
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  findElement,
  isElement,
  type Parent,
  type Root,
} from './html-tree.ts';
import { SKIPPED } from './html-words.ts';

/** Letters below which an `article` is a teaser rather than the story. */
const TEASER = 140;
const LONGEST_HEADLINE = 300;
/** What may be part of a page, and hold its article. */
const HOLDERS = new Set(['div', 'section', 'table', 'tbody', 'tr', 'td', 'center', 'form', 'font']);
/** Of a page that marks nothing: as much as this, in short pieces, is taken for what stands beside the article. */
const LARGEST_REST = 0.25;
const LONGEST_NOTE = 200;
const HEADLINE_WORDS = new Set(['headline', 'titre', 'title', 'entry-title', 'post-title', 'article-title']);

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

/** What of the page is shown. */
export interface Shown {
  readonly weights: ReadonlyMap<Parent, Weight>;
  readonly hidden: ReadonlySet<string>;
}

const proseOf = (node: Parent, { weights }: Shown): number => {
  const { text, links } = weights.get(node) ?? NOTHING;
  return text - links;
};

/** The story's element: the fullest `article`, unless `main` holds far more; else the part of the page that has the text. */
export function mainOf(root: Root, page: Shown): Parent {
  const { weights, hidden } = page;
  const size = (element: Parent): number => (weights.get(element)?.paragraphs ?? 0) * 4 + proseOf(element, page);
  const fullest = (candidates: readonly Element[]): Element | null =>
    candidates.reduce<Element | null>((best, next) => (best && size(best) >= size(next) ? best : next), null);
  const all = [...visible(root, weights, hidden)];
  const body = all.find((element) => element.name === 'body') ?? root;
  const marked = fullest(all.filter((e) => e.name === 'main' || attribute(e, 'role') === 'main'));
  const main = marked ?? body;
  const articles = all.filter(
    (e) =>
      e.name === 'article' ||
      /\bArticle$|Posting$/.test(attribute(e, 'itemtype')) ||
      attribute(e, 'role') === 'article',
  );
  const article = fullest(articles);
  if (article && !isOneOfMany(article, articles, size)) {
    const isStory = (weights.get(article)?.text ?? 0) >= TEASER && size(article) * 2.5 >= size(main);
    if (isStory || size(article) >= size(main)) return article;
    return main;
  }
  if ((weights.get(main)?.text ?? 0) === 0) return root;
  return marked ?? narrowed(body, page);
}

/** An entry of a running report or a list: the headline stands in none of the articles, and the others hold much text too. */
function isOneOfMany(article: Element, articles: readonly Element[], size: (element: Element) => number): boolean {
  if (findElement(article, (element) => element.name === 'h1') !== null) return false;
  const startOfIt = article.startIndex ?? 0;
  let end = -1;
  let rest = 0;
  for (const other of articles) {
    if ((other.startIndex ?? 0) <= end) continue;
    end = other.endIndex ?? 0;
    if (startOfIt < (other.startIndex ?? 0) || end < startOfIt) rest += size(other);
  }
  return rest * 3 > size(article);
}

const contains = (outer: Parent, inner: Element): boolean => {
  for (let at: Element['parent'] = inner.parent; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** In a page that marks nothing: down into the one part that has the text, past menus and notes beside it. */
function narrowed(body: Parent, page: Shown): Parent {
  const heading = findElement(body, (element) => element.name === 'h1' && !isLogo(element));
  for (let at = body; ; ) {
    const parts = childrenOf(at).filter(
      (node): node is Element => isElement(node) && !SKIPPED.has(node.name) && !isHidden(node, page.hidden),
    );
    const best = parts.reduce<Element | null>(
      (fullest, next) => (fullest && proseOf(fullest, page) >= proseOf(next, page) ? fullest : next),
      null,
    );
    if (!best || !HOLDERS.has(best.name)) return at;
    const prose = proseOf(best, page);
    const beside = parts.filter((part) => part !== best).map((part) => proseOf(part, page));
    const rest = proseOf(at, page) - prose;
    if (rest > prose * LARGEST_REST || beside.some((other) => other > LONGEST_NOTE)) return at;
    if (heading && best !== heading && !contains(best, heading)) return at;
    at = best;
  }
}

/** The first `h1` of the story, or one above it; a lesser heading when its name or `itemprop` calls it the headline. */
export function headlineOf(
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
