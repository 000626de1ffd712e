/** The table words of all languages at once: nobody says in which language a CSV was headed. */
import type { LanguagePack } from '../languages/pack.ts';
import type { TableWords } from '../languages/pack-tables.ts';
import { memo, memoOfLatest } from './memo.ts';

export type Packs = Readonly<Record<string, LanguagePack>>;

/** Lower case, without accents; apostrophes and spaces made plain: "Côtes-d’Or " → "cotes-d'or". */
export const fold: (text: string) => string = memoOfLatest((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/[\s\u00a0\u202f_]+/gu, ' ')
    .trim(),
);

type ListName = { [K in keyof TableWords]: TableWords[K] extends readonly string[] ? K : never }[keyof TableWords];

export interface TableLexicon {
  readonly is: (list: ListName, text: string) => boolean;
  readonly opens: (list: ListName, text: string) => boolean;
  /** The text without the phrase of the list that opens it, as it is written; all of it where none does. */
  readonly after: (list: ListName, text: string) => string;
  readonly closes: (list: ListName, text: string) => boolean;
  /** Whether a word or phrase of the list stands anywhere in the text, at word edges. */
  readonly holds: (list: ListName, text: string) => boolean;
  readonly kind: (label: string) => keyof TableWords['kinds'] | null;
  /** What a line about the table tells, from the words that open it ("Source : Insee", "Last updated"). */
  readonly about: (opening: string) => keyof TableWords['about'] | null;
}

const ABOUT = ['title', 'unit', 'source', 'updated', 'licence', 'other'] as const;

const known = new WeakMap<Packs, TableLexicon>();

export function tableLexicon(packs: Packs): TableLexicon {
  const cached = known.get(packs);
  if (cached) return cached;
  const tables = Object.values(packs).map((pack) => pack.tables);
  const set = memo((list: ListName): ReadonlySet<string> => new Set(tables.flatMap((t) => t[list].map(fold))));
  const padded = memoOfLatest(
    (text): string =>
      ` ${fold(text)
        .replace(/[^\p{L}\p{N}']+/gu, ' ')
        .trim()} `,
  );
  const phrases = memo((list: ListName): readonly string[] => [...set(list)].map(padded));
  const ofKinds = memo((kind: keyof TableWords['kinds']): readonly string[] =>
    tables.flatMap((t) => t.kinds[kind].map(padded)),
  );
  const abouts = new Map<string, keyof TableWords['about']>();
  for (const { about } of tables)
    for (const key of ABOUT) for (const word of about[key]) if (!abouts.has(word)) abouts.set(word, key);
  const KINDS = ['rank', 'change', 'price', 'rate', 'stock', 'flow'] as const;
  const lexicon: TableLexicon = {
    is: (list, text) => set(list).has(fold(text).replace(/[\s:.*]+$/u, '')) || set(list).has(fold(text)),
    opens: (list, text) => {
      const own = padded(text);
      return phrases(list).some((phrase) => own.startsWith(phrase) && own !== phrase);
    },
    after: (list, text) => {
      for (const phrase of set(list)) {
        const rest = text.slice(phrase.length);
        if (fold(text.slice(0, phrase.length)) === phrase && /^[\s:]+\S/u.test(rest))
          return rest.replace(/^[\s:]+/u, '');
      }
      return text;
    },
    closes: (list, text) => {
      const own = padded(text);
      return phrases(list).some((phrase) => own.endsWith(phrase) && own !== phrase);
    },
    holds: (list, text) => {
      const own = padded(text);
      return phrases(list).some((phrase) => own.includes(phrase));
    },
    kind: (label) => {
      const own = padded(label);
      return KINDS.find((kind) => ofKinds(kind).some((phrase) => own.includes(phrase))) ?? null;
    },
    about: (opening) => abouts.get(fold(opening).replace(/[\s:.]+$/u, '')) ?? null,
  };
  known.set(packs, lexicon);
  return lexicon;
}
