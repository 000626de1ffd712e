/**
 * What the members of a dimension are called in running text: "the Beaux-Arts" for the museum of that name, "the D" for
 * line D, "Brae" for the Isle of Brae. A part of a label names a member only where no other member has it.
 */
import type { Word } from '../extract/words.ts';
import type { MemberEntry } from './lexicon.ts';

/** A member with the words of one of its labels. */
export interface Named {
  readonly entry: MemberEntry;
  readonly words: readonly Word[];
}

interface Name {
  readonly stems: readonly string[];
  readonly entry: MemberEntry;
  /** 1 for the whole label, less for a part of it. */
  readonly strength: number;
}

/** The label without the words that others share ("musée"), and one word of it alone. */
const REST = 0.95;
const PART = 0.8;
/** Letters that a word needs to name a member by itself. */
const SHORT = 3;

/** Words that carry a label's matter; stop words only when there is nothing else. */
export const matter = (words: readonly Word[]): readonly Word[] => {
  const strong = words.filter((word) => !word.isFunction);
  return strong.length > 0 ? strong : words;
};

/** Names of all members of one dimension; parts of labels only `inPart`. */
export function namesOf(members: readonly Named[], inPart: boolean): readonly Name[] {
  const items = members.filter(({ entry }) => entry.member.kind === 'item');
  const owners = new Map<string, Set<string>>();
  for (const { entry, words } of items)
    for (const { stem } of words) owners.set(stem, (owners.get(stem) ?? new Set()).add(entry.member.id));
  const count = new Set(items.map(({ entry }) => entry.member.id)).size;
  // "Line A", "Line B": all open with one word, and what follows tells them apart, were it an article elsewhere.
  const isLettered =
    count > 2 && items.every(({ words }) => words[0] !== undefined && words[0].stem === items[0]?.words[0]?.stem);
  const names: Name[] = [];
  for (const { entry, words } of members) {
    const isItem = entry.member.kind === 'item';
    // "Other brands" is named only by both its words.
    const own = entry.member.kind === 'collective' || (isItem && isLettered) ? words : matter(words);
    names.push({ stems: own.map((w) => w.stem), entry, strength: 1 });
    if (!inPart || !isItem || own.length < 2) continue;
    const isOwn = ({ stem }: Word): boolean => owners.get(stem)?.size === 1;
    const rest = own.filter(isOwn);
    if (rest.length > 1 && rest.length < own.length)
      names.push({ stems: rest.map((w) => w.stem), entry, strength: REST });
    for (const word of rest)
      if ((word.folded.length > SHORT || (isLettered && word !== own[0])) && !word.isNumber)
        names.push({ stems: [word.stem], entry, strength: rest.length === 1 ? REST : PART });
  }
  return names;
}
