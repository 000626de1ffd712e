/** The operations, in the order they are tried. To add one, write its file and add it here. */
import type { Form } from '../form.ts';
import { compare } from './compare.ts';
import { count } from './count.ts';
import { first } from './first.ts';
import { lookup } from './lookup.ts';
import { majority } from './majority.ts';
import { mode } from './mode.ts';
import { moreRows } from './more-rows.ts';
import { partitive } from './partitive.ts';
import { all, none, only } from './quantifier.ts';
import { same } from './same.ts';
import { superlative } from './superlative.ts';
import { total } from './total.ts';

export const forms: readonly Form[] = [
  lookup,
  count,
  partitive,
  superlative,
  first,
  compare,
  moreRows,
  mode,
  same,
  total,
  only,
  all,
  none,
  majority,
];
