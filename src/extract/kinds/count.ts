/**
 * Counts of members that share something: "seven of the ten ports grew", "all but one produced more", "none of the five",
 * « sept des dix cantons dépassent 5 % », « toutes les communes, sauf deux ».
 */
import type { Quantifier } from '../../languages/pack-order.ts';
import type { Quantity, Span } from '../../quantities/quantity.ts';
import type { Anchor, ClaimDraft, ClaimRoom } from '../claim.ts';
import { conditionIn } from '../condition.ts';
import type { Cue } from '../cues.ts';
import { openingGroup } from '../group.ts';
import type { Group } from '../ordering.ts';
import { partOfFew, wholeOf } from '../part-of.ts';
import { overlaps, type SentenceReading, wordIndexAt } from '../reading.ts';
import { cueRightBefore, cuesIn, spanOver, wordRange } from '../surroundings.ts';

export const count: ClaimRoom = {
  name: 'count',
  recognise: (anchor) => {
    if (anchor.quantity) return ofNumber(anchor, anchor.quantity);
    if (anchor.cue?.kind === 'allBut') return allButOne(anchor, anchor.cue);
    if (anchor.cue?.kind === 'onlyOne') return onlyOne(anchor, anchor.cue);
    return anchor.cue?.kind === 'quantifier' ? ofQuantifier(anchor, anchor.cue) : null;
  },
};

/** "seven of the ten ports", "all but two", « sauf deux ». */
function ofNumber({ sentence, clause }: Anchor, quantity: Quantity): ClaimDraft | null {
  const allBut = isCount(quantity) ? cueRightBefore(sentence, quantity, 'allBut') : null;
  const few = partOfFew(sentence, quantity);
  const whole = few?.whole ?? wholeOf(sentence, quantity);
  const all = allBut ? groupBefore(sentence, allBut) : null;
  if (!whole && !all) return null;
  const size = whole ?? all?.size ?? null;
  const span = spanOver(all, allBut, quantity, whole);
  const condition = conditionIn(sentence, {
    scope: spanOver(clause, span),
    near: quantity,
    counts: size ? [quantity, size] : [quantity],
    comparatives: false,
  });
  if (!condition || condition.negated) return null;
  return counted(span, quantity, {
    quantifier: null,
    amount: few?.amount ?? quantity.value,
    except: allBut !== null,
    leftOut: null,
    condition,
    group: { ...spanOver(whole, all?.words, all?.size ?? quantity), size, narrowed: false },
  });
}

/** "all but ONE of the five": the pronoun is a number here. */
function allButOne({ sentence, clause }: Anchor, cue: Cue): ClaimDraft | null {
  const one = sentence.words[cue.to];
  if (!one || !sentence.pack.order.justOne.includes(one.folded)) return null;
  const all = groupBefore(sentence, cue);
  const behind = sentence.quantities.find(
    (q) => q.start >= one.end && wordRange(sentence, q)[0] - cue.to <= GROUP && isCount(q) && q.value >= 2,
  );
  if (!all) return null;
  const size = behind ?? all.size;
  const span = spanOver(all, one, behind);
  const condition = conditionIn(sentence, {
    scope: spanOver(clause, span),
    near: one,
    counts: size ? [size] : [],
    comparatives: false,
  });
  if (!condition || condition.negated) return null;
  const group = { ...spanOver(all.words, all.size ?? one, behind), size, narrowed: false };
  return counted(span, null, { quantifier: null, amount: 1, except: true, leftOut: null, condition, group });
}

/** "Only one of the four lines lost passengers", « Une seule ligne a perdu des voyageurs ». */
function onlyOne({ sentence, clause }: Anchor, cue: Cue): ClaimDraft | null {
  // "the only one of the four" is that one, and who it is.
  const isWho = sentence.cues.some((c) => c.kind === 'only' && c.from < cue.from && c.to > cue.from);
  const group = isWho ? null : groupBehind(sentence, cue);
  if (!group) return null;
  const span = spanOver(cue, group);
  const condition = conditionIn(sentence, {
    scope: spanOver(clause, span),
    near: span,
    counts: group.size ? [group.size] : [],
    comparatives: false,
  });
  if (!condition || condition.negated) return null;
  return counted(span, null, { quantifier: null, amount: 1, except: false, leftOut: null, condition, group });
}

const isCount = ({ form, bounds, value, unit }: Quantity): boolean =>
  form === 'number' && bounds === null && Number.isInteger(value) && ['count', 'none'].includes(unit.dimension);

interface All extends Span {
  readonly size: Quantity | null;
  readonly words: Span | null;
}

/** Words of a group before its exception: "toutes les communes, sauf deux". */
const ASIDE = 5;

/** "Of the four parks …, ALL but one", « TOUTES les communes, sauf deux ». */
function groupBefore(sentence: SentenceReading, allBut: Cue): All | null {
  const size = openingGroup(sentence, allBut);
  if (sentence.pack.order.quantifiers[allBut.phrase.split(' ')[0] ?? ''] === 'all')
    return { start: allBut.start, end: allBut.end, size, words: null };
  const all = sentence.cues.find(
    (c) => c.quantifier === 'all' && c.to <= allBut.from && allBut.from - c.to <= ASIDE && !overlaps(c, allBut),
  );
  if (!all) return null;
  const own = sentence.quantities.find((q) => q.start >= all.start && q.end <= allBut.start && isCount(q)) ?? null;
  return { start: all.start, end: allBut.end, size: own ?? size, words: { start: all.end, end: allBut.start } };
}

