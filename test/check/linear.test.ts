/**
 * A text ten times as long takes some ten times as long, whatever it is made of: told as a ratio of two runs beside each
 * other, so that a slow or busy machine changes nothing. A quadratic step would show as a hundred.
 */
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { readText } from '../../src/read/read-text.ts';
import { loadBuiltIn } from '../../src/store/built-in.ts';

const paragraph =
  'Ridership on the harbour line rose by 12.4 % to 3.8 million trips in 2023, from 3.4 million a year earlier. ' +
  'The council approved a budget of £27.5m, up from £24m in 2022, despite objections from three of its eleven members. ' +
  'Unemployment in France was 7.3% in 2022, and one passenger in five crossed on foot. ';

const passage =
  'La fréquentation du bac a progressé de 12,4 % en un an, pour atteindre 3,8 millions de voyages en 2023. ' +
  'Le conseil a adopté un budget de 27,5 M€, contre 24 millions l’année précédente, malgré trois abstentions. ';

/** What is repeated, and how often in the longer text. */
const texts: Readonly<Record<string, readonly [string, number]>> = {
  'the same paragraph, 200 times': [`${paragraph}\n\n`, 200],
  'the same paragraph in French, 200 times': [`${passage}\n\n`, 200],
  'one paragraph that goes on and on': [paragraph, 200],
  '2,000 claims': ['Sales rose 4 % in 2023 to 5 million. ', 1000],
  'a sentence without an end': ['Sales rose 4 % in 2023, ', 2000],
  'ranges without an end': ['from 3 to 5 ', 4000],
  'bare numbers': ['12 ', 8000],
  'a megabyte of "cent cent …"': ['cent ', 200_000],
  'a run of digits': ['1234567890', 20_000],
  'opening brackets': ['(', 200_000],
  'opening quotes': ['“', 100_000],
  'commas and coordinators': [', and ', 20_000],
  'words that open times': ['in the of ', 20_000],
  'full stops': ['a. ', 40_000],
  'line breaks': ['\n', 200_000],
  'dashes between digits': ['12-', 30_000],
};

const builtIn = await loadBuiltIn();

function cost(text: string): number {
  const began = process.cpuUsage();
  check(readText({ name: 'long.txt', text }), { datasets: builtIn });
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Milliseconds that any text may take: below that, a ratio says nothing. */
const FLOOR = 20;
const TIMES = 10;
/** Warming up, collecting garbage and a neighbour's work; still far from a hundred. */
const MOST = 35;

for (const [name, [part, count]] of Object.entries(texts))
  test(`time is linear in the text: ${name}`, { timeout: 120_000 }, () => {
    const short = part.repeat(count / TIMES);
    const long = part.repeat(count);
    cost(short);
    const ratio = cost(long) / Math.max(FLOOR, cost(short), cost(short));
    expect(ratio).toBeLessThan(MOST);
  });
