/** How exact a number is by how it is written. */

/** One unit of the last digit that matters: trailing zeros of a whole number may be rounding. */
export function looseStepOf(value: number, step: number): number {
  if (value === 0 || step < 1) return step;
  let loose = step;
  const size = Math.abs(value);
  while (loose * 10 <= size && Math.round(size / step) % ((loose / step) * 10) === 0) loose *= 10;
  return loose;
}
