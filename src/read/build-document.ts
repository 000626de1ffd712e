/**
 * From drafted blocks to a Document: joins their texts by blank lines, settles the languages, and keeps the way back to
 * the source, so that "up 12 %" found at offset 40 of the text is underlined at the right column of the page.
 */
import { detectLanguage, leaningLanguage } from './detect-language.ts';
import { type DirectiveMark, placeDirectives } from './directives.ts';
import type { Block, BlockRole, Document, Genre } from './document.ts';
import { primaryLanguage } from './language-tag.ts';
import { type Piece, sourceMap } from './source-map.ts';

export interface ReadOptions {
  /** BCP 47; overrides what the document declares or what is detected. */
  readonly language?: string;
  /** ISO day; overrides what the document declares. */
  readonly publishedAt?: string;
}

export interface DraftBlock {
  readonly role: BlockRole;
  readonly pieces: readonly Piece[];
  /** Declared ("lang" attribute) or already detected; otherwise detected here. */
  readonly language?: string | null;
  readonly author?: string | null;
  readonly publishedAt?: string | null;
  readonly context?: string | null;
}

export interface Draft {
  readonly source: string;
  /** The source text that the pieces point into. */
  readonly raw: string;
  readonly kind: Document['kind'];
  readonly blocks: readonly DraftBlock[];
  readonly title?: string | null;
  readonly declaredLanguage?: string | null;
  readonly publishedAt?: string | null;
  readonly publishedSource?: string | null;
  readonly modifiedAt?: string | null;
  readonly genre?: Genre | null;
  readonly author?: string | null;
  readonly url?: string | null;
  readonly marks?: readonly DirectiveMark[];
}

/** What others say in a document may be in another language than the one it was given as. */
const OTHERS_WORDS: ReadonlySet<BlockRole> = new Set(['quotation', 'embedded-post']);
const SEPARATOR = '\n\n';
/** Letters below which a block's own language is not worth a guess against the document's. */
const FEW_LETTERS = 60;
/** Length from which the text is trusted more than a declared language. */
const LONG_TEXT = 600;

/** Blocks whose pieces hold no visible character are dropped; all others keep their text unit by unit. */
export function buildDocument(draft: Draft, options: ReadOptions = {}): Document {
  const texts = draft.blocks.map((block) => block.pieces.map((piece) => piece.text).join(''));
  const main = draft.blocks.flatMap((block, i) => (block.role === 'embedded-post' ? [] : [texts[i] ?? '']));
  const { language, languageSource } = languageOf(draft, main.length > 0 ? main : texts, options);

  const blocks: Block[] = [];
  const map = sourceMap(draft.raw);
  let text = '';
  draft.blocks.forEach((block, i) => {
    const blockText = texts[i] ?? '';
    if (blockText.trim() === '') return;
    if (text !== '') text += SEPARATOR;
    const start = text.length;
    for (const piece of block.pieces) {
      map.add(text.length, piece);
      text += piece.text;
    }
    blocks.push({
      start,
      end: text.length,
      role: block.role,
      language:
        primaryLanguage(block.language) ??
        (languageSource === 'option' && !OTHERS_WORDS.has(block.role)
          ? language
          : otherLanguage(block.role, blockText, language)),
      author: block.author ?? null,
      publishedAt: block.publishedAt ?? null,
      context: block.context ?? null,
    });
  });

  const publishedAt = options.publishedAt ?? draft.publishedAt ?? null;
  const modifiedAt = draft.modifiedAt ?? null;
  return {
    source: draft.source,
    kind: draft.kind,
    title: draft.title ?? null,
    text,
    blocks,
    language,
    languageSource,
    publishedAt,
    publishedSource: options.publishedAt ? 'option' : draft.publishedAt ? (draft.publishedSource ?? null) : null,
    modifiedAt: modifiedAt !== null && publishedAt !== null && modifiedAt > publishedAt ? modifiedAt : null,
    genre: draft.genre ?? null,
    author: draft.author ?? null,
    url: draft.url ?? null,
    locate: (offset) => map.position(map.toSource(offset)),
    locateEnd: (offset) => map.position(map.toSourceEnd(offset)),
    directives: placeDirectives(draft.marks ?? [], text, blocks, map),
  };
}

function languageOf(
  draft: Draft,
  texts: readonly string[],
  options: ReadOptions,
): Pick<Document, 'language' | 'languageSource'> {
  const chosen = primaryLanguage(options.language);
  if (chosen) return { language: chosen, languageSource: 'option' };
  const declared = primaryLanguage(draft.declaredLanguage);
  const text = texts.join('\n');
  if (declared && text.length < LONG_TEXT) return { language: declared, languageSource: 'declared' };
  const detected = detectLanguage(text);
  if (declared && (!detected.reliable || detected.language === declared)) {
    return { language: declared, languageSource: 'declared' };
  }
  if (!detected.reliable && text.trim() === '') return { language: 'en', languageSource: 'default' };
  return { language: detected.language, languageSource: detected.reliable ? 'detected' : 'default' };
}

/** A block keeps the document's language unless it is long enough and clearly written in another. */
function otherLanguage(role: BlockRole, text: string, language: string): string {
  if (role === 'table' || role === 'headline' || text.length < FEW_LETTERS) {
    if (role !== 'embedded-post') return language;
  }
  if (leaningLanguage(text) === language) return language;
  const detected = detectLanguage(text);
  return detected.reliable ? detected.language : language;
}
