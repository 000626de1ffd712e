/** `recount chekc story.txt`: the first word is read as a file, since `check` may be left out; so what was meant is said. */
import type { Command, CommanderError } from 'commander';
import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { RecountError } from '../errors.ts';

/** A slip or two, in words of five letters and more. */
const MOST_SLIPS = 2;

const nearest = (word: string, names: readonly string[]): string | null => {
  const found = names
    .map((name) => ({ name, slips: distances.DamerauLevenshteinDistance(word, name, { restricted: true }) }))
    .toSorted((a, b) => a.slips - b.slips)[0];
  return found !== undefined && found.slips > 0 && found.slips <= Math.min(MOST_SLIPS, word.length / 2)
    ? found.name
    : null;
};

/** What an error of the whole line is better told as: an unknown command, several documents for `check`; else null. */
export function misspelt(error: unknown, args: readonly string[], program: Command): RecountError | null {
  const names = program.commands.map((command) => command.name());
  const [first = '', second = ''] = args;
  if (first === 'help' && second !== '' && !names.includes(second)) return unknownCommand(second, names);
  const isMissing = error instanceof RecountError && error.code === 'file-not-found' && error.file === first;
  const isExcess = (error as CommanderError | null)?.code === 'commander.excessArguments';
  if (!isMissing && !isExcess) return null;
  const isCommandLike = /^[a-z]{3,12}$/u.test(first) && !names.includes(first);
  const meant = isCommandLike ? nearest(first, names) : null;
  if (meant !== null) return unknownCommand(first, names);
  if (!isExcess || (names.includes(first) && first !== 'check')) return null;
  const documents = args.filter((arg) => arg !== 'check' && !arg.startsWith('-'));
  return new RecountError('bad-option', '`recount check` takes one document', {
    hint: `For several: recount batch ${documents.slice(0, 3).join(' ')}${documents.length > 3 ? ' …' : ''}`,
  });
}

function unknownCommand(word: string, names: readonly string[]): RecountError {
  const meant = nearest(word, names);
  return new RecountError('bad-option', `there is no command “${word}”`, {
    hint: meant === null ? `There are: ${names.join(', ')}.` : `Did you mean \`recount ${meant}\`?`,
  });
}
