/** One against all the others put together: "more rides than all the other towns together". */
import type { Claim } from '../extract/claim.ts';
import { cuesIn } from '../extract/surroundings.ts';
import { add } from '../quantities/interval.ts';
import type { Input } from '../verify/recomputation.ts';
import type { Candidate } from './candidate.ts';
import { figureAt, isAdditive, isFigure } from './figures.ts';
import { type Base, combine, inputOf } from './make-candidate.ts';
import { field, made, singleMember } from './order-field.ts';

/** "more rides THAN ALL THE OTHERS together". */
export const againstAll = ({ sentence, other }: Claim): boolean =>
  other !== null && cuesIn(sentence, { start: other.start - 1, end: other.end }, 'allOthers').length > 0;

export function moreThanAll(claim: Claim, base: Base, out: Candidate[]): void {
  const single = singleMember(base);
  if (!single || !isAdditive(base.measure.value)) return;
  const list = field(base, single.dimension, (selection) => {
    const figure = figureAt(base.index, base.measure.value, selection, base.period.value);
    return isFigure(figure) ? { value: figure.value, figures: [figure] } : null;
  });
  const own = list.find((r) => r.id === single.id)?.figures[0];
  const others = list.filter((r) => r.id !== single.id).flatMap((r) => r.figures);
  const [first] = others;
  if (!own || !first || others.length < 2) return;
  const sum: Input = {
    ...inputOf(first, 'other'),
    label: list.flatMap((r) => (r.id === single.id ? [] : [r.label])).join(' + '),
    value: others.reduce((total, f) => total + f.value, 0),
    interval: others.map((f) => f.interval).reduce(add),
    observations: others.flatMap((f) => f.observations),
  };
  const holds = claim.direction === 'down' ? own.value < sum.value : own.value > sum.value;
  out.push(
    made(
      'compare',
      [sum, inputOf(own, 'own')],
      sum.value,
      combine(base.measure.strength, base.subject.strength, base.period.strength),
      base,
      holds,
      [{ name: 'other side', value: sum.label, written: true, rule: 'other-side' }],
      `${own.label} / ${sum.label}`,
      [],
    ),
  );
}
