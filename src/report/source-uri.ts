/**
 * Where a file is, as tools want to be told: "data/rides 2024.csv" is the relative reference "data/rides%202024.csv".
 * Paths below `root` become relative to it, since code scanning matches them against a repository.
 */
import { printable, safeUrl } from './escape.ts';

const slashes = (path: string): string => path.replace(/\\/g, '/');

const encodePath = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(printable(part)))
    .join('/');

/** The path relative to `root` where it lies below, with forward slashes; otherwise as it is. */
export const relativePath = (source: string, root: string | null): string => {
  const path = slashes(source).replace(/^(?:\.\/)+/, '');
  const base = root === null ? null : `${slashes(root).replace(/\/+$/, '')}/`;
  return base !== null && path.startsWith(base) ? path.slice(base.length) : path;
};

/** A URI reference: http(s) addresses as they are, relative paths encoded, other absolute paths as `file:`. */
export const sourceUri = (source: string, root: string | null): string => {
  const url = safeUrl(/^https?:\/\//i.test(source) ? source : null);
  if (url !== null) return url;
  if (source === '-') return 'stdin';
  const path = relativePath(source, root);
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}`;
  return path.startsWith('/') ? `file://${encodePath(path)}` : encodePath(path);
};

/** A link to a file beside the page: never a scheme, never above what the page names, whatever the file is called. */
export const relativeHref = (path: string): string => `./${encodePath(slashes(path).replace(/^(?:\.?\/)+/, ''))}`;
