/**
 * The members that a claim of order is about: which dimension is ranked, who stands in it, and whether the group that the
 * text names ("of the five ferries", "in all districts") is the one of the table. Totals and collective rows are left out.
 */
import type { Claim } from '../../extract/claim.ts';
import type { Group } from '../../extract/ordering.ts';
import type { DocumentReading, SentenceReading } from '../../extract/reading.ts';
import { isFiniteVerb } from '../../extract/verbs.ts';
import { stemOf, type Word } from '../../extract/words.ts';
import type { DatasetDimension, Member } from '../../store/dataset.ts';
import { headlinesOf } from '../context.ts';
import type { Selection } from '../figures.ts';
import { type DatasetIndex, type Mention, mentionsIn } from '../lexicon.ts';
import { nameIn } from '../names.ts';

export const itemsOf = (dimension: DatasetDimension): readonly Member[] =>
  dimension.members.filter((m) => m.kind === 'item');

export const nameOf = (member: Member, index: DatasetIndex): string =>
  nameIn(member.labels, index.language) ?? member.id;

/** The one member that a selection picks, and in which dimension. */
export function singleOf(
  selection: Selection,
  dimensions: readonly DatasetDimension[],
): { readonly dimension: DatasetDimension; readonly id: string } | null {
  for (const dimension of dimensions) {
    const chosen = selection[dimension.name];
    const [id] = chosen === 'whole' || chosen === undefined ? [] : chosen;
    if (id !== undefined && chosen?.length === 1 && dimension.members.find((m) => m.id === id)?.kind === 'item')
      return { dimension, id };
  }
  return null;
}

/** How well the group of the text and the members of the table agree: 1 where their numbers do. */
const NARROWED = 0.75;
const OTHER_SIZE = 0.6;
const UNNAMED = 0.75;
const ELSEWHERE = 0.8;

/** "of the five": the table has five; "of the three northern ports": it has more than are meant. */
export function agreement(group: Group | null, dimension: DatasetDimension): number {
  const items = itemsOf(dimension).length;
  if (group?.size) return group.size.value === items ? 1 : OTHER_SIZE;
  return group?.narrowed ? NARROWED : 1;
}

/** A dimension that goes by one of the words: "communes" for the column "Commune". */
export function isCalled(dimension: DatasetDimension, words: readonly Word[], { pack }: SentenceReading): boolean {
  return [dimension.name, ...Object.values(dimension.labels).flat()].some((label) =>
    label.split(/[^\p{L}\p{M}]+/u).some((part) => part !== '' && words.some((w) => w.stem === stemOf(part, pack.text))),
  );
}

/** Words of the text that the group is called by. */
export const wordsOfGroup = ({ sentence }: Claim, group: Group): readonly Word[] =>
  sentence.words.filter((w) => w.start >= group.start && w.end <= group.end && !w.isFunction && !w.isNumber);

/** How surely a counted group is the dimension: by its name, or by its number alone. */
export function groupStrength(claim: Claim, group: Group, dimension: DatasetDimension): number {
  const called = isCalled(dimension, wordsOfGroup(claim, group), claim.sentence);
  if (group.size) return called || isNameless(claim, group) ? 1 : UNNAMED;
  return (called ? 1 : UNNAMED) * (group.narrowed ? NARROWED : 1);
}

/** "four of the six": the group has no noun of its own. */
const isNameless = (claim: Claim, group: Group): boolean => wordsOfGroup(claim, group).length === 0;

/** Members named one after the other, joined by commas and "and": "la lotte et le merlu". */
export function coordinated(mentions: readonly Mention[], at: Mention, sentence: SentenceReading): readonly Mention[] {
  const start = mentions.indexOf(at);
  const list: Mention[] = [at];
  for (let i = start - 1; i >= 0 && isJoined(mentions[i], list[0], sentence); i--) list.unshift(mentions[i] ?? at);
  for (let i = start + 1; i < mentions.length && isJoined(list.at(-1), mentions[i], sentence); i++)
    list.push(mentions[i] ?? at);
  return list;
}

/** Nothing but a comma, "and" and articles stands between two names. */
function isJoined(a: Mention | undefined, b: Mention | undefined, sentence: SentenceReading): boolean {
  if (!a || !b) return false;
  const between = sentence.words.filter((w) => w.start >= a.end && w.end <= b.start);
  const text = sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
  const joins = text.includes(',') || between.some((w) => sentence.pack.text.coordinators.includes(w.folded));
  return joins && between.length <= 3 && between.every((w) => w.isFunction);
}

/**
 * A place that the group is said to be of: the whole when the article is about it ("the lowest in Ennisdale"), perhaps a
 * part of it otherwise.
 */
export function placeStrength(reading: DocumentReading, claim: Claim, index: DatasetIndex): number {
  const names = namesBehind(claim, mentionsIn(claim.sentence, index));
  if (names.length === 0) return 1;
  const about = subjectOfArticle(reading, claim.sentence);
  return names.every((name) => about.has(name.folded)) ? 1 : ELSEWHERE;
}

/** Words of the headline and of the first two paragraphs' sentences: where an article says what it is about. */
function subjectOfArticle(reading: DocumentReading, own: SentenceReading): ReadonlySet<string> {
  const opening = reading.sentences.filter((s) => s.block.role === 'body').slice(0, 2);
  return new Set(
    [...headlinesOf(reading), ...opening].filter((s) => s !== own).flatMap((s) => s.words.map((w) => w.folded)),
  );
}

/** Words in which a place may follow a rank: "the second port of the county of SALTMERE". */
const BEHIND = 6;

/** Capitalised words right behind a rank that name no member. */
function namesBehind({ sentence, end }: Claim, mentions: readonly Mention[]): readonly Word[] {
  const after = sentence.words.filter((w) => w.start >= end).slice(0, BEHIND);
  const stop = after.findIndex(
    (word, i) =>
      /[,;:.()–—]/u.test(
        sentence.text.slice((after[i - 1]?.end ?? end) - sentence.start, word.start - sentence.start),
      ) || isFiniteVerb(word.folded, sentence.pack),
  );
  return after
    .slice(0, stop === -1 ? after.length : stop)
    .filter(
      (w) =>
        /^\p{Lu}/u.test(sentence.text.slice(w.start - sentence.start)) &&
        !mentions.some((m) => m.start <= w.start && w.end <= m.end) &&
        !sentence.periods.some((p) => p.start <= w.start && w.end <= p.end),
    );
}
