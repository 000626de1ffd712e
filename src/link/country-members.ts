/**
 * Members of a dataset that are places: "l'Allemagne", "German" and "les Allemands" all name the row "Germany", and a
 * cell "DEU" or "Korea, Rep." does as well. Written as in a sentence, so that "us" is no country.
 */
import type { SentenceReading } from '../extract/reading.ts';
import { foldText } from '../extract/words.ts';
import { packFor, packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Dataset, DatasetDimension, Member } from '../store/dataset.ts';
import { cldrNames, type PlaceMention, placeIndex, placeNames, placesIn } from './places.ts';
import { remember } from './remember.ts';

/** A dimension of which at least this part of the members are places is one of places: "Jersey" among breeds is none. */
const LEAST_SHARE = 0.5;
const FEWEST = 2;

let index: ReadonlyMap<string, string> | null = null;

const codeOf = (member: Member): string | null => {
  index ??= placeIndex(packs);
  for (const labels of Object.values(member.labels))
    for (const label of labels) {
      const code = index.get(foldText(label));
      if (code !== undefined) return code;
    }
  return null;
};

export interface Place {
  readonly dimension: DatasetDimension;
  readonly member: Member;
  readonly code: string;
}

/** The members that are places, in the dimensions that list places. Linear in the members. */
export function placesOf(dataset: Dataset): readonly Place[] {
  return dataset.dimensions.flatMap((dimension) => {
    const places = dimension.members.flatMap((member) => {
      const code = codeOf(member);
      return code === null ? [] : [{ dimension, member, code }];
    });
    return places.length >= Math.max(FEWEST, dimension.members.length * LEAST_SHARE) ? places : [];
  });
}

/** Labels of a place that `placesIn` does not know: what the table itself, or its author, calls it; with their language. */
export function ownLabels(place: Place, pack: LanguagePack): readonly (readonly [string, LanguagePack])[] {
  const namesIn = (p: LanguagePack): readonly string[] => placeNames(place.code, p).map(foldText);
  const here = new Set(namesIn(pack));
  const anywhere = new Set(Object.values(packs).flatMap(namesIn));
  return Object.entries(place.member.labels).flatMap(([language, labels]) =>
    labels
      .filter((label) => !(language === '' ? here : anywhere).has(foldText(label)))
      .map((label) => [label, language === '' ? pack : packFor(language)] as const),
  );
}

const placesRead = remember((sentence: SentenceReading, pack: LanguagePack) =>
  placesIn(sentence.words, sentence.text, sentence.start, pack),
);

/** The places that a sentence names; read once a sentence. */
export const placesOfSentence = (sentence: SentenceReading): readonly PlaceMention[] =>
  placesRead(sentence, sentence.pack);

const foldedNames = remember((pack: LanguagePack, code: string) => cldrNames(code, pack).map(foldText));

/** "Germany", "US": the place itself; "German", "allemande" may belong to anything. */
export function isName(code: string, quote: string, pack: LanguagePack): boolean {
  const letters = quote.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase()) return true;
  const quoted = foldText(quote);
  return foldedNames(pack, code).some((name) => name.endsWith(quoted));
}
