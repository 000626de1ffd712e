/** Which columns the words of a statement name: "home team score", "the crowd" for `attendance`, "aired" for `air date`. */
import { type Token, tokenise } from '../../extract/statements/tokens.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { TableIndex } from './table-index.ts';

export interface HeaderMention {
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
  /** Columns named, best first; several where the words fit several headers equally well. */
  readonly columns: readonly number[];
  /** Share of the header's words that were said, for the best column. */
  readonly share: number;
  /** False where a synonym was needed. */
  readonly literal: boolean;
}

const synonymMaps = new WeakMap<LanguagePack, ReadonlyMap<string, readonly number[]>>();

/** Key → groups of words that are used for one thing. */
function synonymsOf(pack: LanguagePack): ReadonlyMap<string, readonly number[]> {
  const known = synonymMaps.get(pack);
  if (known) return known;
  const made = new Map<string, number[]>();
  pack.statements.synonyms.forEach((group, id) => {
    for (const word of group)
      for (const token of tokenise(word, pack)) made.set(token.key, [...(made.get(token.key) ?? []), id]);
  });
  synonymMaps.set(pack, made);
  return made;
}

export function areSynonyms(a: string, b: string, pack: LanguagePack): boolean {
  const groups = synonymsOf(pack);
  const own = groups.get(a);
  return own !== undefined && (groups.get(b) ?? []).some((id) => own.includes(id));
}

/** Words of a column's header that one token names: literally, or by a synonym. */
function howNamed(token: Token, head: readonly string[], pack: LanguagePack): 'literal' | 'synonym' | null {
  if (token.value !== null && token.inWords) return null;
  if (head.includes(token.key)) return 'literal';
  return head.some((key) => areSynonyms(token.key, key, pack)) ? 'synonym' : null;
}

export function headersOf(tokens: readonly Token[], index: TableIndex): readonly HeaderMention[] {
  const { pack } = index;
  const functionWords = pack.statements.functionWords;
  const found: HeaderMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = functionWords.includes(tokens[at]?.text ?? '') ? null : longestAt(tokens, at, index);
    if (mention) {
      found.push(mention);
      at = mention.end;
    } else at += 1;
  }
  return found;
}

function longestAt(tokens: readonly Token[], at: number, index: TableIndex): HeaderMention | null {
  const runs = index.columns.map((column) => {
    let end = at;
    let synonyms = 0;
    const used = new Set<string>();
    let last = at;
    while (end < tokens.length) {
      const token = tokens[end] as Token;
      if (end > at && index.pack.statements.functionWords.includes(token.text) && end - last < 2) {
        end += 1;
        continue;
      }
      const how = howNamed(token, column.head, index.pack);
      if (how === null || used.has(token.key)) break;
      used.add(token.key);
      if (how === 'synonym') synonyms += 1;
      end += 1;
      last = end;
    }
    const said = used.size;
    return { column: column.index, end: last, said, synonyms, share: said / Math.max(1, column.head.length) };
  });
  const rank = (run: (typeof runs)[number]): number => run.said * 10 - run.synonyms * 4 + run.share * 9;
  const best = Math.max(...runs.map((run) => (run.said > 0 ? rank(run) : 0)));
  if (best <= 0) return null;
  const winners = runs.filter((run) => run.said > 0 && rank(run) > best - 0.01);
  const near = runs.filter(
    (run) =>
      run.said > 0 && !winners.includes(run) && run.said === winners[0]?.said && run.synonyms === winners[0]?.synonyms,
  );
  const first = winners[0];
  if (!first) return null;
  // a header said in full outranks those of which it is a part ("total" beats "total apps")
  const columns = first.share >= 1 ? winners : [...winners, ...near];
  return {
    start: at,
    end: first.end,
    columns: columns.map((run) => run.column),
    share: first.share,
    literal: first.synonyms === 0,
  };
}
