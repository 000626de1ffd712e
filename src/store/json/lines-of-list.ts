/** On which line of a JSON text the elements of a list stand: programs name records by number, people look for lines. */

/**
 * Lines, from 1, of the elements of the list at a path of keys and positions: `['data', 'rows']`, `[1]`. One pass; empty
 * when the path leads nowhere. The text must be valid JSON.
 */
export function linesOfList(text: string, path: readonly (string | number)[]): readonly number[] {
  const lines: number[] = [];
  const stack: { readonly isList: boolean; key: string | number; readonly onPath: boolean }[] = [];
  let line = 1;
  let expectsKey = false;
  let fresh = true;
  const begins = (): void => {
    const top = stack.at(-1);
    if (fresh && top?.isList && top.onPath && stack.length === path.length + 1) lines.push(line);
    fresh = false;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    const top = stack.at(-1);
    if (c === '\n') line++;
    else if (c === '"') {
      const end = endOfString(text, i);
      if (expectsKey && top) top.key = JSON.parse(text.slice(i, end + 1)) as string;
      else begins();
      i = end;
    } else if (c === '{' || c === '[') {
      begins();
      const onPath = top === undefined || (top.onPath && top.key === path[stack.length - 1]);
      stack.push({ isList: c === '[', key: c === '[' ? 0 : '', onPath });
      expectsKey = c === '{';
      fresh = c === '[';
    } else if (c === '}' || c === ']') {
      stack.pop();
      fresh = false;
    } else if (c === ',') {
      if (top?.isList && typeof top.key === 'number') top.key++;
      expectsKey = top !== undefined && !top.isList;
      fresh = true;
    } else if (c === ':') {
      expectsKey = false;
      fresh = true;
    } else if (c !== ' ' && c !== '\t' && c !== '\r') begins();
  }
  return lines;
}

/** Position of the quotation mark that closes the one at `from`. */
function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
