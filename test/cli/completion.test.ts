import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const script = async (shell: string): Promise<string> => (await runCli(['completion', shell])).stdout;

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('knows every command and its choices in %s', async (shell) => {
    const text = await script(shell);
    for (const word of ['check', 'batch', 'explain', 'data', 'claimreview', 'fail-on']) expect(text).toContain(word);
    expect(text).not.toContain('debug');
  });

  const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
    const program = `${await script('bash')}
COMP_WORDS=(recount ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_recount
printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-c', program], { encoding: 'utf8' }).stdout.trim().split('\n');
  };

  test('works in bash for commands, options and choices', async () => {
    expect(await complete('ba')).toEqual(['batch']);
    expect(await complete('check', '--fail')).toEqual(['--fail-on']);
    expect(await complete('check', '--format', 'ma')).toEqual(['markdown']);
    expect(await complete('schema', 'con')).toEqual(['config']);
    expect(await complete('check', '--format', '=', 'ju')).toEqual(['junit']);
    expect(await complete('check', '--lang', '')).toEqual(['en', 'fr']);
    expect(await complete('help', 'expl')).toEqual(['explain']);
    expect(await complete('data', 'insp')).toEqual(['inspect']);
    expect(await complete('data', 'add', '--repl')).toEqual(['--replace']);
  });

  test('completes the options of check where the command is left out', async () => {
    expect(await complete('--stdin')).toEqual(['--stdin-filename']);
    expect(await complete('story.txt', '--quie')).toEqual(['--quiet']);
  });

  test.each([
    ['check', ''],
    ['check', '--output', ''],
    ['story.txt', 'b'],
    ['batch', '--jobs', ''],
  ])('leaves file names to the shell: recount %s %s', async (...words) => {
    expect(await complete(...words)).toEqual(['']);
  });

  test('says which shells there are', async () => {
    const { status, stderr } = await runCli(['completion', 'csh']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/bash, zsh, fish/u);
  });
});
