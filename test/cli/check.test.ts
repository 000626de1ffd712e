import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/contract.ts';
import { type Ran, runCli } from './run-cli.ts';

const wrong = 'Passenger numbers went from 400 in May to 500 in June, a rise of 45%.\n';
const clean = wrong.replace('45%', '25%');

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'recount-check-'));
  await writeFile(join(cwd, 'wrong.txt'), wrong);
  await writeFile(join(cwd, 'clean.txt'), clean);
});
afterAll(() => rm(cwd, { recursive: true }));

describe('check', () => {
  test('reads a pipe as it reads a file', async () => {
    const piped = await runCli(['check', '--format', 'json'], { cwd, stdin: wrong });
    const dashed = await runCli(['check', '-', '--format', 'json'], { cwd, stdin: wrong });
    const named = await runCli(['check', 'wrong.txt', '--format', 'json'], { cwd });
    expect(piped).toEqual(dashed);
    const judged = ({ stdout }: Ran) =>
      reportSchema.parse(JSON.parse(stdout)).claims.map((c) => [c.quote, c.verdict, c.formula]);
    expect(judged(piped)).toEqual(judged(named));
    expect(piped.status).toBe(1);
  });

  test('is what a bare file name means', async () => {
    expect(await runCli(['wrong.txt'], { cwd })).toEqual(await runCli(['check', 'wrong.txt'], { cwd }));
  });

  test('says at a terminal how to end a paste', async () => {
    const { stderr, stdout } = await runCli(['check'], { cwd, stdin: clean, tty: true });
    expect(stderr).toMatch(/Paste .* Ctrl-D/u);
    expect(stdout).not.toBe('');
  });

  test('says nothing on stderr when it is a pipe', async () => {
    expect((await runCli(['check'], { cwd, stdin: clean })).stderr).toBe('');
  });

  test('prints JSON that its own schema accepts', async () => {
    const { stdout } = await runCli(['check', 'wrong.txt', '--format', 'json'], { cwd });
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.claims.some(({ verdict }) => verdict === 'Refuted')).toBe(true);
  });

  test.each(['text', 'json', 'html', 'markdown', 'sarif', 'github', 'junit', 'claimreview'])(
    'gives the same bytes on stdout and in a file as %s',
    async (format) => {
      const printed = await runCli(['check', 'wrong.txt', '--format', format], { cwd });
      const written = await runCli(['check', 'wrong.txt', '--format', format, '--output', 'out/report'], { cwd });
      expect(written).toEqual({ status: 1, stdout: '', stderr: '' });
      expect(await readFile(join(cwd, 'out/report'), 'utf8')).toBe(printed.stdout);
    },
  );

  test('gives the same bytes twice', async () => {
    const once = await runCli(['check', 'wrong.txt', '--format', 'json'], { cwd });
    expect(await runCli(['check', 'wrong.txt', '--format', 'json'], { cwd })).toEqual(once);
  });

  test('prints only what is flagged with --quiet', async () => {
    expect((await runCli(['check', 'clean.txt', '--quiet'], { cwd })).stdout).toBe('');
    expect((await runCli(['check', 'wrong.txt', '--quiet'], { cwd })).stdout).toContain('45%');
  });
});

describe('colours', () => {
  const ESCAPE = '\u001b[';
  const coloured = async (args: readonly string[], env: Record<string, string>, tty: boolean): Promise<boolean> =>
    (await runCli(['check', '-', ...args], { cwd, stdin: wrong, env, tty })).stdout.includes(ESCAPE);

  test('are for terminals', async () => {
    expect(await coloured([], {}, true)).toBe(true);
    expect(await coloured([], {}, false)).toBe(false);
  });

  test('can be refused and forced', async () => {
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' }, true)).toBe(false);
    expect(await coloured([], { NO_COLOR: '1' }, true)).toBe(false);
    expect(await coloured([], { TERM: 'dumb' }, true)).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '0' }, true)).toBe(false);
  });
});

describe('what went wrong is said in one sentence', () => {
  const complaint = async (args: readonly string[], stdin?: Uint8Array): Promise<string> => {
    const { status, stdout, stderr } = await runCli(args, { cwd, ...(stdin ? { stdin } : {}) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr;
  };

  test('a missing file', async () => {
    expect(await complaint(['check', 'storry.txt'])).toMatch(/^recount: storry\.txt: there is no such file\.\n/u);
  });

  test('an option with a slip of the pen, and what was meant', async () => {
    expect(await complaint(['check', 'wrong.txt', '--fromat', 'json'])).toMatch(
      /unknown option '--fromat'\.\n.*--format/u,
    );
  });

  test('a choice that does not exist, with those that do', async () => {
    expect(await complaint(['check', 'wrong.txt', '--fail-on', 'all'])).toMatch(/conflicting, refuted, never/u);
  });

  test('more than any article, from a file and from a pipe', async () => {
    const long = Buffer.alloc(20 * 1024 * 1024, 'a');
    await writeFile(join(cwd, 'long.txt'), long);
    expect(await complaint(['check', 'long.txt'])).toMatch(/^recount: long\.txt: this is larger than 16 MB/u);
    expect(await complaint(['check', '-'], long)).toMatch(/^recount: -: this is larger than 16 MB/u);
  });

  test('as JSON when JSON was asked for', async () => {
    expect(JSON.parse(await complaint(['check', 'storry.txt', '--format', 'json']))).toEqual({
      error: expect.objectContaining({ code: 'file-not-found', file: 'storry.txt', line: null }),
    });
  });

  test('with the place in the program only on --debug', async () => {
    expect(await complaint(['check', 'storry.txt', '--debug'])).toMatch(/\n\s+at /u);
    expect(await complaint(['check', 'storry.txt'])).not.toMatch(/\n\s+at /u);
  });
});
