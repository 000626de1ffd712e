/**
 * Every mistake that recomputation can find, simplest first: of two that make a claim fit, the first is named. Words and
 * signs come before powers of ten, one slip before a search among neighbours, the wrong hedge last.
 */

import { weekday } from './dates.ts';
import { baseYear, category, geography, hedge, misdate } from './elsewhere.ts';
import { byTo, rank, reversed, sign } from './levels.ts';
import type { Mistake } from './mistake.ts';
import { decimal, falseFriend, scaleLost, scaleSlip, separator, transposed } from './notation.ts';
import { complement, fold, growthRatio, over100, points, reverseBase, shareBase, subgroup } from './percentages.ts';
import {
  annualised,
  cumulative,
  perCapita,
  quarterYear,
  rateUnit,
  reverseRate,
  unitConversion,
  unitKind,
} from './rates.ts';
import { doubleCount, leftOut, meanMedian, partTotal, sumAverage } from './sums.ts';

export const mistakes: readonly Mistake[] = [
  weekday,
  reversed,
  rank,
  sign,
  points,
  byTo,
  over100,
  growthRatio,
  reverseBase,
  unitConversion,
  unitKind,
  complement,
  separator,
  falseFriend,
  scaleLost,
  scaleSlip,
  decimal,
  transposed,
  fold,
  sumAverage,
  meanMedian,
  perCapita,
  reverseRate,
  annualised,
  quarterYear,
  shareBase,
  misdate,
  baseYear,
  geography,
  category,
  partTotal,
  leftOut,
  doubleCount,
  rateUnit,
  cumulative,
  subgroup,
  hedge,
];
