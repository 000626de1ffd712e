/**
 * What a run works out before it reads a word, kept in one file by the build, so that a short check does not pay for it:
 * the built-in datasets as they are once read, the stems of their names and of the thesauruses, the names of currencies. `claims/` and the packs
 * remain the source; without the file, or with one of another Node, all of it is worked out.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { type Form, formsOf, seedForms } from '../extract/words.ts';
import { packs } from '../languages/index.ts';
import { indexFor } from '../link/gather.ts';
import { currencyNamesOf, seedCurrencyNames } from '../quantities/unit-lookup.ts';
import type { Dataset } from '../store/dataset.ts';

interface Snapshot {
  readonly datasets: readonly Dataset[];
  /** By language code. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, Form>>;
  /** Names of currencies by locale, as the ICU of that version has them. */
  readonly icu: string | undefined;
  readonly currencies: ReadonlyMap<string, ReturnType<typeof currencyNamesOf>>;
}

const place = new URL('../../dist/built-in.bin', import.meta.url);

/** The built-in datasets, from the build's file where there is one. To be called before any text is read. */
export async function builtInDatasets(): Promise<readonly Dataset[]> {
  const snapshot = await readSnapshot();
  if (snapshot === null) return readClaims();
  for (const [code, forms] of snapshot.forms) {
    const pack = packs[code];
    if (pack) seedForms(pack.text, forms);
  }
  if (snapshot.icu === process.versions.icu)
    for (const [locale, names] of snapshot.currencies) seedCurrencyNames(locale, names);
  return snapshot.datasets;
}

async function readSnapshot(): Promise<Snapshot | null> {
  // Only a built program may use the file: sources may be newer than it.
  if (!import.meta.url.includes('/dist/')) return null;
  return readFile(place)
    .then((bytes) => deserialize(bytes) as Snapshot)
    .catch(() => null);
}

/** Called by the build. */
export async function writeSnapshot(): Promise<void> {
  const datasets = await readClaims();
  const forms = Object.values(packs).map((pack) => {
    for (const dataset of datasets) indexFor(dataset, pack);
    return [pack.code, formsOf(pack.text)] as const;
  });
  const currencies = new Map(Object.values(packs).map(({ locale }) => [locale, currencyNamesOf(locale)]));
  const { icu } = process.versions;
  await writeFile(place, serialize({ datasets, forms: new Map(forms), icu, currencies } satisfies Snapshot));
}

const readClaims = async (): Promise<readonly Dataset[]> => (await import('../store/built-in.ts')).loadBuiltIn();
