/** Writes the example and its report into the README, as the built program prints them: `npm run readme`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const blocks = [
  readFileSync('docs/example.txt', 'utf8'),
  spawnSync(process.execPath, ['dist/cli/main.js', 'check', 'docs/example.txt'], { encoding: 'utf8' }).stdout,
];
let next = 0;
writeFileSync(
  'README.md',
  readme.replace(/```text\n[\s\S]*?\n```/gu, () => `\`\`\`text\n${blocks[next++]?.trimEnd()}\n\`\`\``),
);
