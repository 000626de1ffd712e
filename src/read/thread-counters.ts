/** "1/3" and "2/" at the ends of the posts of a thread: they number the posts and are no figures of theirs. */
import type { DraftBlock } from './build-document.ts';
import { piecesBetween } from './source-map.ts';

/** "🧵 1/", "(2/5)", "3/n": the number of the post, and of how many, where told. */
const FIRST = /^(?:🧵\s*)?[([]?(\d{1,2})\s?\/\s?(\d{1,2}|n)?[)\]]?[.:]?\s+(?=\S)/iu;
const LAST = /\s+[([]?(\d{1,2})\s?\/\s?(\d{1,2}|n)?[)\]]?$/iu;

interface Counter {
  readonly number: number;
  readonly of: string;
  /** What of the block's text is left. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

const textOf = (block: DraftBlock | undefined): string => (block?.pieces ?? []).map((piece) => piece.text).join('');

function counterOf(blocks: readonly DraftBlock[]): Counter | null {
  const first = textOf(blocks[0]);
  const opening = FIRST.exec(first);
  if (opening) {
    return { number: Number(opening[1]), of: opening[2] ?? '', start: opening[0].length, end: first.length, block: 0 };
  }
  const last = textOf(blocks.at(-1));
  const closing = LAST.exec(last);
  return closing
    ? { number: Number(closing[1]), of: closing[2] ?? '', start: 0, end: closing.index, block: blocks.length - 1 }
    : null;
}

/**
 * The posts' blocks without their counters. A number with a total is a counter only where another post has the next one of
 * the same total: "1/3 of households" stays.
 */
export function withoutCounters(posts: readonly (readonly DraftBlock[])[]): readonly (readonly DraftBlock[])[] {
  const counters = posts.map(counterOf);
  const isCounter = (counter: Counter): boolean =>
    (counter.of === '' && counter.start > 0) ||
    counters.some((other) => other?.of === counter.of && Math.abs(other.number - counter.number) === 1);
  return posts.map((blocks, i) => {
    const counter = counters[i];
    if (!counter || !isCounter(counter)) return blocks;
    return blocks.map((block, j) =>
      j === counter.block ? { ...block, pieces: piecesBetween(block.pieces, counter.start, counter.end) } : block,
    );
  });
}
