import type { CueWords } from '../pack-cues.ts';

export const cues: CueWords = {};
