/** What holds of every table and every claim made from it: true ones are never refuted, in either language, in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { packs } from '../../src/languages/index.ts';
import { readText } from '../../src/read/read-text.ts';
import { datasetFromTable } from '../../src/store/dataset-from-table.ts';
import { parseTable } from '../../src/store/parse-table.ts';

const towns = ['Oakmere', 'Brimfold', 'Tarnwick', 'Selby Cross'] as const;
const years = [2021, 2022, 2023] as const;

interface Story {
  /** Visitors by town and year. */
  readonly rows: readonly (readonly number[])[];
  readonly town: number;
}

const stories: fc.Arbitrary<Story> = fc.record({
  rows: fc.array(fc.array(fc.integer({ min: 1_200, max: 98_000 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 4,
  }),
  town: fc.nat(3),
});

const csv = ({ rows }: Story, order: readonly number[] = [0, 1, 2, 3]): string =>
  [
    'Town,Visitors 2021,Visitors 2022,Visitors 2023',
    ...order.map((i) => [towns[i], ...(rows[i] ?? [])].join(',')),
  ].join('\n');

/** Verdicts of the claims of a text, with the quotes that hold a digit first to last. */
function verdicts(text: string, language: 'en' | 'fr', table: string): readonly string[] {
  const parsed = parseTable(`${table}\n`, { name: 'visitors', file: 'visitors.csv', packs });
  const dataset = datasetFromTable(parsed, { origin: 'run', packs });
  const document = readText({ name: 'story.txt', text }, { language, publishedAt: '2024-02-01' });
  return check(document, { datasets: [dataset] }).claims.map((claim) => claim.verdict);
}

const grouped = (value: number, locale: string): string => new Intl.NumberFormat(locale).format(value);

const visitorsOf = ({ rows, town }: Story, year: number): number => rows[town]?.[years.indexOf(year as 2021)] ?? 0;

const levels = (story: Story, value = visitorsOf(story, 2023)): Readonly<Record<'en' | 'fr', string>> => ({
  en: `${towns[story.town]} had ${grouped(value, 'en')} visitors in 2023.`,
  fr: `${towns[story.town]} a compté ${grouped(value, 'fr')} visiteurs en 2023.`,
});

const growth = (story: Story): number => (visitorsOf(story, 2023) / visitorsOf(story, 2022) - 1) * 100;

const changes = (story: Story, percent = growth(story)): Readonly<Record<'en' | 'fr', string>> => {
  const size = Math.abs(percent).toFixed(1);
  const [rose, monte] = percent < 0 ? ['fell', 'reculé'] : ['rose', 'progressé'];
  return {
    en: `The number of visitors to ${towns[story.town]} ${rose} by ${size}% in 2023 compared with 2022.`,
    fr: `Le nombre de visiteurs de ${towns[story.town]} a ${monte} de ${size.replace('.', ',')} % en 2023 par rapport à 2022.`,
  };
};

const french = (table: string): string => table.replaceAll('Town', 'Ville').replaceAll('Visitors', 'Visiteurs');
/** `npm run properties` asks for more, each time other ones. */
const { RECOUNT_STORIES } = process.env;
const runs = RECOUNT_STORIES ? { numRuns: Number(RECOUNT_STORIES) } : { numRuns: 60, seed: 20_240_201 };

describe('a claim made from the table', () => {
  test('is never refuted, and says the same in both languages', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const claim of [levels(story), changes(story)]) {
          const [en, fr] = [verdicts(claim.en, 'en', csv(story)), verdicts(claim.fr, 'fr', french(csv(story)))];
          expect(en).not.toContain('Refuted');
          expect(fr).toEqual(en);
        }
      }),
      runs,
    );
  });

  test('keeps its verdict whatever the order of the rows', () => {
    fc.assert(
      fc.property(stories, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (story, order) => {
        const text = `${levels(story).en} ${changes(story).en}`;
        expect(verdicts(text, 'en', csv(story, order))).toEqual(verdicts(text, 'en', csv(story)));
      }),
      runs,
    );
  });

  test('keeps its verdict whatever the order of the sentences', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const [a, b] = [levels(story).en, changes(story).en];
        const sorted = (text: string): readonly string[] => [...verdicts(text, 'en', csv(story))].sort();
        expect(sorted(`${b} ${a}`)).toEqual(sorted(`${a} ${b}`));
      }),
      runs,
    );
  });
});

describe('a claim that is wrong by a half', () => {
  test('is never supported', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const wrong = Math.round(visitorsOf(story, 2023) * 1.5) + 7;
        const elsewhere = story.rows.flat().some((v) => Math.abs(v / wrong - 1) < 0.02);
        fc.pre(!elsewhere);
        expect(verdicts(levels(story, wrong).en, 'en', csv(story))).not.toContain('Supported');
        const percent = growth(story);
        fc.pre(Math.abs(percent) > 4);
        expect(verdicts(changes(story, percent * 1.5 + Math.sign(percent) * 3).en, 'en', csv(story))).not.toContain(
          'Supported',
        );
      }),
      runs,
    );
  });
});
