/** Tables of a page: one block a row, its cells set apart by bars, with the caption and the header cells as context. */
import type { DraftBlock } from './build-document.ts';
import type { BlockBuilder } from './html-builder.ts';
import { attribute, childrenOf, descendants, type Element, isElement, type Parent, textOf } from './html-tree.ts';
import { BLOCKS } from './html-words.ts';

const BAR = ' | ';
/** Wider spans are mistakes of the page; a table is not to be blown up by them. */
const WIDEST_SPAN = 100;

/** A table of figures, not one that only lays out the page. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
  let marked = false;
  for (const node of descendants(table)) {
    if (!isElement(node)) continue;
    if (node.name === 'table' || node.name === 'article' || node.name === 'h1') return false;
    if (node.name === 'th' || node.name === 'caption' || node.name === 'thead') marked = true;
  }
  if (marked) return true;
  const rows = rowsOf(table);
  const wide = rows.filter((row) => cellsOf(row.element).length > 1);
  const nested = wide.some((row) => cellsOf(row.element).some((cell) => childrenOf(cell).filter(isBlock).length > 1));
  return wide.length > 1 && wide.length * 2 >= rows.length && !nested;
}

const isBlock = (node: ReturnType<typeof childrenOf>[number]): boolean => isElement(node) && BLOCKS.has(node.name);

interface Row {
  readonly element: Element;
  readonly inHead: boolean;
}

function rowsOf(table: Element): readonly Row[] {
  const rows: Row[] = [];
  const visit = (parent: Parent, inHead: boolean): void => {
    for (const child of childrenOf(parent)) {
      if (!isElement(child)) continue;
      if (child.name === 'tr') rows.push({ element: child, inHead });
      else if (['thead', 'tbody', 'tfoot'].includes(child.name)) visit(child, child.name === 'thead');
    }
  };
  visit(table, false);
  return rows;
}

const cellsOf = (row: Element): readonly Element[] =>
  childrenOf(row).filter((node): node is Element => isElement(node) && (node.name === 'td' || node.name === 'th'));

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span > 1 ? Math.min(span, WIDEST_SPAN) : 1;
};

/**
 * The rows below the header, as drafts. `addCell` puts a cell's visible text into the builder. `context` is the caption
 * on its first line and the header cells, one for each column, on its second.
 */
export function tableBlocks(
  table: Element,
  builder: BlockBuilder,
  addCell: (cell: Element) => void,
): readonly DraftBlock[] {
  const rows = rowsOf(table);
  const headers = rows.findIndex((row, i) => !isHeaderRow(row, i));
  const head = rows.slice(0, headers === -1 ? 0 : headers);
  const labels = columnLabels(head.map((row) => row.element));
  const caption = childrenOf(table).find((node): node is Element => isElement(node) && node.name === 'caption');
  const captionText = caption ? textOf(caption) : '';
  const blocks: DraftBlock[] = [];
  let section = '';
  for (const { element } of rows.slice(head.length)) {
    const cells = cellsOf(element);
    const [first] = cells;
    if (cells.length === 1 && first && labels.length > 1) section = textOf(first);
    cells.forEach((cell, i) => {
      if (i > 0) builder.separator(BAR, cell.startIndex ?? 0);
      addCell(cell);
    });
    const lines = [[captionText, section].filter((text) => text !== '').join(' – '), labels.join(BAR)];
    const context = lines.join('\n').trim();
    blocks.push({ role: 'table', pieces: builder.take(), context: context === '' ? null : context });
  }
  return blocks;
}

function isHeaderRow(row: Row, index: number): boolean {
  if (row.inHead) return true;
  const cells = cellsOf(row.element);
  return index < 3 && cells.length > 1 && cells.slice(1).every((cell) => cell.name === 'th');
}

/** "2023" over "killed" and "hurt" gives the columns "2023 killed" and "2023 hurt". */
function columnLabels(rows: readonly Element[]): readonly string[] {
  const labels: string[][] = [];
  const taken: number[] = [];
  rows.forEach((row, y) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((taken[column] ?? 0) > y) column++;
      const width = spanOf(cell, 'colspan');
      const text = textOf(cell);
      for (let i = 0; i < width; i++) {
        const label = labels[column + i] ?? [];
        labels[column + i] = text === '' ? label : [...label, text];
        taken[column + i] = y + spanOf(cell, 'rowspan');
      }
      column += width;
    }
  });
  return Array.from(labels, (label) => (label ?? []).join(' '));
}
