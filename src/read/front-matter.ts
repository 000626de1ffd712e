/** Front matter of Markdown: the few lines of `title: …` and `date: …` between `---` lines that writers' tools put on top. */
import { readDay } from './dates.ts';

export interface FrontMatter {
  readonly title: { readonly text: string; readonly at: number } | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Where the text begins. */
  readonly end: number;
}

const FENCE = /^(?:---|\+\+\+)[ \t]*\r?\n/;
/** What is longer is a text between two rules. */
const LONGEST = 20_000;

/** The front matter that opens the text, from `start`; one without fields, ending at `start`, when there is none. */
export function readFrontMatter(raw: string, start: number): FrontMatter {
  const none: FrontMatter = {
    title: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    author: null,
    url: null,
    end: start,
  };
  const open = FENCE.exec(raw.slice(start, start + 40))?.[0];
  if (open === undefined) return none;
  const mark = raw.slice(start, start + 3);
  const head = raw.slice(start + open.length, start + open.length + LONGEST);
  const fields = new Map<string, { readonly text: string; readonly at: number }>();
  let at = start + open.length;
  let list: string | null = null;
  for (const line of head.split('\n')) {
    const content = line.trimEnd();
    if (content === mark || (mark === '---' && content === '...'))
      return { ...factsOf(fields), end: at + line.length + 1 };
    const field = /^["']?([A-Za-z][\w-]{0,40})["']?[ \t]*[:=][ \t]*(.*)$/.exec(content);
    const item = /^[ \t]*-[ \t]+(.+)$/.exec(content);
    if (field?.[1] !== undefined) {
      list = field[1].toLowerCase();
      const value = field[2] ?? '';
      if (value !== '') fields.set(list, unquoted(value, at + content.length - value.length));
    } else if (item?.[1] !== undefined && list !== null) {
      const more = unquoted(item[1], at + content.length - item[1].length);
      const known = fields.get(list);
      fields.set(list, known ? { ...known, text: `${known.text}, ${more.text}` } : more);
    } else if (content !== '' && !/^[ \t#]/.test(content)) return none;
    at += line.length + 1;
  }
  return none;
}

function unquoted(value: string, at: number): { readonly text: string; readonly at: number } {
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  const items = list
    ?.split(',')
    .map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((item) => item !== '');
  const inner = items?.[0] ?? /^(["'])(.*)\1$/.exec(value)?.[2];
  if (inner === undefined) return { text: value, at };
  return { text: items?.join(', ') ?? inner, at: at + Math.max(0, value.indexOf(inner)) };
}

function factsOf(
  fields: ReadonlyMap<string, { readonly text: string; readonly at: number }>,
): Omit<FrontMatter, 'end'> {
  const first = (...names: readonly string[]): { readonly text: string; readonly at: number } | null => {
    for (const name of names) {
      const field = fields.get(name);
      if (field && field.text.trim() !== '') return field;
    }
    return null;
  };
  return {
    title: first('title', 'titre', 'headline'),
    publishedAt: readDay(
      first('date', 'published', 'publishdate', 'pubdate', 'published_at', 'datepublished')?.text ?? '',
    ),
    modifiedAt: readDay(first('lastmod', 'modified', 'updated', 'updated_at', 'datemodified')?.text ?? ''),
    language: first('lang', 'language', 'langue', 'locale')?.text ?? null,
    author: first('author', 'authors', 'auteur', 'auteurs', 'by')?.text ?? null,
    url: first('canonical', 'canonical_url', 'url')?.text.replace(/^(?!https?:\/\/).*$/, '') || null,
  };
}
