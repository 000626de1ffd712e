/** Runs the built program on samples and keeps the code that V8 compiled for them: see src/cli/load-program.ts. */
import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { cachePlace, loadProgram } from '../dist/cli/load-program.js';

const samples = [
  'Ferry traffic rose 45% from 400,000 passengers in 2022 to 500,000 in 2023. Unemployment in France was 7.3% in 2022.',
  'La fréquentation du bac a bondi de 45 %, passant de 400 000 passagers en 2022 à 500 000 en 2023. En 2022, le chômage était de 7,3 % en France.',
  JSON.stringify({
    text: 'Sales doubled from 40 to 60 tonnes.',
    author: 'Quay desk',
    created_at: '2024-07-01',
    lang: 'en',
  }),
];
const output = { isTTY: false, columns: undefined, write: async () => undefined };
const { program, compiled } = loadProgram();
for (const sample of samples) {
  for (const format of ['text', 'json']) {
    await program.run(['check', '-', '--format', format, '--no-config'], {
      stdin: Readable.from([Buffer.from(sample)]),
      stdout: output,
      stderr: output,
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { RECOUNT_DATA: 'none' },
      interrupted: new AbortController().signal,
    });
  }
}
writeFileSync(cachePlace, compiled());
