/**
 * From a read document to its claims: every quantity, and every cue that claims something without a number, is offered to
 * the claim kinds in turn; the first that recognises it makes the claim. "From 64 to 96" is one claim, not two.
 */
import type { Span } from '../quantities/quantity.ts';
import type { Claim, ClaimDraft } from './claim.ts';
import type { Cue, CueKind } from './cues.ts';
import { datedRooms, rooms } from './kinds/index.ts';
import type { Condition } from './ordering.ts';
import { clauseOf, type DocumentReading, overlaps, type SentenceReading } from './reading.ts';
import { cuesIn, isKnownCount } from './surroundings.ts';
import { isFiniteVerb } from './verbs.ts';

/** Cues that claim something without a number, in the order they are asked: "more than halved" is a multiple first. */
const NUMBERLESS: readonly CueKind[] = [
  'factor',
  'allBut',
  'onlyOne',
  'quantifier',
  'noOther',
  'never',
  'topOf',
  'order',
  'lastPlace',
  'only',
  'trail',
  'overtake',
  'firstTime',
  'first',
  'everyTime',
  'inARow',
  'more',
  'less',
  'above',
  'below',
];

/** All claims of the document, in the order of its text; quotes of one sentence do not overlap. */
export function extractClaims(reading: DocumentReading): readonly Claim[] {
  return reading.sentences.flatMap(claimsOf);
}

