// The library in one run: `node docs/example.mjs` after `npm ci`.
import { check, documentFrom, extractQuantities, formatMarkdown, loadBuiltIn, packFor } from 'recount';

const text = 'Ferry traffic rose 45% from 400,000 passengers in 2022 to 500,000 in 2023.';

// Numbers alone: the value, and the interval that the number as written stands for.
for (const { quote, value, strict } of extractQuantities(text, { language: 'en' }).quantities) {
  console.log(`${quote}: ${value}, that is ${strict.min} to ${strict.max}`);
}

// A whole check, against the text's own figures and the built-in datasets. `openDatasets(paths, { packs })` opens your own.
const document = documentFrom({ name: 'ferry.txt', bytes: new TextEncoder().encode(text) }, { language: 'en' });
const report = check(document, { datasets: await loadBuiltIn() });
for (const { quote, verdict, formula } of report.claims) console.log(`${verdict}: “${quote}”, ${formula ?? 'no formula'}`);

console.log(formatMarkdown(report, { packFor }));
