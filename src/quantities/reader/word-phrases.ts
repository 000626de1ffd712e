/** Tables of phrases that are asked at the tokens of a text: most words are no first or last word of any of them. */
import type { PhraseFound, Phrases } from '../phrases.ts';
import type { UnitFound, UnitLookup } from '../unit-lookup.ts';
import { type Context, plays } from './context.ts';
import type { Role } from './word-table.ts';

/** Gives a part that words may play its number. */
export type Enrol = (role: Role) => number;

export class WordPhrases<T> {
  private readonly phrases: Phrases<T>;
  /** First or last word of any phrase; a phrase by itself; second and second last word of a longer one. */
  private readonly alone: number;
  private readonly first: number;
  private readonly second: number;
  private readonly last: number;
  private readonly secondLast: number;

  constructor(phrases: Phrases<T>, enrol: Enrol) {
    this.phrases = phrases;
    this.alone = enrol({ words: () => phrases.alones });
    this.first = enrol({ words: () => phrases.firsts });
    this.second = enrol({ words: () => phrases.seconds });
    this.last = enrol({ words: () => phrases.lasts });
    this.secondLast = enrol({ words: () => phrases.secondLasts });
  }

  /** The longest phrase that begins at a token, or null. */
  at(ctx: Context, index: number): PhraseFound<T> | null {
    if (!plays(ctx, index, this.first)) return null;
    const may = plays(ctx, index + 1, this.second) || plays(ctx, index, this.alone);
    return may ? this.phrases.at(ctx.words, index) : null;
  }

  /** The longest phrase whose last word is the token before `end`, or null. */
  before(ctx: Context, end: number): PhraseFound<T> | null {
    if (!plays(ctx, end - 1, this.last)) return null;
    const may = plays(ctx, end - 2, this.secondLast) || plays(ctx, end - 1, this.alone);
    return may ? this.phrases.before(ctx.words, end) : null;
  }
}

export class WordUnits {
  private readonly first: number;
  private readonly firstOfAges: number;

  constructor(
    private readonly lookup: UnitLookup,
    enrol: Enrol,
  ) {
    this.first = enrol({ has: (word) => lookup.opensWith(word) });
    this.firstOfAges = enrol({ has: (word) => lookup.opensAgeWith(word) });
  }

  /** The longest unit name that begins at a token, or null; `near` are the words around it. */
  at(ctx: Context, index: number, near?: readonly string[]): UnitFound | null {
    return plays(ctx, index, this.first) ? this.lookup.at(ctx.words, index, near) : null;
  }

  /** The same for "years old", "mois d'age". */
  ageAt(ctx: Context, index: number): UnitFound | null {
    return plays(ctx, index, this.firstOfAges) ? this.lookup.ageAt(ctx.words, index) : null;
  }
}
