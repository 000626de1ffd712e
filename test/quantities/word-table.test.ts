/** The words that were seen are kept from text to text: nothing of one text may be found in the next. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFor } from '../../src/languages/index.ts';
import { readNumbers } from '../../src/quantities/read-numbers.ts';
import * as roles from '../../src/quantities/reader/roles.ts';
import { hashed, type Role, WordTable } from '../../src/quantities/reader/word-table.ts';

const en = packFor('en');
const fr = packFor('fr');

function tableOf(...roles: readonly Role[]): WordTable {
  const table = new WordTable();
  table.learn(roles);
  return table;
}

function find(table: WordTable, word: string): number {
  const units = Uint16Array.from(word, (char) => char.charCodeAt(0));
  table.begin(word);
  return table.find(units, 0, units.length, units.reduce(hashed, 0));
}

describe('a table of words', () => {
  test('keeps each spelling once, with its folded form and its parts', () => {
    const table = tableOf({ words: () => ['près', 'ete'] }, { has: (_, raw) => raw === 'Été' });
    const capital = find(table, 'Été');
    expect(find(table, 'Été')).toBe(capital);
    expect(find(table, 'été')).not.toBe(capital);
    expect([table.texts[capital], table.raws[capital]]).toEqual(['ete', 'Été']);
    expect([0, 1].map((role) => table.plays(capital, role))).toEqual([true, true]);
    expect([0, 1].map((role) => table.plays(find(table, 'été'), role))).toEqual([true, false]);
  });

  test('keeps apart words that share their hash', () => {
    const table = tableOf();
    // "Aa" and "BB" hash alike, and so does every word that is made of them.
    const words = Array.from({ length: 512 }, (_, k) =>
      [...k.toString(2).padStart(9, '0')].map((bit) => (bit === '0' ? 'Aa' : 'BB')).join(''),
    );
    for (const word of words) expect(table.raws[find(table, word)]).toBe(word);
    for (const word of words) expect(table.raws[find(table, word)]).toBe(word);
  });

  test('forgets when it is full, and goes on', () => {
    const table = tableOf({ words: () => ['trips'] });
    for (let k = 0; k < 70_000; k++) find(table, `word${k.toString(36)}`);
    expect(table.plays(find(table, 'trips'), 0)).toBe(true);
    expect(table.texts.length).toBeLessThan(10_000);
    expect(table.texts[table.digits]).toBe('0');
  });
});

describe('the roles of words', () => {
  const { setsOfRoles, SET_ROLES, ...numbers } = roles;
  const byName = new Map(Object.entries(numbers));

  test('have a number each, without a gap', () => {
    const sorted = [...byName.values()].sort((a, b) => a - b);
    expect(sorted).toEqual(Array.from({ length: SET_ROLES }, (_, k) => k));
  });

  test('stand for the set of their name', () => {
    for (const [name, role] of Object.entries(setsOfRoles)) {
      const constant = name.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();
      expect([name, byName.get(constant)]).toEqual([name, role]);
    }
  });
});

describe('a text is read the same whatever was read before', () => {
  const told = fc.constantFrom(
    'Ridership rose 12.4 % to 3.8 million trips, up from 3.4 million.',
    'One in five of the 1,250 staff, aged 35 to 44, left in 2019.',
    'Près de 40 000 foyers ont payé 27,5 M€, contre 24 millions.',
    'Deux tiers des 310 élus ont voté le 12 mars 2024.',
    'See www.example.org/12 or write to a12@example.org, the 3rd time.',
    '',
  );
  const texts = fc.array(fc.oneof(told, fc.string(), fc.string({ unit: 'binary' })), { maxLength: 6 });

  test('by whichever reader', () => {
    fc.assert(
      fc.property(
        texts,
        fc.oneof(
          told,
          texts.map((list) => list.join(' ')),
        ),
        (others, text) => {
          for (const pack of [en, fr]) {
            const alone = readNumbers(text, pack);
            for (const other of others) readNumbers(other, pack);
            expect(readNumbers(text, pack)).toEqual(alone);
          }
        },
      ),
    );
  });

  test('after a long one and after a short one', () => {
    const text = 'The council cut 1,200 jobs, or 8 %, in two years.';
    const alone = readNumbers(text, en);
    readNumbers(`${'Nothing is told here by any figure. '.repeat(5000)}${text}`, en);
    expect(readNumbers(text, en)).toEqual(alone);
    readNumbers('9', en);
    expect(readNumbers(text, en)).toEqual(alone);
  });
});
