/** Mentions as short lines: "in Q1 2024 | at | 2024-Q1", "a year earlier | before | 12 months back". */
import { packs } from '../../src/languages/index.ts';
import { readPeriods } from '../../src/quantities/read-periods.ts';

export function mentionsOf(language: 'en' | 'fr', text: string, publishedAt: string | null = '2024-05-10'): string[] {
  const pack = packs[language];
  if (!pack) return [];
  return readPeriods(text, pack.periods, { publishedAt }).map((mention) => {
    const when =
      mention.period?.label ?? (mention.monthsBack === null ? 'unknown' : `${mention.monthsBack} months back`);
    return `${mention.quote} | ${mention.role} | ${when}${mention.assumed ? ' (assumed)' : ''}`;
  });
}
