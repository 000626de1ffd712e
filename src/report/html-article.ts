/**
 * The article with its claims marked: "jobs rose by [130%]¹" links to the working of claim 1. Claims may overlap, links may
 * not: each stretch belongs to its gravest and then shortest claim, and every claim has its number where it ends.
 */
import type { Report } from '../contract.ts';
import { escapeHtml, oneLine } from './escape.ts';
import { type Fate, fateOf } from './html-tags.ts';
import type { NumberedClaim, Speech } from './options.ts';
import { glue } from './wrap.ts';

const gravity: Readonly<Record<Fate, number>> = {
  refuted: 0,
  conflicting: 1,
  supported: 2,
  unchecked: 3,
  suppressed: 4,
};

const byGravity = (a: NumberedClaim, b: NumberedClaim): number =>
  gravity[fateOf(a.claim)] - gravity[fateOf(b.claim)] ||
  a.claim.end - a.claim.start - (b.claim.end - b.claim.start) ||
  a.number - b.number;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly owner: NumberedClaim | null;
  /** Claims that end where the stretch ends. */
  readonly ending: readonly NumberedClaim[];
}

/** Cuts `[from, to)` at every start and end of a claim; few claims are open at once, so this is linear in practice. */
const stretchesOf = (claims: readonly NumberedClaim[], from: number, to: number): readonly Stretch[] => {
  const clamp = (offset: number): number => Math.min(to, Math.max(from, offset));
  const cuts = [
    ...new Set([from, to, ...claims.flatMap(({ claim }) => [clamp(claim.start), clamp(claim.end)])]),
  ].toSorted((a, b) => a - b);
  const waiting = claims.toSorted((a, b) => a.claim.start - b.claim.start);
  let next = 0;
  let open: NumberedClaim[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    for (let item = waiting[next]; item !== undefined && item.claim.start <= start; item = waiting[++next])
      open.push(item);
    open = open.filter(({ claim }) => claim.end > start);
    return {
      start,
      end,
      owner: open.toSorted(byGravity)[0] ?? null,
      ending: open.filter(({ claim }) => claim.end === end),
    };
  });
};

const lines = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');

interface Marking {
  readonly prefix: string;
  readonly speech: Speech;
  /** Claims whose mark has been given its id: a mark may be cut in two, an id stands once. */
  readonly marked: Set<number>;
}

const markup = (stretch: Stretch, text: string, { prefix, speech, marked }: Marking): string => {
  const words = lines(text.slice(stretch.start, stretch.end));
  const { owner, ending } = stretch;
  const idOf = (number: number): string => {
    if (marked.has(number)) return '';
    marked.add(number);
    return ` id="${prefix}mark-${number}"`;
  };
  const spoken = (item: NumberedClaim): string =>
    `<span class="hidden"> (${escapeHtml(speech.words.claimNumber(item.number))}${escapeHtml(speech.words.colon)}${escapeHtml(speech.words.verdict[item.claim.verdict])})</span>`;
  const marking =
    owner === null
      ? words
      : `<mark class="${fateOf(owner.claim)}"${idOf(owner.number)}><a href="#${prefix}claim-${owner.number}">${words}</a></mark>`;
  const numbers = ending.map(
    (item) =>
      `<sup class="${fateOf(item.claim)}"${idOf(item.number)}><a href="#${prefix}claim-${item.number}">${item.number}${spoken(item)}</a></sup>`,
  );
  return marking + numbers.join('');
};

/** Paragraphs of `document.text`, which divides its blocks by blank lines; the title among them is set as one. */
export const articleHtml = (
  report: Report,
  claims: readonly NumberedClaim[],
  prefix: string,
  speech: Speech,
): string => {
  const { title } = report.document;
  // One character for one, so that offsets stay.
  const text = glue(report.document.text);
  const marking: Marking = { prefix, speech, marked: new Set() };
  const sorted = claims.toSorted((a, b) => a.claim.start - b.claim.start);
  const paragraphs: string[] = [];
  let first = 0;
  let start = 0;
  for (const part of text.split(/(\n[ \t]*\n\s*)/)) {
    const end = start + part.length;
    if (part.trim() !== '') {
      while (first < sorted.length && (sorted[first]?.claim.end ?? 0) <= start) first++;
      let last = first;
      while (last < sorted.length && (sorted[last]?.claim.start ?? 0) < end) last++;
      const here = sorted.slice(first, last).filter(({ claim }) => claim.end > start);
      const inner = stretchesOf(here, start, end)
        .map((stretch) => markup(stretch, text, marking))
        .join('');
      const isTitle = title !== null && paragraphs.length === 0 && oneLine(part) === oneLine(title);
      paragraphs.push(isTitle ? `<p class="title">${inner}</p>` : `<p>${inner}</p>`);
    }
    start = end;
  }
  return paragraphs.join('\n');
};
