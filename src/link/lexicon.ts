/**
 * The names a dataset goes by: which words of "Full fibre now reaches 57 % of Ashcombe Downs" name a member, which a
 * measure. Built once a dataset; looked up by word stems, so accents, plurals and articles do not matter.
 */

import { type SentenceReading, wordIndexAt } from '../extract/reading.ts';
import { type Word, wordsOf } from '../extract/words.ts';
import { packFor } from '../languages/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Span } from '../quantities/quantity.ts';
import type { Dataset, DatasetDimension, Measure, Member, Observation } from '../store/dataset.ts';
import { isName, ownLabels, type Place, placesOf, placesOfSentence } from './country-members.ts';
import { matter, type Named, namesOf } from './member-names.ts';
import { nameIn } from './names.ts';
import type { PlaceMention } from './places.ts';
import { remember } from './remember.ts';

export interface MemberEntry {
  readonly dimension: DatasetDimension;
  readonly member: Member;
}

/** A word of a measure's label, with how much it tells this measure from its siblings (0 … 1). */
export interface LabelWord {
  readonly stem: string;
  readonly folded: string;
  readonly concepts: readonly string[];
  readonly weight: number;
  /** No other measure of the dataset has it. */
  readonly isDistinct: boolean;
}

export interface MeasureEntry {
  readonly measure: Measure;
  /** What to call it in the language of the text. */
  readonly name: string;
  /** One word list a label or alias; the best-covered one counts. */
  readonly labels: readonly (readonly LabelWord[])[];
  /** What the measure is the yearly growth of; empty for most. */
  readonly growthOf: readonly (readonly LabelWord[])[];
  readonly observations: readonly Observation[];
}

export interface DatasetIndex {
  readonly dataset: Dataset;
  /** The language of the texts that it is asked for. */
  readonly language: string;
  readonly measures: readonly MeasureEntry[];
  /** First stem → member labels that begin with it, longest first. */
  readonly names: ReadonlyMap<string, readonly (readonly [readonly string[], MemberEntry, number])[]>;
  /** Code of a place → the member that it is: found as places are written, not by stems alone. */
  readonly places: ReadonlyMap<string, MemberEntry>;
  /** Names of the dimensions of places. */
  readonly placeDimensions: ReadonlySet<string>;
  readonly dimensions: readonly DatasetDimension[];
  /** Stems of all label words, to see at a glance whether a text speaks of the dataset at all. */
  readonly vocabulary: ReadonlySet<string>;
}

const labelLists = (
  labels: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [string, LanguagePack])[] =>
  Object.entries(labels).flatMap(([language, list]) =>
    list.map((label) => [label, packFor(language || 'en')] as const),
  );

/**
 * Labels of unknown language (headers, cells) are stemmed by the pack of the text that is read; an index is therefore
 * made per dataset and language.
 */
export function indexDataset(dataset: Dataset, pack: LanguagePack): DatasetIndex {
  const packOf = (language: string, fallback: LanguagePack): LanguagePack => (language === '' ? pack : fallback);
  const frequency = new Map<string, number>();
  const lists = dataset.measures.map((measure) =>
    Object.entries(measure.labels).flatMap(([language, labels]) =>
      labels.map((label) => matter(wordsOf(label, packOf(language, packFor(language || 'en')).text))),
    ),
  );
  for (const labels of lists)
    for (const stem of new Set(labels.flatMap((words) => words.map((w) => w.stem))))
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const count = Math.max(1, dataset.measures.length);
  const weightOf = (stem: string): number =>
    1 / (1 + Math.log(1 + ((frequency.get(stem) ?? 1) - 1) * (4 / Math.sqrt(count))));
  const observations = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    const list = observations.get(observation.measure);
    if (list) list.push(observation);
    else observations.set(observation.measure, [observation]);
  }
  const weighed = (words: readonly Word[]): readonly LabelWord[] =>
    words.map(({ stem, folded, concepts }) => ({
      stem,
      folded,
      concepts,
      weight: weightOf(stem),
      isDistinct: frequency.get(stem) === 1,
    }));
  const measures = dataset.measures.map((measure, i) => ({
    measure,
    name: nameIn(measure.labels, pack.code) ?? measure.id,
    labels: (lists[i] ?? []).map(weighed),
    growthOf: labelLists(measure.growthOf ?? {}).map(([label, own]) => weighed(matter(wordsOf(label, own.text)))),
    observations: observations.get(measure.id) ?? [],
  }));
  const names = new Map<string, [readonly string[], MemberEntry, number][]>();
  const put = (stems: readonly string[], entry: MemberEntry, strength: number): void => {
    const first = stems[0];
    if (first === undefined) return;
    const bucket = names.get(first);
    if (bucket) bucket.push([stems, entry, strength]);
    else names.set(first, [[stems, entry, strength]]);
  };
  const places = new Map<string, MemberEntry>();
  const placeOf = new Map<Member, Place>(placesOf(dataset).map((place) => [place.member, place]));
  for (const dimension of dataset.dimensions) {
    const named: Named[] = [];
    for (const member of dimension.members) {
      const entry = { dimension, member };
      const place = placeOf.get(member);
      if (place && !places.has(place.code)) {
        places.set(place.code, entry);
        for (const [label, own] of ownLabels(place, pack))
          put(
            matter(wordsOf(label, own.text)).map((w) => w.stem),
            entry,
            1,
          );
        continue;
      }
      for (const [label, labelPack] of labelLists(member.labels)) {
        const language = member.labels['']?.includes(label) ? pack : labelPack;
        named.push({ entry, words: wordsOf(label, language.text) });
      }
    }
    for (const { stems, entry, strength } of namesOf(named, dataset.origin !== 'built-in')) put(stems, entry, strength);
  }
  for (const bucket of names.values()) bucket.sort((a, b) => b[0].length - a[0].length || b[2] - a[2]);
  const vocabulary = new Set<string>(names.keys());
  for (const entry of measures)
    for (const label of [...entry.labels, ...entry.growthOf]) for (const word of label) vocabulary.add(word.stem);
  return {
    dataset,
    language: pack.code,
    measures,
    names,
    places,
    placeDimensions: new Set([...places.values()].map(({ dimension }) => dimension.name)),
    dimensions: dataset.dimensions,
    vocabulary,
  };
}

