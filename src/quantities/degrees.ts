/** The forms that a gradable word takes: "cheap" gives "cheaper", "the cheapest", "as cheap", and "less cheap" the other way. */
import type { Degree, DegreeFamily, OrderWords } from '../languages/pack-order.ts';

type DegreePhrase = readonly [phrase: string, kind: 'order' | 'more' | 'less' | 'equal', degree: Degree];

/** The other end: "the least expensive" is the bottom of prices. */
const turned = ({ order, ...rest }: Degree): Degree => ({ order: order === 'top' ? 'bottom' : 'top', ...rest });

const degreeOf = ({ order, of, reverseOf, judges }: DegreeFamily): Degree => ({
  order,
  ...(of && { of }),
  ...(reverseOf && { reverseOf }),
  ...(judges && { judges }),
});

const kindOf = ({ order }: Degree): 'more' | 'less' => (order === 'top' ? 'more' : 'less');

/** Every graded phrase of the language with what it says; a comparative may be a superlative as well, by its article. */
export function degreePhrases({ degrees, graders, superlatives }: OrderWords): readonly DegreePhrase[] {
  const found: DegreePhrase[] = [];
  const compare = (phrase: string, degree: Degree): void => {
    found.push([phrase, kindOf(degree), degree]);
    if (superlatives.heads.includes(phrase.split(' ')[0] ?? '')) found.push([phrase, 'order', degree]);
  };
  for (const family of degrees) {
    const degree = degreeOf(family);
    for (const word of family.superlative) found.push([word, 'order', degree]);
    for (const word of family.comparative) compare(word, degree);
    for (const word of family.positive) {
      for (const grader of graders.more) compare(`${grader} ${word}`, degree);
      for (const grader of graders.less) compare(`${grader} ${word}`, turned(degree));
      for (const grader of graders.most) found.push([`${grader} ${word}`, 'order', degree]);
      for (const grader of graders.least) found.push([`${grader} ${word}`, 'order', turned(degree)]);
      for (const grader of graders.equal) found.push([`${grader} ${word}`, 'equal', degree]);
    }
  }
  return found;
}

/** Everything that says which end of an order is meant: "highest", "least expensive", "number one". */
export const superlativesOf = (order: OrderWords): readonly string[] => [
  ...degreePhrases(order).flatMap(([phrase, kind]) => (kind === 'order' ? [phrase] : [])),
  ...Object.keys(order.order),
];
