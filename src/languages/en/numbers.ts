import type { NumberWords } from '../pack-numbers.ts';

export const numbers: NumberWords = {};
