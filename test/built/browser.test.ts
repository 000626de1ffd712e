/** The pure core in a browser: bundled as a page would, it gives the report that Node gives. */
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check, datasetFromTable, documentFrom, packs, parseTable } from '../../src/core.ts';
import { launchChromium } from '../report/chromium.ts';

const texts: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'ferry.txt', text: 'Ferry traffic rose 45% from 400,000 passengers in 2022 to 500,000 in 2023.' },
  {
    name: 'bac.txt',
    text: 'La fréquentation du bac a bondi de 45 %, passant de 400 000 passagers en 2022 à 500 000 en 2023.',
  },
  { name: 'table.txt', text: 'Ferry passengers numbered 450,000 in 2022.' },
  {
    name: 'page.html',
    text: '<article><h1>Port</h1><p>Cargo fell from 60 tonnes to 45 tonnes, a drop of 25%.</p></article>',
  },
];

const table = 'year,Ferry passengers\n2022,400000\n2023,500000\n';

let browser: Browser;
let script = '';
beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: `
        import { check, datasetFromTable, documentFrom, parseTable, packs } from './src/core.ts';
        const table = parseTable(${JSON.stringify(table)}, { name: 'ferry', file: 'ferry.csv', packs });
        const datasets = [datasetFromTable(table, { origin: 'run', packs })];
        globalThis.recount = ({ name, text }) =>
          JSON.stringify(check(documentFrom({ name, bytes: new TextEncoder().encode(text) }), { datasets }));`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  script = bundle.outputFiles[0]?.text ?? '';
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());

const datasets = [
  datasetFromTable(parseTable(table, { name: 'ferry', file: 'ferry.csv', packs }), { origin: 'run', packs }),
];

test('the core runs in Chromium and judges as it does in Node', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addScriptTag({ content: script });
  for (const given of texts) {
    const told = await page.evaluate(`globalThis.recount(${JSON.stringify(given)})`);
    const report = check(documentFrom({ name: given.name, bytes: new TextEncoder().encode(given.text) }), { datasets });
    expect(JSON.parse(String(told))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(report.claims.length).toBeGreaterThan(0);
  }
  expect(errors).toEqual([]);
});
