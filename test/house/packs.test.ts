/** The language packs at parity: what one can say or read, the others can too. */
import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/index.ts';

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const entriesOf = (value: unknown): Table | null =>
  isTable(value) ? value : value instanceof Map ? Object.fromEntries([...value].map(([k, v]) => [String(k), v])) : null;

/**
 * Keys of a closed set (hedges, units, verdicts, sections) are the same in every pack; keys that are words of the
 * language are not. Two tables that share half their keys are taken for closed sets.
 */
const areClosed = (a: Table, b: Table): boolean => {
  const keys = Object.keys(a);
  const shared = keys.filter((key) => key in b).length;
  return keys.length === 0 || shared * 2 >= Math.min(keys.length, Object.keys(b).length);
};

/** Where languages differ by grammar: one has no elisions, the other no word before "ago". Everything else is compared. */
const byNature: ReadonlySet<string> = new Set([
  'pack.text.elisions',
  'pack.text.clitics',
  'pack.text.irregular',
  'pack.numerals.tensWithTeens',
  'pack.numerals.bare',
  'pack.numerals.bareNotAfter',
  'pack.numerals.ordinalDigits',
  'pack.numerals.groupJoins',
  'pack.numerals.multiples',
  'pack.numerals.digitWords',
  'pack.numerals.numeratorArticles',
  'pack.numerals.foldSuffixes',
  'pack.numerals.alsoAdjectives',
  'pack.numerals.plainFollowers',
  'pack.numerals.andTakes',
  'pack.numerals.centuries',
  'pack.numerals.approximate',
  'pack.numerals.collectiveUnder',
  'pack.numerals.multipleFollowers',
  'pack.numerals.boundOrdinals',
  'pack.numerals.fractionBareAfter',
  'pack.numbers.rangeStops',
  'pack.numbers.skipped',
  'pack.numbers.clockLetters',
  'pack.numbers.during',
  'pack.numbers.accented',
  'pack.numbers.farBy',
  'pack.numbers.farByPoints',
  'pack.numbers.doubtful',
  'pack.numbers.datesAfter',
  'pack.numbers.ageGroups',
  'pack.numbers.ageAfter',
  'pack.numbers.decadeBefore',
  'pack.numbers.attributes',
  'pack.numbers.verbNouns',
  'pack.numbers.hyphenIdioms',
  // Only English writes a bare "m" for a million.
  'pack.numbers.countedByMillions',
  'pack.numbers.pluralAttributes',
  'pack.numbers.clockPast',
  'pack.numbers.hours',
  'pack.numbers.hoursAfter',
  'pack.numbers.labelNouns.year',
  // French inches stand among the careful names only: "pouce" is a thumb too.
  'pack.units.names.inch',
  // "12 euros 50", "1 m 80" are French ways of saying.
  'pack.units.elliptic',
  'pack.cues.phrasal',
  'pack.cues.particles',
  'pack.order.superlatives.heads',
  'pack.order.superlatives.articles',
  'pack.order.graders.most',
  'pack.order.graders.least',
  'pack.units.careful',
  'pack.periods.dayFirst',
  'pack.periods.clearLetters',
  'pack.periods.pointers.last',
  'pack.periods.trailing.last',
  'pack.periods.trailing.next',
  'pack.periods.trailing.past',
  'pack.periods.pastAdjectives',
  'pack.periods.ago',
  'pack.periods.agoBefore',
  'pack.periods.adjectiveOpeners',
]);

/** Word → number ("threefold": 3): the words are the language's own, so only that there are some is compared. */
const isNumeral = (table: Table): boolean => Object.values(table).every((value) => typeof value === 'number');

const kindOf = (value: unknown): string => {
  if (value instanceof RegExp) return 'pattern';
  if (Array.isArray(value) || value instanceof Set) return [...value].length === 0 ? 'empty list' : 'list';
  return value === null ? 'null' : typeof value;
};

/** What the words of a table lead to, where that is an id of the program: each must be sayable in both languages. */
const meanings = (table: Table): readonly string[] =>
  [...new Set(Object.values(table).filter((value): value is string => typeof value === 'string'))].sort();

function differences(a: unknown, b: unknown, path: string): readonly string[] {
  if (byNature.has(path)) return [];
  const [one, other] = [entriesOf(a), entriesOf(b)];
  if (one === null || other === null) return kindOf(a) === kindOf(b) ? [] : [`${path}: ${kindOf(a)} and ${kindOf(b)}`];
  if (isNumeral(one) && isNumeral(other)) {
    const filled = [one, other].filter((table) => Object.keys(table).length > 0);
    return filled.length === 1 ? [`${path}: empty in one`] : [];
  }
  if (!areClosed(one, other)) {
    const [here, there] = [meanings(one), meanings(other)];
    return [...here.filter((m) => !there.includes(m)), ...there.filter((m) => !here.includes(m))].map(
      (m) => `${path}: only one has a word for ${m}`,
    );
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    if (byNature.has(`${path}.${key}`)) return [];
    if (!(key in one) || !(key in other)) return [`${path}.${key}: only one has it`];
    return differences(one[key], other[key], `${path}.${key}`);
  });
}

describe('every pack', () => {
  test('has what the others have, and nothing empty where theirs is filled', () => {
    const [[, first] = ['', null], ...others] = Object.entries(packs);
    for (const [code, pack] of others)
      expect({ code, found: differences(first, pack, 'pack') }).toEqual({ code, found: [] });
  });

  test('is registered under its own code, with a locale of that language', () => {
    for (const [code, pack] of Object.entries(packs)) {
      expect(pack.code).toBe(code);
      expect(pack.locale.startsWith(code)).toBe(true);
    }
  });
});

describe('the comparison of packs', () => {
  test('finds a hedge that one language lacks', () => {
    expect(
      differences({ hedges: { about: ['about'], nearly: ['nearly'] } }, { hedges: { about: ['environ'] } }, 'pack'),
    ).toEqual(['pack.hedges.nearly: only one has it']);
  });

  test('finds a meaning that has words in one language only', () => {
    expect(differences({ rose: 'up', fell: 'down' }, { monte: 'up' }, 'pack')).toEqual([
      'pack: only one has a word for down',
    ]);
  });

  test('takes no offence at two languages having different words', () => {
    expect(differences({ rose: 'up', fell: 'down', slipped: 'down' }, { monte: 'up', chute: 'down' }, 'pack')).toEqual(
      [],
    );
  });
});
