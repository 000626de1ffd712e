/** A language pack compiled for reading numbers: phrase tables and sets, built at first use and kept. */
import type { LanguagePack } from '../../languages/pack.ts';
import type { RangeOpener } from '../../languages/pack-numbers.ts';
import type { NumeralWords } from '../../languages/pack-numerals.ts';
import { superlativesOf } from '../degrees.ts';
import { numeralLexicon } from '../numeral-lexicon.ts';
import { Phrases } from '../phrases.ts';
import type { Direction, Hedge, LabelKind } from '../quantity.ts';
import { unitLookup } from '../unit-lookup.ts';
import type { DigitMarks } from './digits.ts';
import { vulgarSigns } from './letters.ts';
import { rolesOf } from './role-words.ts';
import { SET_ROLES } from './roles.ts';
import { WordPhrases, WordUnits } from './word-phrases.ts';
import { type Role, WordTable } from './word-table.ts';

export interface Lexicon {
  readonly pack: LanguagePack;
  readonly marks: DigitMarks;
  readonly units: WordUnits;
  readonly sharedNames: ReadonlySet<string>;
  /** Money names that several currencies share: "dollar" says nothing of whose behind an unknown word. */
  readonly familyNames: ReadonlySet<string>;
  /** Words that say whose money it is: "finnish", "polish". */
  readonly nations: ReadonlySet<string>;
  readonly hedgesBefore: WordPhrases<Hedge>;
  readonly hedgesAfter: WordPhrases<Hedge>;
  readonly weakHedges: ReadonlySet<string>;
  readonly fillers: WordPhrases<true>;
  readonly moves: WordPhrases<Direction | 'move'>;
  readonly atNumber: WordPhrases<Direction>;
  readonly by: ReadonlySet<string>;
  readonly rangeOpeners: WordPhrases<RangeOpener>;
  readonly rangeJoins: ReadonlySet<string>;
  readonly rangeStops: ReadonlySet<string>;
  readonly ofWords: WordPhrases<true>;
  readonly determiners: WordPhrases<true>;
  /** Before the noun and no part of it: "eight MORE picks". */
  readonly skipped: ReadonlySet<string>;
  /** "a", "the", "une": before a number that makes an adjective, "a 14 gauge needle". */
  readonly articles: ReadonlySet<string>;
  /** What opens a rate. */
  readonly perBefore: WordPhrases<true>;
  /** First words of what opens a rate. */
  readonly perStarts: ReadonlySet<string>;
  /** Before a span of time these tell when, not how much: "over 14 days". */
  readonly during: ReadonlySet<string>;
  /** Folded hedge → how it must be spelt: "dès" is none without its accent. */
  readonly accented: ReadonlyMap<string, string>;
  readonly needBy: ReadonlySet<string>;
  readonly farBy: ReadonlySet<string>;
  readonly farByPoints: ReadonlySet<string>;
  readonly rangeNouns: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  readonly perNumber: ReadonlySet<string>;
  readonly notPer: ReadonlySet<string>;
  readonly datesAfter: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
  readonly hoursAfter: WordPhrases<true>;
  readonly earns: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** Words that may end a hedge, filler or movement: most numbers have none of them before. */
  readonly qualifiers: ReadonlySet<string>;
  /** "and", "point": go on a number in words. */
  readonly joints: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly hundreds: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly minusNotAfter: ReadonlySet<string>;
  readonly folds: ReadonlySet<string>;
  /** Words of multiples that also say how often: "twice". */
  readonly often: ReadonlySet<string>;
  /** "three OR four hundred": the first takes the scale of the second. */
  readonly alternatives: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  readonly scaleSigns: ReadonlyMap<string, NumeralWords['scaleSigns'][string]>;
  readonly longestScaleSign: number;
  readonly clitics: ReadonlySet<string>;
  /** "a year EARLIER" is no rate. */
  readonly backwards: WordPhrases<true>;
  readonly nameAfter: ReadonlySet<string>;
  readonly yearCounts: ReadonlySet<string>;
  readonly nounEnds: ReadonlySet<string>;
  readonly prenominal: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly ageNouns: WordPhrases<true>;
  readonly labelNouns: WordPhrases<LabelKind>;
  readonly nameStops: ReadonlySet<string>;
  readonly namesLower: ReadonlySet<string>;
  /** Units whose second part may stand bare, with how many make one: "12 euros 50". */
  readonly elliptic: ReadonlyMap<string, number>;
  readonly timeAdjectives: ReadonlySet<string>;
  readonly unitsBefore: WordPhrases<string>;
  readonly hyphenIdioms: ReadonlySet<string>;
  readonly countedByMillions: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly weakLabels: ReadonlySet<string>;
  readonly dotted: ReadonlySet<string>;
  readonly ageGroups: ReadonlySet<string>;
  readonly ageAfter: WordPhrases<true>;
  readonly decadeBefore: ReadonlySet<string>;
  readonly pairJoins: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly amountTails: WordPhrases<true>;
  readonly clockPast: ReadonlySet<string>;
  /** Names of parts: "half", "quarter", "tiers". */
  readonly fractionWords: ReadonlySet<string>;
  readonly verbNouns: ReadonlySet<string>;
  readonly pluralAttributes: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly streetAgain: ReadonlySet<string>;
  readonly yearOpeners: WordPhrases<true>;
  readonly scoreWords: ReadonlySet<string>;
  readonly clockBefore: WordPhrases<true>;
  readonly clockAfter: WordPhrases<true>;
  /** The words of the texts that were read, with the roles below. */
  readonly table: WordTable;
  readonly coordinators: ReadonlySet<string>;
  /** Before a signed number that is a level, not a change: "at −0.5 %". */
  readonly levels: ReadonlySet<string>;
  /** After "three times": "as many", "the", "plus". */
  readonly multiplied: WordPhrases<true>;
  /** Words that may go on a number in digits. */
  readonly goesOn: ReadonlySet<string>;
  readonly ratioWords: ReadonlySet<string>;
  /** Words that a number begins with only before another number word: "a", "le". */
  readonly leads: ReadonlySet<string>;
  /** Both one and an article: "un", "une". */
  readonly onlyOne: ReadonlySet<string>;
  /** Words and vulgar fractions that a number may begin with. */
  readonly opensNumber: ReadonlySet<string>;
  readonly negates: ReadonlySet<string>;
  /** Numbers unless another number word follows: "seven". */
  readonly simple: ReadonlyMap<string, number>;
  /** Letters between hours and minutes. */
  readonly clockLetters: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly comparatives: WordPhrases<true>;
  readonly ranks: WordPhrases<true>;
  readonly rankLeads: ReadonlySet<string>;
  readonly rankClosers: ReadonlySet<string>;
  readonly oneBefore: ReadonlySet<string>;
  readonly oneAfter: ReadonlySet<string>;
}