/** Words of a group behind its quantifier: "every one of the four provinces". */
const GROUP = 4;

/** "none of the five clubs", "most districts", "both ports", « aucune des communes ». */
function ofQuantifier({ sentence, clause }: Anchor, cue: Cue): ClaimDraft | null {
  const { quantifier } = cue;
  if (quantifier === null || isOtherwise(sentence, cue)) return null;
  const group = groupBehind(sentence, cue);
  if (!group) return null;
  const condition = conditionIn(sentence, {
    scope: { start: Math.min(clause.start, cue.start), end: Math.max(clause.end, group.end) },
    near: spanOver(cue, group),
    counts: group.size ? [group.size] : [],
    comparatives: false,
  });
  // "n'a pas …" within "aucun" is the same negation, told twice.
  if (!condition || (condition.negated && quantifier !== 'none')) return null;
  const leftOut = leftOutBy(sentence, cue, group);
  return counted(spanOver(cue, group.size, condition), null, {
    quantifier,
    amount: null,
    except: false,
    leftOut,
    condition: { ...condition, negated: false },
    // Those left out are named: nothing else makes the group smaller.
    group: { ...group, narrowed: group.narrowed && leftOut === null },
  });
}

/** "all harbours EXCEPT Dunwick and Fossgate", « HORMIS la Montagne, toutes les lignes »: names that follow, up to a comma. */
function leftOutBy(sentence: SentenceReading, cue: Cue, group: Span): Span | null {
  const but = sentence.cues.find(
    (c) =>
      (c.kind === 'allBut' && !overlaps(c, cue) && !sentence.quantities.some((q) => overlaps(q, c))) ||
      (c.kind === 'but' && c.start >= group.end && isBeside(sentence, { start: group.end, end: c.start })),
  );
  if (!but) return null;
  const rest = sentence.text.slice(but.end - sentence.start);
  const stop = rest.search(/[,;:.()]/u);
  return { start: but.end, end: stop === -1 ? sentence.end : but.end + stop };
}

/** Nothing but a space stands there. */
const isBeside = (sentence: SentenceReading, { start, end }: Span): boolean =>
  sentence.text.slice(start - sentence.start, end - sentence.start).trim() === '';

/** "no other", "all but", "most" as a superlative, "at all": no group is counted. */
const isOtherwise = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.cues.some(
    (c) =>
      c !== cue &&
      overlaps(c, cue) &&
      (c.kind !== 'notOrder' || c.to >= cue.to) &&
      ['noOther', 'anyOther', 'allBut', 'notOrder', 'everyTime', 'together', 'never'].includes(c.kind),
  ) || sentence.periods.some((p) => overlaps(p, cue));

/** Only small words stand between: "none of the FIVE clubs"; the figure in "one branch has four staff" is another. */
const isCloseBy = (sentence: SentenceReading, cue: Cue, quantity: Quantity): boolean => {
  const [at] = wordRange(sentence, quantity);
  return at - cue.to <= 2 && sentence.words.slice(cue.to, at).every((w) => w.isFunction);
};

/** "the four provinces", "districts", « communes »: a plural or counted noun right behind; nothing for "everywhere". */
function groupBehind(sentence: SentenceReading, cue: Cue): Group | null {
  const size = sentence.quantities.find(
    (q) => q.start >= cue.end && isCloseBy(sentence, cue, q) && isCount(q) && q.value >= 2,
  );
  if (size) return { start: cue.end, end: size.end, size, narrowed: false };
  const noun = sentence.words.slice(cue.to, cue.to + GROUP).find((w) => !w.isFunction && !w.isNumber);
  if (!noun || sentence.periods.some((p) => overlaps(p, noun))) return null;
  const at = wordIndexAt(sentence, noun.start);
  // "most on the Blue line", "all in green": no group stands right behind.
  const direct =
    sentence.words.slice(cue.to, at).every((w) => w.isFunction && isDefinite(sentence, w)) && !isAfter(sentence, cue);
  const narrowed = cuesIn(sentence, { start: noun.end, end: sentence.end }, 'narrows').some((c) => c.from - at <= 2);
  return direct ? { start: noun.start, end: noun.end, size: null, narrowed } : null;
}

/** "the", « les »: it may stand between a quantifier and its group. */
const isDefinite = (sentence: SentenceReading, word: Span): boolean =>
  sentence.cues.some((c) => c.kind === 'definite' && c.start <= word.start && word.end <= c.end);

/** "improved MOST", "the MOST": a superlative, no quantifier. */
const isAfter = (sentence: SentenceReading, cue: Cue): boolean =>
  sentence.cues.some(
    (c) =>
      c.kind === 'order' &&
      c.from === cue.from &&
      c.to === cue.to &&
      sentence.cues.some(
        (d) => ['definite', 'rise', 'fall', 'improve', 'worsen'].includes(d.kind) && d.to === cue.from,
      ),
  );

function counted(
  span: Span,
  quantity: Quantity | null,
  said: {
    readonly quantifier: Quantifier | null;
    readonly amount: number | null;
    readonly except: boolean;
    readonly leftOut: Span | null;
    readonly condition: NonNullable<ReturnType<typeof conditionIn>>;
    readonly group: Group;
  },
): ClaimDraft {
  return { kind: 'count', operations: ['count'], span, quantity, ordering: { relation: 'so-many', ...said } };
}
