/**
 * The one script there is: it makes the column heads of the batch table into buttons that sort it. The page reads well
 * without; its policy admits this text by its hash, which a test compares with the text.
 */

/** SHA-256 of `sortScript`, base64, as `script-src` wants it. */
export const sortScriptHash = 'sha256-MpLtgikelbJhfwfxRv0Et94cWwrpgW38+Lzo0q/Nv5A=';

export const sortScript = `'use strict';
(() => {
  const table = document.querySelector('table.index');
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyOf = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
  const compare = (a, b) => (a === '' || b === '' || isNaN(a) || isNaN(b) ? collator.compare(a, b) : a - b);
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const first = column === 0 ? 'ascending' : 'descending';
      const second = column === 0 ? 'descending' : 'ascending';
      const order = head.getAttribute('aria-sort') === first ? second : first;
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', order);
      const sign = order === 'ascending' ? 1 : -1;
      const rows = [...body.rows].map((row) => [keyOf(row, column), row]);
      rows.sort(([a], [b]) => sign * compare(a, b));
      body.append(...rows.map(([, row]) => row));
    });
  });
  document.querySelector('.hint').hidden = false;
})();
`;
