/** Stop-gap CSV → Table until the store's parser exists. */
export function parseCsv(text) {
  const rows = []; let row = []; let cell = ''; let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (quoted) { if (c === '"') { if (text[i + 1] === '"') { cell += '"'; i += 1; } else quoted = false; } else cell += c; }
    else if (c === '"') quoted = true;
    else if (c === ',') { row.push(cell); cell = ''; }
    else if (c === '\n') { row.push(cell.replace(/\r$/, '')); rows.push(row); row = []; cell = ''; }
    else cell += c;
  }
  if (cell !== '' || row.length) { row.push(cell.replace(/\r$/, '')); rows.push(row); }
  return rows;
}
export function toTable(text, caption) {
  const [head, ...body] = parseCsv(text);
  const columns = head.map((name, index) => ({ index, name: name || `column ${index + 1}`, role: 'other', type: 'text', unit: null, scale: 1, period: null, label: name }));
  const rows = body.map((cells, i) => ({
    line: i + 2,
    cells: head.map((_, c) => { const t = (cells[c] ?? '').trim(); const n = /^[-−]?[\d,]*\.?\d+$/.test(t) ? Number(t.replaceAll(',', '').replace('−', '-')) : null; return { text: t, value: Number.isNaN(n) ? null : n, step: 1, missing: /^(|-|n\/a|na|–|—|nd|\.\.)$/.test(t) }; }),
    total: cells.slice(0, 3).some((x) => /^(totals?|sum|overall)\b/i.test((x ?? '').trim()) && (x ?? '').trim().length < 14),
    collective: false,
  }));
  return { name: 'table', caption, columns, rows, measuresInRows: false, from: "read_csv('table.csv', header = true, all_varchar = true)" };
}