function claimsOf(sentence: SentenceReading): readonly Claim[] {
  // The cells of a table are evidence; what is claimed of them is said in prose. A question claims nothing.
  if (sentence.block.role === 'table' || /\?[\s»”")]*$/u.test(sentence.text)) return [];
  const drafts: ClaimDraft[] = [];
  const used = new Set<unknown>();
  const offer = (anchor: Parameters<(typeof rooms)[number]['recognise']>[0]): void => {
    for (const room of rooms) {
      const draft = room.recognise(anchor);
      if (!draft) continue;
      drafts.push(draft);
      if (draft.quantity) used.add(draft.quantity);
      if (draft.first) used.add(draft.first);
      return;
    }
  };
  for (const find of datedRooms)
    for (const draft of find(sentence)) {
      drafts.push(draft);
      used.add(draft.quantity);
    }
  // Pairs first: the figure that closes "from A to B" takes A with it.
  for (const quantity of [...sentence.quantities].reverse()) {
    if (used.has(quantity) || isKnownCount(sentence, quantity) || inTime(sentence, quantity.number)) continue;
    offer({ sentence, clause: clauseOf(sentence, quantity.number), quantity, cue: null });
  }
  for (const label of sentence.labels)
    if (label.kind === 'ordinal' && !inTime(sentence, label))
      offer({ sentence, clause: clauseOf(sentence, label), quantity: null, cue: null, ordinal: label });
  const numberless = sentence.cues.filter((cue) => NUMBERLESS.includes(cue.kind) && !inTime(sentence, cue));
  for (const cue of numberless.sort(
    (a, b) => NUMBERLESS.indexOf(a.kind) - NUMBERLESS.indexOf(b.kind) || a.from - b.from,
  )) {
    if (drafts.some((d) => overlaps(d.span, cue) || overlaps(conditionOf(d) ?? d.span, cue))) continue;
    offer({ sentence, clause: clauseOf(sentence, cue), quantity: null, cue });
  }
  const isBound = (draft: ClaimDraft): boolean =>
    drafts.some((d) => d !== draft && draft.quantity !== null && conditionOf(d)?.bound === draft.quantity);
  // "24 bins for 1,000 RESIDENTS": the base of a rate is counted by nobody.
  const isBase = ({ quantity }: ClaimDraft): boolean =>
    quantity !== null && drafts.some((d) => d.per && d.quantity !== quantity && overlaps(d.per, quantity));
  const wordless: ClaimDraft[] = [];
  const kept = drafts
    .filter((draft) => !isBound(draft) && !isBase(draft))
    .filter((draft) => {
      if (draft.quantity) return true;
      const isFirst = !wordless.some((d) => overlaps(d.span, draft.span));
      wordless.push(draft);
      return isFirst;
    })
    .sort((a, b) => a.span.start - b.span.start);
  const compared = kept.filter((draft) => draft.other && draft.kind !== 'share');
  return kept.map((draft) => claimFrom(sentence, draft, compared));
}

/** `compared` are the sentence's drafts that have another side. */
function claimFrom(sentence: SentenceReading, draft: ClaimDraft, compared: readonly ClaimDraft[]): Claim {
  const clause = clauseOf(sentence, draft.quantity?.number ?? draft.span);
  const start = Math.max(sentence.start, draft.span.start);
  const end = Math.min(sentence.end, draft.span.end);
  return {
    start,
    end,
    quote: sentence.text.slice(start - sentence.start, end - sentence.start),
    kind: draft.kind,
    operations: draft.operations,
    sentence,
    clause,
    quantity: draft.quantity,
    first: draft.first ?? null,
    direction: draft.direction ?? null,
    factor: draft.factor ?? null,
    ordering: draft.ordering ?? null,
    other: draft.other ?? null,
    otherSides: compared.flatMap((d) => (d !== draft && d.other ? [d.other] : [])),
    asides: draft.asides ?? [],
    aggregate: draft.aggregate ?? null,
    per: draft.per ?? null,
    same: draft.same ?? false,
    remaining: draft.remaining ?? false,
    complement: draft.complement ?? false,
    dates: draft.dates ?? [],
    weekday: draft.weekday ?? null,
    isAge: draft.isAge ?? false,
    planned:
      (isAside(sentence, clause) && cuesIn(sentence, sentence, 'plan').some((c) => c.end <= start)) ||
      cuesIn(sentence, clause, 'plan').some(
        (c) => !isAttribute(sentence, draft, c) && (!draft.ordering || leadsTo(sentence, c, start)),
      ) ||
      sentence.periods.some((p) => p.role === 'by' && p.start >= clause.start && p.end <= clause.end),
    imagined: cuesIn(sentence, clause, 'imagined', 'limit').some((cue) => cue.end <= start && !conceded(sentence, cue)),
    attribution: sentence.block.author ?? speakerOf(sentence),
  };
}

const conditionOf = ({ ordering }: ClaimDraft): Condition | null =>
  ordering && 'condition' in ordering ? ordering.condition : null;

/** "last year", "en un an": words and numbers of a mention of time claim nothing. */
const inTime = (sentence: SentenceReading, span: Span): boolean =>
  sentence.periods.some((p) => p.start <= span.start && span.end <= p.end);

/** A clause in brackets speaks of what the sentence around it does. */
const isAside = (sentence: SentenceReading, clause: Span): boolean => {
  const head = sentence.text.slice(0, clause.start - sentence.start + 1);
  return clause.start > sentence.start && head.lastIndexOf('(') > head.lastIndexOf(')');
};

/** "15 % des cours prévus", "5 % of the planned stations": no verb, and the share is of what was planned. */
function isAttribute(sentence: SentenceReading, { kind, quantity }: ClaimDraft, cue: Cue): boolean {
  const before = sentence.words[cue.from - 1];
  return (
    kind === 'share' &&
    quantity !== null &&
    cue.start >= quantity.number.end &&
    cue.to - cue.from === 1 &&
    before !== undefined &&
    !isFiniteVerb(before.folded, sentence.pack) &&
    !isFiniteVerb(cue.phrase, sentence.pack)
  );
}

/** "Wexmoor, the second-largest district, will close …": the plan is of something else. */
const leadsTo = (sentence: SentenceReading, cue: Cue, start: number): boolean =>
  cue.start < start && !sentence.text.slice(cue.end - sentence.start, start - sentence.start).includes(',');

/** "even if": the condition is a fact. */
const conceded = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.cues.some((c) => c.kind === 'concession' && overlaps(c, cue));

/** The words of the speaker, when the sentence attributes its figures ("Musk said", "selon la préfecture"). */
function speakerOf(sentence: SentenceReading): string | null {
  for (const cue of sentence.cues) {
    if (cue.kind === 'accordingTo') {
      const end = Math.min(cue.to + 6, sentence.words.length);
      const words = sentence.words.slice(cue.to, end);
      const stop = words.findIndex((_, i) => i > 0 && /[,.;:»]/.test(gapBefore(sentence, cue.to + i)));
      const last = words[(stop === -1 ? words.length : stop) - 1];
      if (words[0] && last) return sentence.text.slice(words[0].start - sentence.start, last.end - sentence.start);
    }
    if (cue.kind === 'saying') {
      const name = properNameBefore(sentence, cue.from);
      if (name) return name;
    }
  }
  return null;
}

const gapBefore = (sentence: SentenceReading, index: number): string => {
  const previous = sentence.words[index - 1];
  const word = sentence.words[index];
  return previous && word ? sentence.text.slice(previous.end - sentence.start, word.start - sentence.start) : '';
};

/** A run of capitalised words that ends right before the verb of saying (an auxiliary may stand between). */
function properNameBefore(sentence: SentenceReading, verb: number): string | null {
  let end = verb;
  while (end > 0 && verb - end < 2 && sentence.words[end - 1]?.isFunction) end--;
  let start = end;
  const surface = (i: number): string => {
    const word = sentence.words[i];
    return word ? sentence.text.slice(word.start - sentence.start, word.end - sentence.start) : '';
  };
  while (start > 0 && /^\p{Lu}/u.test(surface(start - 1)) && !/[,.;:]/.test(gapBefore(sentence, start))) start--;
  const first = sentence.words[start];
  const last = sentence.words[end - 1];
  if (!first || !last || start === end || (start === 0 && end - start < 2 && first.isFunction)) return null;
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
}
