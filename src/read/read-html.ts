/**
 * A page: its article without navigation, advertising, related links, comments and footer, with what the page says of
 * its date, language and author. Every block keeps the way back to the markup.
 */
import { buildDocument, type DraftBlock, type ReadOptions } from './build-document.ts';
import type { Document } from './document.ts';
import { type PageBlocks, pageBlocks } from './html-blocks.ts';
import { hiddenSelectors, isBoilerplate, isHidden, weighAll } from './html-boilerplate.ts';
import { headlineOf, mainOf } from './html-main.ts';
import { languageTag, type PageMeta, pageMeta } from './html-meta.ts';
import { descendants, type Element, isElement, parseHtml, type Root, textOf } from './html-tree.ts';
import { machineText } from './json-ld-text.ts';
import { writesDayFirst } from './page-words.ts';

/** A page that shows less than this part of the text it gives to machines is filled in by a script, or cut off. */
const LEAST_SHOWN = 0.5;

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
  const main = mainOf(root, { weights, hidden });
  const headline = headlineOf(root, main, weights, hidden);
  const page = { html: source.text, hidden, weights, headline, dayFirst: writesDayFirst(languageTag(root)) };
  const content = pageBlocks(main, page);
  const total = weights.get(root)?.text ?? 0;
  const meta = pageMeta(root, {
    headline: headline ? textOf(headline) : null,
    bylines: content.bylines,
    address: source.url ?? null,
    main,
    isFurniture: (element) =>
      isBoilerplate(element, total === 0 ? 0 : (weights.get(element)?.text ?? 0) / total) || isHidden(element, hidden),
  });
  const blocks = shownOrTold(withHeadline(content, headline, page), meta, root);
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
      modifiedAt: meta.modifiedAt,
      genre: meta.article?.genre ?? null,
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

/** The article as shown, or as told to machines where readers are shown no more than a fraction of it. */
function shownOrTold(blocks: readonly DraftBlock[], { article, title }: PageMeta, root: Root): readonly DraftBlock[] {
  const body = article?.body ?? '';
  const shown = blocks.reduce((sum, { pieces }) => sum + pieces.reduce((n, { text }) => n + text.length, 0), 0);
  if (body === '' || shown >= body.length * LEAST_SHOWN) return blocks;
  const headline = blocks.filter((block) => block.role === 'headline');
  const told = machineText(root, body, headline.length > 0 ? null : title);
  return told === null ? blocks : [...headline, ...told];
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
