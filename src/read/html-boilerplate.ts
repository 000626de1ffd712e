/** What of a page is not the article: hidden parts, navigation, advertising, links to other stories, comments. */
import { attribute, childrenOf, type Element, isElement, isText, type Parent } from './html-tree.ts';
import {
  BLOCKS,
  BOILERPLATE_PAIRS,
  BOILERPLATE_WORDS,
  BYLINE_WORDS,
  CREDIT_WORDS,
  classWords,
  FIELDS,
  INSET_WORDS,
  SKIPPED,
  SKIPPED_ROLES,
  SURROUNDINGS,
} from './html-words.ts';

/** Letters below an element that a reader sees, in all and inside links; how many elements, and fields to fill in. */
export interface Weight {
  readonly text: number;
  readonly links: number;
  readonly paragraphs: number;
  readonly fields: number;
  readonly elements: number;
}

export const NOTHING: Weight = { text: 0, links: 0, paragraphs: 0, fields: 0, elements: 0 };
/** Elements that carry one thing; a word inside their class name ("market-share") says too little to drop them. */
const SINGLE = new Set([
  'table',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'figure',
  'li',
  'tr',
  'td',
  'th',
]);
const STRUCK = new Set(['del', 's', 'strike']);
const LONGEST_LINK_BOX = 1200;
const LONGEST_BYLINE = 240;
const LONGEST_SIGNUP = 400;

/** Weighs every element once, from the leaves up. */
export function weighAll(root: Parent, hidden: ReadonlySet<string>): ReadonlyMap<Parent, Weight> {
  const weights = new Map<Parent, Weight>();
  const weigh = (node: Parent, inLink: boolean, inParagraph: boolean): Weight => {
    let text = 0;
    let links = 0;
    let paragraphs = 0;
    let fields = 0;
    let elements = 0;
    for (const child of childrenOf(node)) {
      if (isText(child)) {
        const letters = child.data.replace(/\s+/g, ' ').length;
        const length = child.data.trim() === '' ? 0 : letters;
        text += length;
        if (inLink) links += length;
        if (inParagraph) paragraphs += length;
      } else if (isElement(child)) {
        const isShown = !SKIPPED.has(child.name) && !isHidden(child, hidden);
        const own = isShown ? weigh(child, inLink || child.name === 'a', inParagraph || child.name === 'p') : NOTHING;
        text += own.text;
        links += own.links;
        paragraphs += own.paragraphs;
        fields += own.fields + (FIELDS.has(child.name) ? 1 : 0);
        elements += own.elements + 1;
      }
    }
    const weight = { text, links, paragraphs, fields, elements };
    weights.set(node, weight);
    return weight;
  };
  weigh(root, false, false);
  return weights;
}

/** `.note` and `#box` that a style sheet of the page itself hides by a plain rule. */
export function hiddenSelectors(css: string): ReadonlySet<string> {
  const selectors = new Set<string>();
  for (const rule of css.slice(0, 200_000).split('}')) {
    const open = rule.indexOf('{');
    // A second brace opens a media query, which may not hold for this reader.
    if (open === -1 || rule.indexOf('{', open + 1) !== -1) continue;
    if (!/(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(rule.slice(open))) continue;
    for (const selector of rule.slice(0, open).split(',')) {
      const name = selector.trim();
      if (/^[.#][\w-]+$/.test(name)) selectors.add(name);
    }
  }
  return selectors;
}

export function isHidden(element: Element, hidden: ReadonlySet<string>): boolean {
  if ('hidden' in element.attribs) return true;
  if (STRUCK.has(element.name)) return true;
  if (attribute(element, 'aria-hidden') === 'true' && BLOCKS.has(element.name)) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))) return true;
  if (hidden.size === 0) return false;
  const id = attribute(element, 'id');
  if (id !== '' && hidden.has(`#${id}`)) return true;
  return attribute(element, 'class')
    .split(/\s+/)
    .some((name) => name !== '' && hidden.has(`.${name}`));
}

export const nameWords = (element: Element): readonly string[] => [
  ...classWords(attribute(element, 'class')),
  ...classWords(attribute(element, 'id')),
];

/** By its element, role or class name; `share` is the part of the article's text it holds, and the bulk is never dropped. */
export function isBoilerplate(element: Element, share: number): boolean {
  if (SKIPPED.has(element.name)) return true;
  if (share > 0.5) return false;
  if (isInset(element)) return false;
  if (SURROUNDINGS.has(element.name) || SKIPPED_ROLES.has(attribute(element, 'role').toLowerCase())) return true;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase().trim();
  if (names === '') return false;
  const words = SINGLE.has(element.name) ? names.split(/\s+/) : nameWords(element);
  return words.some((word) => BOILERPLATE_WORDS.has(word)) || BOILERPLATE_PAIRS.test(names);
}

/** A box of the article's own: its key figures, set aside by markup only. */
const isInset = (element: Element): boolean =>
  element.name === 'aside' && nameWords(element).some((word) => INSET_WORDS.has(word));

/** Who took the photograph, at the end of its caption. */
export const isCredit = (element: Element): boolean =>
  !BLOCKS.has(element.name) && nameWords(element).some((word) => CREDIT_WORDS.has(word));

/** A few words around a field to fill in: a newsletter, a poll, a search. */
export const isSignupBox = (element: Element, weight: Weight): boolean =>
  ['div', 'section', 'li'].includes(element.name) && weight.fields > 0 && weight.text < LONGEST_SIGNUP;

/** A box of links to other pages ("Read more: …"), told by how much of its text is link. */
export const isLinkBox = (element: Element, weight: Weight): boolean =>
  ['p', 'div', 'ul', 'ol', 'section', 'dl', 'details'].includes(element.name) &&
  weight.text > 0 &&
  weight.text < LONGEST_LINK_BOX &&
  weight.links >= 0.7 * weight.text;

/** The line of author and date. */
export function isByline(element: Element, weight: Weight): boolean {
  if (element.name === 'address') return true;
  if (weight.text > LONGEST_BYLINE) return false;
  if (/\b(?:author|datePublished|dateModified)\b/.test(attribute(element, 'itemprop'))) return true;
  if (!BLOCKS.has(element.name)) return false;
  const names = attribute(element, 'class').toLowerCase().split(/\s+/);
  const last = names.flatMap((name) => name.split(/[-_:]+/).slice(-1));
  return [...names, ...last].some((name) => BYLINE_WORDS.has(name));
}
