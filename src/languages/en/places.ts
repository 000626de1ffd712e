import type { PlaceNames } from '../pack-text.ts';

export const places: PlaceNames = {};
