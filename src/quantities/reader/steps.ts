/** How exact a number is by how it is written. */

const places = Array.from({ length: 16 }, (_, k) => 10 ** -k);

/** One unit of the last place of so many decimals. */
export const placeOf = (decimals: number): number => places[decimals] ?? 10 ** -decimals;

/** One unit of the last digit that matters: trailing zeros of a whole number may be rounding. */
export function looseStepOf(value: number, step: number): number {
  if (value === 0 || step < 1) return step;
  const size = Math.abs(value);
  let loose = step;
  if (step === 1 && Number.isInteger(size)) {
    while (loose * 10 <= size && size % (loose * 10) === 0) loose *= 10;
    return loose;
  }
  while (loose * 10 <= size && Math.round(size / step) % ((loose / step) * 10) === 0) loose *= 10;
  return loose;
}
