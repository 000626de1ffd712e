import type { PeriodWords } from '../pack-periods.ts';

export const periods: PeriodWords = {};
