/** Which documents `recount batch` checks: those of the directories, files and globs that were named, each once, sorted. */
import { access, constants, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { RecountError } from '../../errors.ts';

/** Endings of documents in a directory. A file that is named is read whatever its ending. */
export const DOCUMENT_ENDINGS = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'json'] as const;

/** Never documents: `story.expected.json` and its like stand beside one, and settings describe a folder. */
const IGNORED = [
  '**/node_modules/**',
  '**/.*/**',
  '**/*.*.json',
  '**/datapackage.json',
  '**/package.json',
  '**/package-lock.json',
];

export interface Listing {
  /** Absolute paths, sorted by code unit, so that every machine has the same order. */
  readonly paths: readonly string[];
  /** Deepest directory that holds them all; report names are relative to it. */
  readonly base: string;
  /** Globs that matched nothing: a notice, not an error. */
  readonly unmatched: readonly string[];
  /** Directories that could not be looked into. */
  readonly unreadable: readonly string[];
  /** Directories to look at for changes. */
  readonly roots: readonly string[];
}

/**
 * Throws RecountErrors: `file-not-found` for a named path that does not exist, `bad-option` when what is named lies in the
 * output directory `leaveOut` (null: none), where reports would be taken for documents.
 */
export async function listDocuments(inputs: readonly string[], cwd: string, leaveOut: string | null): Promise<Listing> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const found = new Set<string>();
  const unmatched: string[] = [];
  const roots: string[] = [];
  const unreadable: string[] = [];
  for (const input of inputs) {
    const path = resolve(cwd, input);
    if (leaveOut !== null && (path === leaveOut || path.startsWith(leaveOut + sep))) throw insideOutput(input);
    const entry = await stat(path).catch(() => null);
    if (entry?.isDirectory()) {
      const options = {
        cwd: path,
        absolute: true,
        ignore: IGNORED,
        caseSensitiveMatch: false,
        followSymbolicLinks: false,
      };
      const matches = await glob(`**/*.{${DOCUMENT_ENDINGS.join(',')}}`, options);
      for (const match of matches) found.add(resolve(match));
      // A glob passes over what it may not read; whole folders of documents are not to go missing unsaid.
      const folders = await glob('**/', { ...options, onlyDirectories: true });
      for (const folder of [path, ...folders]) if (!(await isReadable(folder))) unreadable.push(resolve(folder));
      roots.push(path);
    } else if (entry) {
      found.add(path);
      roots.push(dirname(path));
    } else if (isDynamicPattern(input)) {
      const matches = await glob(input.replaceAll('\\', '/'), { cwd, absolute: true, ignore: ['**/node_modules/**'] });
      if (matches.length === 0) unmatched.push(input);
      for (const match of matches) found.add(resolve(match));
      roots.push(resolve(cwd, staticPart(input)));
    } else {
      throw new RecountError('file-not-found', 'there is no such file or directory', { file: input });
    }
  }
  const left = leaveOut === null ? null : leaveOut + sep;
  const paths = [...found].filter((path) => left === null || !path.startsWith(left)).sort();
  return { paths, base: commonFolder(paths) ?? cwd, unmatched, unreadable, roots };
}

const isReadable = (folder: string): Promise<boolean> =>
  access(folder, constants.R_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

const insideOutput = (input: string): RecountError =>
  new RecountError('bad-option', 'the documents lie in the output directory', {
    file: input,
    hint: 'Choose another directory for --output; one inside that of the documents will do.',
  });

/** The directories of a glob before its first special character: "news/2024/*.txt" → "news/2024". */
const staticPart = (pattern: string): string => {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => /[*?[\]{}()!+@]/u.test(part));
  return parts.slice(0, Math.max(first, 0)).join('/') || '.';
};

function commonFolder(paths: readonly string[]): string | null {
  const [first, ...rest] = paths;
  if (first === undefined) return null;
  let folder = dirname(first);
  for (const path of rest) {
    while (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) folder = dirname(folder);
  }
  return folder;
}

/** "news/may/story.txt" below the base → "news/may/story.txt.html": no two documents share a report. */
export const reportName = (path: string, base: string, extension: string): string =>
  `${relative(base, path).split(sep).join('/')}.${extension}`;

/** A path as the user would type it from where they stand. */
export const shownPath = (path: string, cwd: string): string => {
  const short = relative(cwd, path);
  return short.startsWith(`..${sep}..${sep}..`) || short === '' ? path : short.split(sep).join('/');
};

export const insideFolder = (folder: string, name: string): string => join(folder, ...name.split('/'));