export interface Mention extends Span {
  readonly entry: MemberEntry;
  /** 1 for a full name, less for a distinctive part of one ("Brae" for "Isle of Brae"). */
  readonly strength: number;
}

/** The members that a sentence names, in order; the longest name at a place wins. */
export const mentionsIn = remember((sentence: SentenceReading, index: DatasetIndex): readonly Mention[] => {
  const words = sentence.words;
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const bucket = index.names.get(word.stem);
    if (!bucket) continue;
    for (const [stems, entry, strength] of bucket) {
      const end = matchFrom(words, i, stems);
      if (end === 0) continue;
      const last = words[end - 1] ?? word;
      const span = { start: word.start, end: last.end };
      if (
        strength < 1 &&
        !/^\p{Lu}/u.test(sentence.text.slice(span.start - sentence.start)) &&
        stems.length === 1 &&
        properName(entry)
      )
        continue;
      // « La D » is the line; "D" or "A" anywhere else is a word or an initial.
      const before = words[i - 1];
      if (span.end - span.start === 1 && !(before && sentence.pack.statements.articles.includes(before.folded)))
        continue;
      found.push({ ...span, entry, strength });
      i = end - 1;
      break;
    }
  }
  const places = apartFrom(found, placesNamed(sentence, index));
  return places.length === 0 ? found : [...found, ...places].sort((a, b) => a.start - b.start);
});

/** The places that overlap no mention; both lists in the order of the text. */
function apartFrom(found: readonly Mention[], places: readonly Mention[]): readonly Mention[] {
  let at = 0;
  return places.filter((place) => {
    while (at < found.length && (found[at]?.end ?? 0) <= place.start) at++;
    const next = found[at];
    return !next || next.start >= place.end;
  });
}

/** "the French carmaker" is no France: an adjective that belongs to another thing than the dataset's measures. */
const OF_ANOTHER = 0.55;

function placesNamed(sentence: SentenceReading, index: DatasetIndex): readonly Mention[] {
  if (index.places.size === 0) return [];
  return placesOfSentence(sentence).flatMap((place) => {
    const entry = index.places.get(place.code);
    if (!entry) return [];
    const another = index.dataset.origin !== 'run' && isOfAnother(sentence, place, index);
    return [{ start: place.start, end: place.end, entry, strength: another ? OF_ANOTHER : 1 }];
  });
}

/** Women alone, or neither a name nor a people and beside it a noun that the dataset's labels do not have. */
function isOfAnother(sentence: SentenceReading, place: PlaceMention, index: DatasetIndex): boolean {
  const { words, text, start, pack } = sentence;
  const quote = text.slice(place.start - start, place.end - start);
  if (pack.text.ofWomen.test(quote)) return true;
  if (isName(place.code, quote, pack)) return false;
  const first = wordIndexAt(sentence, place.start);
  const next = wordIndexAt(sentence, place.end);
  const touching = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && /^\s$/u.test(text.slice(a.end - start, b.start - start));
  const beside = [
    touching(words[first - 1], words[first]) ? words[first - 1] : undefined,
    touching(words[next - 1], words[next]) ? words[next] : undefined,
  ].filter((w) => w !== undefined && !w.isFunction && !w.isNumber);
  return beside.length > 0 && !beside.some((w) => w !== undefined && index.vocabulary.has(w.stem));
}

/** A label that is written with capitals names something; its parts must be written so as well. */
const properName = (entry: MemberEntry): boolean =>
  Object.values(entry.member.labels).some((labels) =>
    labels.some((label) => (label.match(/(?:^|[\s-])\p{Lu}/gu) ?? []).length > 1),
  );

/** Index after the last matched word, or 0; function words between the stems may differ ("Isle of Brae", "île de Brae"). */
function matchFrom(words: readonly Word[], from: number, stems: readonly string[]): number {
  let at = from;
  for (const [i, stem] of stems.entries()) {
    if (i > 0) while (words[at]?.isFunction && words[at]?.stem !== stem && at - from < 8) at++;
    if (words[at]?.stem !== stem) return 0;
    at++;
  }
  return at;
}
