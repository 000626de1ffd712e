/**
 * The words that were seen, each spelling kept once with its folded form and the parts it may play. A text says the same
 * few hundred words again and again: they are found by their letters, without a string being made of them.
 */
import { foldWord } from '../fold-word.ts';
import { ROLE_WIDTH } from './token-kinds.ts';

/** What tells which words play a part: a list of them, or a look of theirs. */
export type Role = Words | Look;

export interface Words {
  readonly words: () => Iterable<string>;
}

export interface Look {
  /** `word` is folded, `raw` as written. */
  readonly has: (word: string, raw: string) => boolean;
}

/** Places looked at for one word: hostile words that share a place are kept apart, and the time stays linear. */
const MOST_PROBES = 12;

/** Spellings, and letters of them, that are kept from one text to the next. */
const MOST_KEPT = 1 << 16;
const MOST_LETTERS = 1 << 20;

/** From this length on the engine makes a slice that keeps the whole text alive. */
const SLICED = 13;

/** Units of a string that is put together at once. */
const CHUNK = 4096;

/** Mixes one more UTF-16 unit into a hash. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** Entries are numbers from 1 on, in the order in which the words were first seen; 0 is no word. */
export class WordTable {
  /** Folded text of each entry, and its spelling. */
  readonly texts: string[] = [''];
  readonly raws: string[] = [''];
  /** A bit for each role, `ROLE_WIDTH` numbers for each entry. */
  roles: Int32Array = new Int32Array(512 * ROLE_WIDTH);
  readonly digits: number;
  private slots: Int32Array = new Int32Array(1 << 10);
  private hashes: Int32Array = new Int32Array(512);
  private offsets: Int32Array = new Int32Array(512);
  private sizes: Int32Array = new Int32Array(512);
  private letters: Uint16Array = new Uint16Array(4096);
  private used = 0;
  /** The text at hand. */
  private text = '';
  /** Roles of the words that are listed, and the roles that a word has by its look. */
  private readonly listed = new Map<string, Int32Array>();
  private readonly looks: (readonly [role: number, look: Look])[] = [];

  constructor() {
    this.digits = this.zero();
  }

  /** Tells the roles, by their numbers; to be called before the first text. */
  learn(roles: readonly Role[]): void {
    if (roles.length > 32 * ROLE_WIDTH) throw new Error('more roles than a row holds');
    for (const [role, how] of roles.entries()) {
      if ('has' in how) this.looks.push([role, how]);
      else for (const word of how.words()) this.list(word, role);
    }
  }

  private list(word: string, role: number): void {
    let row = this.listed.get(word);
    if (row === undefined) {
      row = new Int32Array(ROLE_WIDTH);
      this.listed.set(word, row);
    }
    row[role >>> 5] = (row[role >>> 5] ?? 0) | (1 << role);
  }

  /** The entry that stands for every numeral in digits. */
  private zero(): number {
    this.text = '0';
    return this.find(Uint16Array.of(48), 0, 1, hashed(0, 48));
  }

  /** Begins a text. Forgets the words of earlier ones when they are too many: entries are valid for one text. */
  begin(text: string): void {
    if (this.texts.length > MOST_KEPT || this.used > MOST_LETTERS) {
      this.texts.length = 1;
      this.raws.length = 1;
      this.used = 0;
      this.slots.fill(0);
      this.zero();
    }
    this.text = text;
  }

  /** Whether the word of an entry plays a part. */
  plays(entry: number, role: number): boolean {
    return (((this.roles[entry * ROLE_WIDTH + (role >>> 5)] ?? 0) >>> role) & 1) === 1;
  }

  /** The entry of the word `units[from, to)`, whose letters hash to `hash`. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const { slots, hashes, sizes } = this;
    const mask = slots.length - 1;
    const size = to - from;
    let slot = slotOf(hash) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return this.add(units, from, to, hash, slot);
      if (hashes[entry] === hash && sizes[entry] === size && this.isSpelt(entry, units, from)) return entry;
      slot = (slot + 1) & mask;
    }
    return this.add(units, from, to, hash, -1);
  }

  private isSpelt(entry: number, units: Uint16Array, from: number): boolean {
    const { letters } = this;
    const offset = this.offsets[entry] ?? 0;
    const size = this.sizes[entry] ?? 0;
    for (let k = 0; k < size; k++) if (letters[offset + k] !== units[from + k]) return false;
    return true;
  }

  private add(units: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    const entry = this.texts.length;
    const size = to - from;
    this.makeRoom(entry, size);
    this.hashes[entry] = hash;
    this.sizes[entry] = size;
    this.offsets[entry] = this.used;
    let isFolded = true;
    for (let k = from; k < to; k++) {
      const unit = units[k] ?? 0;
      this.letters[this.used++] = unit;
      isFolded &&= unit >= 97 && unit <= 122;
    }
    const raw = size < SLICED ? this.text.slice(from, to) : spelling(units, from, to);
    const text = isFolded ? raw : foldWord(raw);
    this.raws.push(raw);
    this.texts.push(text);
    const row = entry * ROLE_WIDTH;
    const listed = this.listed.get(text);
    if (listed) this.roles.set(listed, row);
    else this.roles.fill(0, row, row + ROLE_WIDTH);
    for (const [role, look] of this.looks) {
      const at = row + (role >>> 5);
      if (look.has(text, raw)) this.roles[at] = (this.roles[at] ?? 0) | (1 << role);
    }
    if (slot >= 0) this.slots[slot] = entry;
    if (entry * 2 > this.slots.length) this.widen();
    return entry;
  }

  /** Twice as many places, every entry in its new one. */
  private widen(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 1; entry < this.texts.length; entry++) {
      const first = slotOf(this.hashes[entry] ?? 0);
      for (let probe = 0; probe < MOST_PROBES; probe++) {
        const slot = (first + probe) & mask;
        if (slots[slot] !== 0) continue;
        slots[slot] = entry;
        break;
      }
    }
    this.slots = slots;
  }

  private makeRoom(entry: number, size: number): void {
    if (entry >= this.hashes.length) {
      const room = this.hashes.length * 2;
      this.hashes = copied(this.hashes, new Int32Array(room));
      this.offsets = copied(this.offsets, new Int32Array(room));
      this.sizes = copied(this.sizes, new Int32Array(room));
      this.roles = copied(this.roles, new Int32Array(room * ROLE_WIDTH));
    }
    if (this.used + size > this.letters.length)
      this.letters = copied(this.letters, new Uint16Array((this.used + size) * 2));
  }
}

/** A string of its own. */
function spelling(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += CHUNK)
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + CHUNK)));
  return text;
}

/** What an array had in one that has more room. */
function copied<T extends Int32Array | Uint16Array>(old: T, made: T): T {
  made.set(old);
  return made;
}