const phrasesOf = <T>(groups: Readonly<Partial<Record<string, readonly string[]>>>): Phrases<T> => {
  const phrases = new Phrases<T>();
  for (const [key, list] of Object.entries(groups)) phrases.add(list ?? [], key as T);
  return phrases;
};

function build(pack: LanguagePack): Lexicon {
  const { numbers, cues, order, text, periods, numerals } = pack;
  const asked: Role[] = [];
  const enrol = (role: Role): number => asked.push(role) - 1 + SET_ROLES;
  const known = <T>(phrases: Phrases<T>): WordPhrases<T> => new WordPhrases(phrases, enrol);
  const groupsOf = <T>(groups: Readonly<Partial<Record<string, readonly string[]>>>) => known(phrasesOf<T>(groups));
  const list = (words: readonly string[]): WordPhrases<true> => known(new Phrases<true>().add(words, true));
  const hedges = phrasesOf<Hedge>(numbers.hedges);
  const fills = new Phrases<true>().add(numbers.fillers, true);
  const moved = phrasesOf<Direction | 'move'>({
    up: cues.rise,
    down: cues.fall,
    move: [...cues.move, ...numbers.notMoves],
  });
  const pointed = phrasesOf<Direction>({ up: numbers.up, down: numbers.down });
  const table = new WordTable();
  const lexicon: Lexicon = {
    pack,
    table,
    marks: { decimal: numerals.decimalMark },
    units: new WordUnits(unitLookup(pack), enrol),
    sharedNames: new Set(pack.units.shared.flatMap((s) => s.names)),
    nations: new Set(pack.units.moneyFamilies.flatMap(({ kinds }) => kinds.flatMap(([, words]) => words))),
    familyNames: new Set(pack.units.moneyFamilies.flatMap((family) => family.names)),
    hedgesBefore: known(hedges),
    qualifiers: new Set(
      [hedges, fills, moved, pointed].flatMap((phrases) => [...phrases.lasts]).concat(numbers.by, hedgeSignList),
    ),
    joints: new Set([...numerals.and, ...numerals.point, ...Object.keys(numerals.ordinals)]),
    and: new Set(numerals.and),
    hundreds: new Set(numerals.hundreds),
    minus: new Set(numerals.minus),
    minusNotAfter: new Set(numerals.minusNotAfter),
    folds: new Set(numerals.foldSuffixes),
    often: new Set(
      Object.keys(numerals.multiples).filter((word) => !numerals.foldSuffixes.some((end) => word.endsWith(end))),
    ),
    alternatives: new Set(numbers.alternatives),
    scales: new Map(Object.entries(numerals.scales)),
    scaleSigns: new Map(Object.entries(numerals.scaleSigns)),
    longestScaleSign: Math.max(...Object.keys(numerals.scaleSigns).map((sign) => sign.length)),
    hedgesAfter: groupsOf<Hedge>(numbers.hedgesAfter),
    weakHedges: new Set(numbers.weakHedges),
    fillers: known(fills),
    moves: known(moved),
    atNumber: known(pointed),
    by: new Set(numbers.by),
    rangeOpeners: known(
      numbers.ranges.reduce((all, opener) => all.add([opener.open], opener), new Phrases<RangeOpener>()),
    ),
    rangeJoins: new Set(numbers.rangeJoins),
    rangeStops: new Set(numbers.rangeStops),
    ofWords: list(numbers.ofWords),
    determiners: list(numbers.determiners),
    skipped: new Set(numbers.skipped),
    articles: new Set(numerals.articles),
    perBefore: list([...pack.units.per, ...pack.units.perArticles, ...pack.units.perMeasures]),
    perStarts: new Set([
      ...firstWords([...pack.units.per, ...pack.units.perArticles, ...pack.units.perMeasures]),
      ...Object.keys(pack.units.perAdverbs),
    ]),
    during: new Set(numbers.during),
    accented: new Map(Object.entries(numbers.accented)),
    needBy: new Set(numbers.needBy),
    farBy: new Set(numbers.farBy),
    farByPoints: new Set(numbers.farByPoints),
    rangeNouns: new Set(numbers.rangeNouns),
    doubtful: new Set(numbers.doubtful),
    perNumber: new Set(numbers.perNumber),
    notPer: new Set(numbers.notPer),
    datesAfter: new Set(numbers.datesAfter),
    hours: new Set(numbers.hours),
    hoursAfter: list(numbers.hoursAfter),
    earns: new Set(numbers.earns),
    parts: new Set(cues.among),
    clitics: new Set(text.clitics),
    backwards: list([...periods.earlier, ...periods.ago, ...Object.values(periods.trailing).flat()]),
    nameAfter: new Set(numbers.nameAfter),
    yearCounts: new Set(periods.counted),
    nounEnds: new Set([...text.functionWords, ...text.finiteVerbs, ...text.elisions, ...numbers.nounStops]),
    prenominal: new Set(numbers.prenominal),
    plurals: new Set(numbers.irregularPlurals),
    ageNouns: list(numbers.ageNouns),
    labelNouns: groupsOf<LabelKind>(numbers.labelNouns),
    nameStops: new Set(numbers.nameStops),
    namesLower: new Set(numbers.namesLower),
    elliptic: new Map(Object.entries(pack.units.elliptic)),
    timeAdjectives: new Set(numbers.timeAdjectives),
    unitsBefore: groupsOf<string>(pack.units.before),
    hyphenIdioms: new Set(numbers.hyphenIdioms),
    countedByMillions: new Set(numbers.countedByMillions),
    weekdays: new Set(periods.weekdays),
    weakLabels: new Set(numbers.weakLabels),
    dotted: new Set(numbers.dotted),
    ageGroups: new Set(numbers.ageGroups),
    ageAfter: list(numbers.ageAfter),
    decadeBefore: new Set(numbers.decadeBefore),
    pairJoins: new Set(numbers.pairJoins),
    attributes: new Set(numbers.attributes),
    amountTails: list(numbers.amountTails),
    clockPast: new Set(numbers.clockPast),
    fractionWords: new Set(
      [numerals.fractions, numerals.ordinalFractions, numerals.fractionPhrases].flatMap(Object.keys),
    ),
    verbNouns: new Set(numbers.verbNouns),
    pluralAttributes: new Set(numbers.pluralAttributes),
    streets: new Set(numbers.streets),
    streetAgain: new Set(numbers.streetAgain),
    yearOpeners: list(numbers.yearOpeners),
    scoreWords: new Set(numbers.scoreWords),
    clockBefore: list(numbers.clockBefore),
    clockAfter: list(numbers.clockAfter),
    clockLetters: new Set(numbers.clockLetters),
    ordinalSuffixes: new Set(numerals.ordinalSuffixes),
    coordinators: new Set(text.coordinators),
    levels: new Set(numbers.levels),
    multiplied: list(numbers.multiplied),
    ...numberStarts(pack),
    months: new Set(periods.months.flat()),
    times: new Set(numerals.times),
    comparatives: list([...cues.more, ...cues.less]),
    rankLeads: new Set(numbers.rankLeads),
    rankClosers: new Set(numbers.rankClosers),
    ranks: list([...order.rankNouns, ...superlativesOf(order)]),
    oneBefore: new Set(numbers.oneStopsBefore),
    oneAfter: new Set(numbers.oneStopsAfter),
  };
  table.learn([...rolesOf(lexicon), ...asked]);
  return lexicon;
}

