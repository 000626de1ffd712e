/** Where in a JSON text something stands: the line at which it stops being JSON, or that of `suppressions[2].reason`. */
import { type AnyNode, parse } from '@humanwhocodes/momoa';

/** What is longer is not looked through for its fault. */
const LONGEST = 2_000_000;

/** Line, from 1, where a text that is no JSON breaks; null when it cannot be told. */
export function brokenLine(json: string): number | null {
  if (json.length > LONGEST) return null;
  try {
    parse(json);
  } catch (error) {
    const { line } = error as { readonly line?: unknown };
    return typeof line === 'number' ? line : null;
  }
  return null;
}

/** Line, from 1, of the value at a path, or of the nearest one around it that is there. `json` is valid. */
export function lineOfPath(json: string, path: readonly PropertyKey[]): number {
  let at: AnyNode = parse(json).body;
  let line = at.loc.start.line;
  for (const part of path) {
    const next = childOf(at, part);
    if (!next) return line;
    line = next.line;
    at = next.value;
  }
  return line;
}

/** A member of an object stands where its name does. */
function childOf(node: AnyNode, part: PropertyKey): { readonly value: AnyNode; readonly line: number } | null {
  if (node.type === 'Array' && typeof part === 'number') {
    const element = node.elements[part];
    return element ? { value: element.value, line: element.loc.start.line } : null;
  }
  if (node.type !== 'Object') return null;
  const member = node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === part);
  return member ? { value: member.value, line: member.loc.start.line } : null;
}

/** Lines, from 1, of the elements of the list at a path; none where there is no list, or the text is long. `json` is valid. */
export function linesOfList(json: string, path: readonly PropertyKey[]): readonly number[] {
  if (json.length > LONGEST) return [];
  let at: AnyNode | undefined = parse(json).body;
  for (const part of path) at = at && childOf(at, part)?.value;
  return at?.type === 'Array' ? at.elements.map(({ loc }) => loc.start.line) : [];
}
