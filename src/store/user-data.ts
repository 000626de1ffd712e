/** The user's own datasets: Data Packages in a folder of theirs, one sub-folder each, read by every later run. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { RecountError } from '../errors.ts';
import { companionsOf } from './companions/companion.ts';
import { csvwFiles } from './companions/csvw.ts';
import { readDataPackage } from './data-package.ts';
import type { Dataset } from './dataset.ts';
import { withReferences } from './inline-data.ts';
import { CSVW_OF_FOLDER, DESCRIPTOR, openDatasets } from './open.ts';
import { readSidecar } from './sidecar.ts';
import { type Environment, userDataFolder } from './user-data-folder.ts';
import type { Packs } from './words-of-tables.ts';

export { userDataFolder };

const NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/u;

/** Names of the added datasets, in order; none when nothing was ever added. */
export async function addedNames(env: Environment): Promise<readonly string[]> {
  const names = await readdir(userDataFolder(env)).catch(() => []);
  return names.filter((name) => NAME.test(name)).sort();
}

/** Folders of the added datasets, for `openReference`. */
export async function addedPaths(env: Environment): Promise<readonly string[]> {
  const folder = userDataFolder(env);
  return (await addedNames(env)).map((name) => join(folder, name));
}

/** All added datasets, the first rows of large ones. A package that no longer opens is an error that names it, never a silent gap. */
export async function loadAdded(env: Environment, packs: Packs): Promise<Dataset[]> {
  const all: Dataset[] = [];
  for (const path of await addedPaths(env)) {
    const datasets = await openDatasets([path], { packs, origin: 'added', sample: true });
    // Known by the name they were added under, with that of the table where a package holds several.
    const name = basename(path);
    for (const one of datasets) all.push({ ...one, id: datasets.length === 1 ? name : `${name}/${one.id}` });
  }
  return all;
}

export interface AddOptions {
  readonly env: Environment;
  readonly packs: Packs;
  /** Defaults to the file's or package's own name. */
  readonly name?: string;
  /** Take the place of a dataset of the same name. */
  readonly replace?: boolean;
}

export interface Added {
  readonly name: string;
  readonly folder: string;
  readonly datasets: readonly Dataset[];
}

/**
 * Copies a table (as a new Data Package) or a package into the user's folder, after it has been opened without error.
 * Throws RecountError `data-exists` for a name that is taken, and whatever opening it throws.
 */
export async function addData(path: string, options: AddOptions): Promise<Added> {
  const { env, packs } = options;
  const datasets = await openDatasets([path], { packs, origin: 'added', sample: true });
  const info = await stat(path);
  const form = await formOf(path, info.isDirectory());
  const name =
    options.name ?? nameOf(form.kind === 'package' ? await packageName(form.descriptor, packs) : ownName(path, form));
  if (!NAME.test(name))
    throw new RecountError('bad-option', `“${name}” is no name for a dataset`, {
      hint: 'Use lower-case letters, digits, dots and hyphens: --name fish-landings.',
    });
  const root = userDataFolder(env);
  const folder = join(root, name);
  const taken = await stat(folder).catch(() => null);
  if (taken && !options.replace)
    throw new RecountError('data-exists', `there is a dataset “${name}” already`, {
      file: folder,
      hint: 'Choose another with --name, or take its place with --replace.',
    });
  await mkdir(root, { recursive: true });
  // Written aside and then renamed: a run beside this one sees the whole package or none.
  const draft = await mkdtemp(join(root, '.adding-'));
  try {
    if (form.kind === 'table') await writePackage(path, name, draft);
    else if (form.kind === 'package') await copyPackage(form.descriptor, draft, packs);
    else await copyCsvw(form.descriptor, draft);
    if (taken) await rm(folder, { recursive: true });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return { name, folder, datasets };
}

/** Throws `no-such-data` when there is none of that name. */
export async function removeData(name: string, env: Environment): Promise<string> {
  const names = await addedNames(env);
  const folder = join(userDataFolder(env), name);
  if (!names.includes(name))
    throw new RecountError('no-such-data', `no dataset “${name}” was added`, {
      hint: names.length === 0 ? 'Nothing was added yet.' : `Added are: ${names.join(', ')}.`,
    });
  await rm(folder, { recursive: true });
  return folder;
}

const nameOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9._-]+/gu, '-')
    .replace(/^[^a-z0-9]+|-+$/gu, '')
    .slice(0, 64) || 'table';

async function packageName(descriptor: string, packs: Packs): Promise<string> {
  return readDataPackage(await readFile(descriptor, 'utf8'), descriptor, packs).name;
}

type Form =
  | { readonly kind: 'table' }
  /** A Data Package, or a description of CSV on the Web. */
  | { readonly kind: 'package' | 'csvw'; readonly descriptor: string };

async function formOf(path: string, isFolder: boolean): Promise<Form> {
  const name = basename(path);
  if (!isFolder) {
    if (name === DESCRIPTOR || name.endsWith(`.${DESCRIPTOR}`)) return { kind: 'package', descriptor: path };
    return name.endsWith('-metadata.json') ? { kind: 'csvw', descriptor: path } : { kind: 'table' };
  }
  const descriptor = join(path, DESCRIPTOR);
  const isPackage = await stat(descriptor).catch(() => null);
  return isPackage ? { kind: 'package', descriptor } : { kind: 'csvw', descriptor: join(path, CSVW_OF_FOLDER) };
}

const ownName = (path: string, form: Form): string =>
  form.kind === 'csvw'
    ? basename(path, '-metadata.json').replace(/^csv$/u, basename(dirname(resolve(path))))
    : basename(path.replace(/\.gz$/iu, ''), extname(path.replace(/\.gz$/iu, '')));

async function writePackage(file: string, name: string, folder: string): Promise<void> {
  const sidecar = await readSidecar(file);
  const { title, source, ...recount } = sidecar ?? {};
  await copyTable(file, join(folder, basename(file)));
  await rm(join(folder, `${basename(file)}.recount.json`), { force: true });
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(title !== undefined && { title }),
    resources: [
      {
        name,
        type: 'table',
        path: basename(file),
        ...(title !== undefined && { title }),
        format: extname(file).slice(1).toLowerCase() || 'csv',
        ...((source || Object.keys(recount).length > 0) && { recount: { ...recount, ...(source && { source }) } }),
      },
    ],
  };
  await writeFile(join(folder, DESCRIPTOR), `${JSON.stringify(descriptor, null, 2)}\n`);
}

/** A table with whatever describes it from beside. */
async function copyTable(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to).catch((cause: unknown) => {
    throw new RecountError('file-not-found', 'a file that is named is missing', { file: from, cause });
  });
  const beside = [...companionsOf(from), `${from}.recount.json`];
  for (const file of beside) await copyFile(file, join(dirname(to), basename(file))).catch(() => undefined);
}

async function copyPackage(descriptor: string, folder: string, packs: Packs): Promise<void> {
  const text = await readFile(descriptor, 'utf8');
  // With its schemas and dialects in it, the descriptor needs no other files than the tables.
  const whole = await withReferences(text, descriptor);
  for (const { paths } of readDataPackage(whole, descriptor, packs).resources)
    for (const path of paths) await copyTable(join(dirname(descriptor), path), join(folder, path));
  await writeFile(join(folder, DESCRIPTOR), whole);
}

async function copyCsvw(description: string, folder: string): Promise<void> {
  const text = await readFile(description, 'utf8');
  for (const path of csvwFiles(JSON.parse(text)) ?? [])
    await copyTable(join(dirname(description), path), join(folder, path));
  await writeFile(join(folder, CSVW_OF_FOLDER), text);
}
