import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const story = 'Passenger numbers went from 400 in May to 500 in June, a rise of 45%.\n';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-config-'));
  await mkdir(join(cwd, 'desk'));
  await writeFile(join(cwd, 'desk/story.txt'), story);
});
afterEach(() => rm(cwd, { recursive: true }));

const configure = (config: unknown): Promise<void> =>
  writeFile(
    join(cwd, 'recount.config.json'),
    typeof config === 'string' ? config : `${JSON.stringify(config, null, 2)}\n`,
  );
const check = (...more: readonly string[]) => runCli(['check', 'story.txt', ...more], { cwd: join(cwd, 'desk') });

describe('recount.config.json', () => {
  test('is found upward from where the user stands', async () => {
    expect((await check()).status).toBe(1);
    await configure({ failOn: 'never' });
    expect((await check()).status).toBe(0);
    expect((await check('--no-config')).status).toBe(1);
  });

  test('gives way to a flag', async () => {
    await configure({ failOn: 'never' });
    expect((await check('--fail-on', 'refuted')).status).toBe(1);
  });

  test('silences a finding that it names, with the reason in the report', async () => {
    await configure({ suppressions: [{ quote: 'a rise of 45%', reason: 'June includes the chartered trips' }] });
    const { status, stdout } = await check('--format', 'json');
    expect(status).toBe(0);
    const { claims, notes } = JSON.parse(stdout);
    expect(claims.find(({ verdict }: { verdict: string }) => verdict === 'Refuted').suppressed).toBe(
      'June includes the chartered trips',
    );
    expect(notes).toEqual([]);
  });

  test('is told of an entry that silences nothing, with its line', async () => {
    await configure({ suppressions: [{ quote: 'a rise of 46%', reason: 'an old one' }] });
    const { status, stdout } = await check('--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).notes.join()).toMatch(/recount\.config\.json:4/u);
  });

  test('silences in the file that is named only', async () => {
    await configure({ suppressions: [{ quote: '45%', file: 'desk/other.txt', reason: 'not here' }] });
    expect((await check()).status).toBe(1);
    await configure({ suppressions: [{ quote: '45%', file: 'desk/story.txt', reason: 'here' }] });
    expect((await check()).status).toBe(0);
  });
});

describe('a config with a mistake', () => {
  test.each([
    [
      'a key that does not exist',
      '{\n  "lang": "en",\n  "failon": "never"\n}\n',
      /^recount: .*config\.json:3: failon: there is no such setting/u,
    ],
    ['a value that does not exist', '{\n  "failOn": "always"\n}\n', /^recount: .*config\.json:2: failOn: /u],
    ['a comma too many', '{\n  "lang": "en",\n}\n', /^recount: .*config\.json:\d: this is not valid JSON/u],
    ['a comma too many', '{\n  "lang": "en",\n}\n', /config\.json:3: /u],
    ['an unclosed quote', '{\n  "lang": "en\n}\n', /config\.json:\d: this is not valid JSON/u],
    ['a language that is not read', '{\n\n  "lang": "de"\n}\n', /config\.json:3: lang: give one of en, fr/u],
    ['a value of another type', '{\n  "data": [\n    "a.csv",\n    3\n  ]\n}\n', /config\.json:4: data\[1\]: /u],
    [
      'a suppression without a reason, behind a whole one',
      '{\n  "suppressions": [\n    { "quote": "x", "reason": "y" },\n    { "quote": "x" }\n  ]\n}\n',
      /config\.json:4: suppressions\[1\]\.reason: /u,
    ],
  ])('%s is told with its line', async (_, text, message) => {
    await configure(text);
    const { status, stderr } = await check();
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
