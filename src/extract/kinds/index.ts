/** The one list of claim kinds, in the order they are asked. To add a kind, add its file and a line here. */
import type { ClaimRoom } from '../claim.ts';
import { change } from './change.ts';
import { comparison } from './comparison.ts';
import { count } from './count.ts';
import { equivalence } from './equivalence.ts';
import { fromTo } from './from-to.ts';
import { level } from './level.ts';
import { multiple } from './multiple.ts';
import { range } from './range.ts';
import { rank } from './rank.ts';
import { share } from './share.ts';

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
