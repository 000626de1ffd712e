/** Small phrases right beside a number, as whole words: "d'un budget" opens with "d'", "desks" not with "des". */

/** More of the text than the longest phrase with the space before it. */
const REACH = 40;

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** The phrase that the text opens with after any space, else null; the first of the list wins. */
export function phraseAtStart(text: string, phrases: readonly string[]): string | null {
  const head = plain(text.slice(0, REACH)).trimStart();
  return (
    phrases.find(
      (phrase) => head.startsWith(phrase) && (phrase.endsWith("'") || !/[\p{L}\p{N}]/u.test(head[phrase.length] ?? '')),
    ) ?? null
  );
}

/** The phrase that the text closes with before any space, else null. */
export function phraseAtEnd(text: string, phrases: readonly string[]): string | null {
  const tail = plain(text.slice(-REACH)).trimEnd();
  return (
    phrases.find(
      (phrase) => tail.endsWith(phrase) && !/[\p{L}\p{N}]/u.test(tail[tail.length - phrase.length - 1] ?? ''),
    ) ?? null
  );
}

/** Whether the text is one of the phrases and nothing else but space around it. */
export const isPhrase = (text: string, phrases: readonly string[]): boolean =>
  text.length <= REACH && phrases.includes(plain(text).trim());
