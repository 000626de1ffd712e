/**
 * Tables of phrases, found forwards from a word or backwards to it; the longest wins. Built once per language. A phrase is
 * kept under its first two words and under its last two, so that the many that end in "de" cost no more than one.
 */

interface Entry<T> {
  readonly parts: readonly string[];
  readonly found: PhraseFound<T>;
}

export interface PhraseFound<T> {
  readonly value: T;
  /** Words it takes. */
  readonly length: number;
  /** Those words, folded, with a space between them. */
  readonly text: string;
}

interface Bucket<T> {
  /** The word by itself. */
  alone: PhraseFound<T> | null;
  /** The word beside it → the phrases that have both, longest first. */
  readonly beside: Map<string, Entry<T>[]>;
}

export class Phrases<T> {
  private readonly byFirst = new Map<string, Bucket<T>>();
  private readonly byLast = new Map<string, Bucket<T>>();

  add(phrases: readonly string[], value: T): this {
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      const entry = { parts, found: { value, length: parts.length, text: phrase } };
      put(this.byFirst, parts[0] ?? '', parts[1], entry);
      put(this.byLast, parts[parts.length - 1] ?? '', parts[parts.length - 2], entry);
    }
    return this;
  }

  /** Phrases of one word. */
  get alones(): readonly string[] {
    return [...this.byFirst].filter(([, { alone }]) => alone !== null).map(([word]) => word);
  }

  /** First, last, second and second last words of phrases. */
  get firsts(): Iterable<string> {
    return this.byFirst.keys();
  }

  get lasts(): Iterable<string> {
    return this.byLast.keys();
  }

  get seconds(): Iterable<string> {
    return besides(this.byFirst);
  }

  get secondLasts(): Iterable<string> {
    return besides(this.byLast);
  }

  opensWith(word: string): boolean {
    return this.byFirst.has(word);
  }

  at(words: readonly string[], index: number): PhraseFound<T> | null {
    const bucket = this.byFirst.get(words[index] ?? '');
    if (bucket === undefined) return null;
    if (bucket.beside.size > 0 && index + 1 < words.length) {
      for (const { parts, found } of bucket.beside.get(words[index + 1] ?? '') ?? []) {
        let k = 2;
        while (k < parts.length && words[index + k] === parts[k]) k++;
        if (k === parts.length) return found;
      }
    }
    return bucket.alone;
  }

  /** The phrase whose last word is `words[end - 1]`. */
  before(words: readonly string[], end: number): PhraseFound<T> | null {
    const bucket = end > 0 ? this.byLast.get(words[end - 1] ?? '') : undefined;
    if (bucket === undefined) return null;
    if (bucket.beside.size > 0 && end > 1) {
      for (const { parts, found } of bucket.beside.get(words[end - 2] ?? '') ?? []) {
        const from = end - parts.length;
        if (from < 0) continue;
        let k = parts.length - 3;
        while (k >= 0 && words[from + k] === parts[k]) k--;
        if (k < 0) return found;
      }
    }
    return bucket.alone;
  }
}

function* besides<T>(buckets: ReadonlyMap<string, Bucket<T>>): Iterable<string> {
  for (const { beside } of buckets.values()) yield* beside.keys();
}

function put<T>(map: Map<string, Bucket<T>>, key: string, beside: string | undefined, entry: Entry<T>): void {
  const bucket = map.get(key) ?? { alone: null, beside: new Map<string, Entry<T>[]>() };
  map.set(key, bucket);
  if (beside === undefined) {
    bucket.alone ??= entry.found;
    return;
  }
  const list = bucket.beside.get(beside);
  if (!list) bucket.beside.set(beside, [entry]);
  else {
    list.push(entry);
    list.sort((a, b) => b.parts.length - a.parts.length);
  }
}
