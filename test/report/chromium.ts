/** A Chromium to look at pages with: the one CHROMIUM_PATH names, else `chromium` on the PATH. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const { PATH = '', CHROMIUM_PATH } = process.env;

const onPath = (name: string): string | null => {
  for (const folder of PATH.split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {}
  }
  return null;
};

export const launchChromium = async (): Promise<Browser> => {
  const executablePath = CHROMIUM_PATH ?? onPath('chromium') ?? onPath('google-chrome');
  if (executablePath === null)
    throw new Error(
      'no Chromium: these tests need it. `.ci/run` installs it (apt-get install chromium), or set CHROMIUM_PATH.',
    );
  // Tests run as root in containers, where Chromium's own sandbox cannot start; the pages are ours.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
};