/** Signs before a number that qualify it in every language. */
const hedgeSignList = ['~', '≈', '≃', '∼', '>', '≥', '<', '≤', '='];

const firstWords = (phrases: readonly string[]): readonly string[] =>
  phrases.map((phrase) => phrase.split(' ')[0] ?? '');

const allWords = (phrases: readonly string[]): readonly string[] => phrases.flatMap((phrase) => phrase.split(' '));

function numberStarts({ numerals, numbers }: LanguagePack) {
  const simple = new Map(
    [...Object.entries(numerals.units), ...Object.entries(numerals.teens)].filter(
      ([word, value]) => value > 0 && !word.includes(' ') && !numbers.doubtful.includes(word),
    ),
  );
  const articles = new Set([
    ...allWords(numerals.articles),
    ...allWords(numerals.fractionArticles),
    ...onlyFirstWords(numerals),
  ]);
  const starters = [...numeralLexicon(numerals).starters];
  const own = [numerals.units, numerals.teens, numerals.tens, numerals.multiples, numerals.multipleNouns].flatMap(
    Object.keys,
  );
  return {
    goesOn: new Set([
      ...Object.keys(numerals.scales),
      ...numerals.hundreds,
      ...numerals.times,
      ...numerals.foldSuffixes,
      ...Object.keys(numerals.collectives),
      ...firstWords(Object.keys(numerals.andFractions)),
      ...firstWords(numerals.ratio),
    ]),
    ratioWords: new Set(firstWords(numerals.ratioAfterNoun)),
    simple,
    leads: new Set(starters.filter((word) => articles.has(word) && !own.includes(word))),
    onlyOne: new Set(numerals.articles.filter((word) => Object.hasOwn(numerals.units, word))),
    opensNumber: new Set([...starters, ...vulgarSigns]),
    negates: new Set(numerals.minus),
    numberWords: new Set(
      [
        numerals.units,
        numerals.teens,
        numerals.tens,
        numerals.scales,
        numerals.collectives,
        numerals.fractions,
        numerals.ordinalFractions,
        numerals.fractionPhrases,
        numerals.partOf,
        numerals.multipleNouns,
      ]
        .flatMap((record) => allWords(Object.keys(record)))
        .concat(numerals.hundreds, numerals.collectiveAdjectives, numerals.bare)
        .filter((word) => !articles.has(word) || own.includes(word)),
    ),
  };
}

/** "la" of "la moitié": first words of numerals that are none by themselves. */
function onlyFirstWords(numerals: NumeralWords): readonly string[] {
  const { units, teens, tens, fractions, fractionPhrases, partOf, multiples, multipleNouns, ordinals } = numerals;
  const phrases = [units, teens, tens, fractions, fractionPhrases, partOf, multiples, multipleNouns, ordinals].flatMap(
    Object.keys,
  );
  const alone = new Set([
    ...phrases,
    ...Object.keys(numerals.collectives),
    ...numerals.bare,
    ...numerals.hundreds,
    ...numerals.centuries,
    ...numerals.minus,
  ]);
  return firstWords(phrases).filter((word) => !alone.has(word));
}

const lexicons = new WeakMap<LanguagePack, Lexicon>();

export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack);
  if (known) return known;
  const made = build(pack);
  lexicons.set(pack, made);
  return made;
}
