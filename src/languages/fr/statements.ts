import type { StatementWords } from '../pack-statements.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const statements: StatementWords = {
  months: [
    ['janvier', 'janv'],
    ['fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  cardinals: {},
  ordinals: {},
  scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  ordinalSuffixes: ['e', 'er', 're', 'eme', 'nd', 'nde'],
  functionWords: words('le la les l un une des de du d a au aux en dans sur par pour et ou'),
  fillers: [],
  synonyms: [],
  outcomes: [],
  cues: [],
  articles: words('le la les l un une des'),
  definiteArticles: words('le la les l'),
  conjunctions: words('et ou'),
  clauseBreaks: words('tandis alors mais'),
  countLinks: words('sur parmi de des les ces ses leurs differents differentes autres total'),
  dateLinks: words('de'),
  amountWords: words('nombre quantite'),
  rankHeaders: words('rang classement place position'),
  scopeWords: words('en dans a parmi pour sur au pendant lors'),
};
