/** The only registry of languages: to add one, add a folder and a line here. */
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { LanguagePack } from './pack.ts';

export const packs: Readonly<Record<string, LanguagePack>> = { en, fr };

/** The pack of a BCP 47 tag ("fr-CA" → fr); English when there is none, so that a report can still be printed. */
export const packFor = (code: string): LanguagePack => packs[code.slice(0, 2).toLowerCase()] ?? en;
