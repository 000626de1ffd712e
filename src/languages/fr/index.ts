import type { LanguagePack } from '../pack.ts';
import { cues } from './cues.ts';
import { numbers } from './numbers.ts';
import { numerals } from './numerals.ts';
import { order } from './order.ts';
import { pages } from './pages.ts';
import { periods } from './periods.ts';
import { reasons } from './reasons.ts';
import { report } from './report.ts';
import { statements } from './statements.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';
import { units } from './units.ts';
import { working } from './working.ts';

export const fr: LanguagePack = {
  code: 'fr',
  locale: 'fr-FR',
  text,
  numbers,
  numerals,
  units,
  periods,
  pages,
  cues,
  order,
  statements,
  tables,
  reasons,
  report,
  working,
};
