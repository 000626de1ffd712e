/** Tables of phrases, found forwards from a word or backwards to it; the longest wins. Built once per language. */

interface Entry<T> {
  readonly parts: readonly string[];
  readonly value: T;
}

export interface PhraseFound<T> {
  readonly value: T;
  /** Words it takes. */
  readonly length: number;
}

export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly byLast = new Map<string, Entry<T>[]>();

  add(phrases: readonly string[], value: T): this {
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      const entry = { parts, value };
      put(this.byFirst, parts[0] ?? '', entry);
      put(this.byLast, parts[parts.length - 1] ?? '', entry);
    }
    return this;
  }

  /** Every word that a phrase ends with. */
  lastWords(): Iterable<string> {
    return this.byLast.keys();
  }

  at(words: readonly string[], index: number): PhraseFound<T> | null {
    const entries = this.byFirst.get(words[index] ?? '');
    if (!entries) return null;
    for (const entry of entries) {
      const { parts } = entry;
      let k = 1;
      while (k < parts.length && words[index + k] === parts[k]) k++;
      if (k === parts.length) return { value: entry.value, length: k };
    }
    return null;
  }

  /** The phrase whose last word is `words[end - 1]`. */
  before(words: readonly string[], end: number): PhraseFound<T> | null {
    const entries = this.byLast.get(words[end - 1] ?? '');
    if (!entries) return null;
    for (const entry of entries) {
      const { parts } = entry;
      const from = end - parts.length;
      if (from < 0) continue;
      let k = parts.length - 2;
      while (k >= 0 && words[from + k] === parts[k]) k--;
      if (k < 0) return { value: entry.value, length: parts.length };
    }
    return null;
  }
}

function put<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else {
    list.push(entry);
    list.sort((a, b) => b.parts.length - a.parts.length);
  }
}
