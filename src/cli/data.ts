/** `recount data`: which tables the tool knows, how it understood them, and adding one's own. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { RecountError } from '../errors.ts';
import type { Dataset } from '../store/dataset.ts';
import { errorLine } from './errors.ts';
import type { Io } from './io.ts';

const examples = `
Examples:
  recount data list
  recount data search unemployment France
  recount data inspect budget-2024.csv
  recount data add budget-2024.csv --name budget`;

export function registerData(program: Command, io: Io): void {
  const data = program
    .command('data')
    .summary('list, search, inspect and add tables')
    .description('The tables that claims are checked against: the built-in ones and your own.')
    .addHelpText('after', examples);
  data
    .command('list')
    .summary('all datasets')
    .action(async () => {
      const { listText } = await import('./data-text.ts');
      await io.stdout.write(listText(await known(io)));
    });
  data
    .command('show')
    .summary('one dataset: measures, members, periods, source')
    .argument('<name>', 'name of the dataset, as `recount data list` shows it')
    .action(async (name: string) => {
      const { showText } = await import('./data-text.ts');
      await io.stdout.write(
        pick(await known(io), name)
          .map(showText)
          .join('\n'),
      );
    });
  data
    .command('search')
    .summary('datasets that speak of something')
    .argument('<words...>', 'words of measures, places, companies … in any language')
    .action(async (words: readonly string[]) => {
      const { searchText } = await import('./data-text.ts');
      await io.stdout.write(searchText(await known(io), words));
    });
  data
    .command('inspect')
    .summary('how a table was understood: roles, units, periods, samples')
    .argument('<file>', 'a table, or a folder with a datapackage.json')
    .option('--sidecar', 'print a sidecar to save as FILE.recount.json and correct')
    .action(async (file: string, { sidecar }: { readonly sidecar?: boolean }) => {
      const { inspectText, sidecarText } = await import('./data-text.ts');
      for (const dataset of await open(file, io))
        await io.stdout.write(sidecar ? sidecarText(dataset) : inspectText(dataset));
    });
  data
    .command('validate')
    .summary('find what is wrong in tables or packages')
    .argument('<paths...>', 'tables or folders with a datapackage.json')
    .action(async (paths: readonly string[]) => validate(paths, io));
  data
    .command('add')
    .summary('keep a table or package for every later run')
    .argument('<path>', 'a table, or a folder with a datapackage.json')
    .option('--name <name>', 'name to keep it under (default: its own)')
    .option('--replace', 'take the place of a dataset of the same name')
    .action(async (path: string, flags: { readonly name?: string; readonly replace?: boolean }) => {
      const [{ addData }, { packs }] = await Promise.all([
        import('../store/user-data.ts'),
        import('../languages/index.ts'),
      ]);
      const { name, folder, datasets } = await addData(resolve(io.cwd, path), { env: io.env, packs, ...flags });
      const figures = datasets.reduce((n, d) => n + d.observations.length, 0);
      await io.stdout.write(
        `Added “${name}”: ${figures} figures. It is kept in ${folder}\nSee it with: recount data show ${name}\n`,
      );
    });
  data
    .command('remove')
    .summary('forget a dataset that was added')
    .argument('<name>', 'name it was added under')
    .action(async (name: string) => {
      const { removeData } = await import('../store/user-data.ts');
      await io.stdout.write(`Removed ${await removeData(name, io.env)}\n`);
    });
}

/** Built-in and added datasets. */
async function known(io: Io): Promise<readonly Dataset[]> {
  const [{ loadBuiltIn }, { loadAdded }, { packs }] = await Promise.all([
    import('../store/built-in.ts'),
    import('../store/user-data.ts'),
    import('../languages/index.ts'),
  ]);
  return [...(await loadAdded(io.env, packs)), ...(await loadBuiltIn())];
}

async function open(path: string, io: Io): Promise<readonly Dataset[]> {
  const [{ openDatasets }, { packs }] = await Promise.all([
    import('../store/open.ts'),
    import('../languages/index.ts'),
  ]);
  // Opened where the user stands, but named as they typed it.
  return openDatasets([io.cwd === process.cwd() ? path : resolve(io.cwd, path)], { packs, sample: true });
}

/** The dataset of that name, or all tables of the package of that name. */
function pick(datasets: readonly Dataset[], name: string): readonly Dataset[] {
  const found = datasets.filter((d) => d.id === name || d.id.startsWith(`${name}/`));
  if (found.length > 0) return found;
  throw new RecountError('no-such-data', `there is no dataset “${name}”`, {
    hint: `There are: ${datasets.map((d) => d.id).join(', ')}.`,
  });
}

async function validate(paths: readonly string[], io: Io): Promise<void> {
  const [{ problemsOf }, { packs }] = await Promise.all([
    import('../store/validate.ts'),
    import('../languages/index.ts'),
  ]);
  let errors = 0;
  let figures = 0;
  for (const path of paths) {
    const datasets = await open(path, io);
    figures += datasets.reduce((n, d) => n + d.observations.length, 0);
    for (const { severity, file, line, message } of problemsOf(datasets, packs)) {
      if (severity === 'error') errors++;
      await io.stdout.write(
        errorLine({ code: '', message: `${severity}: ${message}`, hint: null, file, line }).replace(/^recount: /u, ''),
      );
    }
  }
  if (errors > 0)
    throw new RecountError('invalid-data', `${errors} ${errors === 1 ? 'error' : 'errors'} in ${figures} figures`, {
      hint: 'Correct the lines above, or tell with a sidecar how to read them.',
    });
  await io.stdout.write(`${figures} figures, no errors.\n`);
}
