import type { TextWords } from '../pack-text.ts';

export const text: TextWords = {};
