import { readFileSync } from 'node:fs';

/** The version in package.json, read only when asked for. Sources and built files both stand two folders below it. */
export function toolVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
