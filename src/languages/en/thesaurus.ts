import type { Thesaurus } from '../pack-text.ts';

export const thesaurus: Thesaurus = {};
