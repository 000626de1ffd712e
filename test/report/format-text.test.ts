import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/report/format-text.ts';
import { displayWidth } from '../../src/report/wrap.ts';
import { expectGolden } from './golden.ts';
import { packFor } from './packs.ts';
import { buses, museum, post, recipe, samples } from './samples.ts';

const lines = (text: string): readonly string[] => text.split('\n');

describe('the report on a terminal', () => {
  for (const [name, report] of Object.entries(samples))
    test(`reads as the golden file says: ${name}`, () => expectGolden(formatText(report, { packFor }), `${name}.txt`));

  test('is the same with colours, once they are taken away, but for the carets', () => {
    const coloured = formatText(buses, { packFor, colours: createColors(true) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    const bare = coloured.replace(/\u001b\[\d+m/g, '');
    const uncareted = lines(formatText(buses, { packFor })).filter((line) => !/^ *\^+$/.test(line));
    expect(lines(bare)).toEqual(uncareted);
    expect(coloured).not.toBe(bare);
  });

  test('holds no control sequence unless colours are asked for', () => {
    for (const report of Object.values(samples)) expect(formatText(report, { packFor })).not.toContain('\u001b');
  });

  test.each([32, 40, 56, 72, 80, 100])('no line is wider than %i columns, addresses apart', (width) => {
    for (const report of Object.values(samples))
      for (const line of lines(formatText(report, { packFor, width })))
        if (!line.includes('https://')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  test('flagged claims come first, then the supported ones in a line or two, then coverage', () => {
    const text = formatText(buses, { packFor });
    const at = ['Does not add up (2)', 'Conflicting evidence (1)', 'Adds up (2)', 'Not checked (2)', 'Coverage'].map(
      (title) => text.indexOf(title),
    );
    expect(at.every((offset) => offset > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test('a caret row stands under the quote', () => {
    const all = lines(formatText(buses, { packFor, width: 100 }));
    const row = all.findIndex((line) => /^ +\^{4}$/.test(line));
    const from = all[row]?.indexOf('^') ?? -1;
    expect(all[row - 1]?.slice(from, from + 4)).toBe('130%');
  });

  test('quiet says nothing of a clean document, and only what is flagged of another', () => {
    expect(formatText(post, { packFor, quiet: true })).toBe('');
    expect(formatText(recipe, { packFor, quiet: true })).toBe('');
    expect(formatText(museum, { packFor, quiet: true })).toContain('mille fois moins');
    expect(formatText(museum, { packFor, quiet: true })).not.toContain('1 248 310 visiteurs pour 2023');
  });

  test('a text that steers a terminal steers nothing', () => {
    const [first, ...rest] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const hostile = {
      ...first,
      reason: 'red \u001b[31malert\u0007 \u202eevil',
      sentence: `\u001b]0;title\u0007${first.sentence}`,
    };
    const text = formatText({ ...buses, claims: [hostile, ...rest] }, { packFor });
    expect(text).toContain('red [31malert evil');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('several reports stand one after the other, each in its own language', () => {
    const text = formatText([buses, museum], { packFor });
    expect(text).toContain('Does not add up');
    expect(text).toContain('Le compte n’y est pas');
  });
});
