/** Any text at all is read without an error, and long ones at once. */
import { describe, expect, test } from 'vitest';
import { findingsOf, type TableName, textOf } from './tables.ts';

const names: readonly TableName[] = ['regatta', 'libraries', 'harvest', 'piscines', 'musees', 'recoltes'];
const joints = ['more than', 'the most', 'only', 'de plus que', 'le plus', 'seul', 'between', 'entre', 'no', 'aucun'];

/** Sentences of a table's own words and of cues, in an order that a fixed seed decides. */
function* jumbles(name: TableName, count: number): Generator<string> {
  const words = [...textOf(name).split(/[\s,;"]+/), ...joints];
  let seed = 7;
  for (let at = 0; at < count; at += 1) {
    const picked: string[] = [];
    for (let word = 0; word < 12; word += 1) {
      seed = (seed * 48271) % 2147483647;
      picked.push(words[seed % words.length] ?? '');
    }
    yield picked.join(' ');
  }
}

describe('nothing throws', () => {
  test.each(names)('%s: its own words in any order', (name) => {
    for (const sentence of jumbles(name, 150)) {
      for (const finding of findingsOf(name, sentence)) {
        expect(finding.sql).toMatch(/^SELECT /);
        expect(finding.span.end).toBeLessThanOrEqual(sentence.length);
        expect(finding.span.start).toBeLessThan(finding.span.end);
      }
    }
  });

  test.each([
    '',
    '   ',
    '?!…',
    '12 345 678,9',
    'the the the',
    '- - -',
    '\u0000',
    'most most least only than than',
    "O'Neill",
    'plus plus moins que que',
  ])('%j', (sentence) => {
    for (const name of names) expect(() => findingsOf(name, sentence)).not.toThrow();
  });

  test('a paragraph is no statement', () => {
    expect(findingsOf('regatta', 'Saltwind took more hours than Gannet. '.repeat(400))).toEqual([]);
  });
});
