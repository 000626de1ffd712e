/** The one list of claim kinds, in the order they are asked. To add a kind, add its file and a line here. */
import type { ClaimDraft, ClaimRoom } from '../claim.ts';
import type { SentenceReading } from '../reading.ts';
import { change } from './change.ts';
import { comparison } from './comparison.ts';
import { count } from './count.ts';
import { elapsedYears } from './elapsed.ts';
import { equivalence } from './equivalence.ts';
import { fromTo } from './from-to.ts';
import { level } from './level.ts';
import { multiple } from './multiple.ts';
import { range } from './range.ts';
import { rank } from './rank.ts';
import { share } from './share.ts';
import { weekdays } from './weekday.ts';

export const rooms: readonly ClaimRoom[] = [
  range,
  fromTo,
  equivalence,
  count,
  multiple,
  rank,
  comparison,
  share,
  change,
  level,
];

/** Claims about dates, which anchor at no number: asked first, of the whole sentence. */
export const datedRooms: readonly ((sentence: SentenceReading) => readonly ClaimDraft[])[] = [weekdays, elapsedYears];
