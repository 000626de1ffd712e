import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrawSeries, loadDrawSeries } from '../../src/report/draw-series.ts';
import { formatHtml } from '../../src/report/format-html.ts';
import { formatIndex } from '../../src/report/format-index.ts';
import { launchChromium } from './chromium.ts';
import { hostile, payload } from './hostile.ts';
import { indexRows } from './index-rows.ts';
import { packFor } from './packs.ts';
import {
  backgroundOfPage,
  faintTexts,
  focusedText,
  hacked,
  isInView,
  selectedText,
  sticksOut,
  styleOf,
  touchEverything,
  unfold,
} from './probes.ts';
import { buses, museum, samples } from './samples.ts';

let browser: Browser;
let drawSeries: DrawSeries;
beforeAll(async () => {
  [browser, drawSeries] = await Promise.all([launchChromium(), loadDrawSeries()]);
}, 60_000);
afterAll(() => browser?.close());

const html = (report = buses): string => formatHtml(report, { packFor, drawSeries });

interface Visit {
  readonly page: Page;
  /** Requests other than the page itself, and what the console said (a breach of the policy is said there). */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens a page at an address of its own, so that its fragments and policy work as they will for a reader. */
const visit = async (
  content: string,
  options: { readonly width?: number; readonly scheme?: 'light' | 'dark'; readonly script?: boolean } = {},
): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.scheme ?? 'light',
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    if (route.request().url() === 'http://report.test/')
      return route.fulfill({ contentType: 'text/html', body: content });
    requests.push(route.request().url());
    return route.abort();
  });
  await page.goto('http://report.test/');
  return { page, requests, complaints };
};

const leave = (page: Page): Promise<void> => page.context().close();

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test('all text has a contrast of at least 4.5 to 1', async () => {
    for (const content of [html(buses), html(museum), formatIndex(indexRows, { packFor })]) {
      const { page } = await visit(content, { scheme });
      await page.evaluate(unfold);
      expect(await page.evaluate(faintTexts)).toEqual([]);
      await leave(page);
    }
  });

  test('the page takes the colours of the scheme', async () => {
    const { page } = await visit(html(), { scheme });
    const background = await page.evaluate<string>(backgroundOfPage);
    const [red = 0] = (background.match(/\d+/g) ?? []).map(Number);
    expect(red > 128).toBe(scheme === 'light');
    await leave(page);
  });
});

describe('a reader', () => {
  test('sees each claim marked by its verdict, never by colour alone', async () => {
    const { page, complaints, requests } = await visit(html());
    expect(await page.locator('.text mark.refuted').allTextContents()).toEqual(['130%', 'a total of 42,000']);
    const border = (selector: string): Promise<string> => page.evaluate(styleOf(selector, 'border-bottom-style'));
    expect(await border('.text mark.refuted')).toBe('solid');
    expect(await border('.text mark.conflicting')).toBe('double');
    expect(await border('.text mark.unchecked')).toBe('dotted');
    expect([complaints, requests]).toEqual([[], []]);
    await leave(page);
  });

  test('goes from a mark to its working and back, by mouse or keyboard', async () => {
    const { page } = await visit(html());
    await page.locator('#mark-4 a').first().click();
    await expect.poll(() => page.url()).toMatch(/#claim-4$/);
    await expect.poll(() => page.evaluate(isInView('#claim-4'))).toBe(true);
    await page.locator('#claim-4 a.back').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#mark-4$/);
    await leave(page);
  });

  test('skips to the working with the first key', async () => {
    const { page } = await visit(html(museum));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusedText)).toBe('Aller aux calculs');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#workings$/);
    await leave(page);
  });

  test('selects the whole SQL with one click', async () => {
    const { page } = await visit(html());
    await page.locator('#claim-1 summary', { hasText: 'SQL' }).click();
    await page.locator('#claim-1 pre').click();
    const selected = await page.evaluate(selectedText);
    expect(selected).toBe(buses.claims[0]?.sql);
    await leave(page);
  });

  test('hears every mark named, and headings in order', async () => {
    const { page } = await visit(html());
    const link = page.locator('.text').getByRole('link', { name: 'Claim 1: Refuted' });
    expect(await link.count()).toBe(1);
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
    expect(await page.getByRole('main').count()).toBe(1);
    await leave(page);
  });

  test('need not scroll sideways, from 320 pixels on', async () => {
    for (const content of [...Object.values(samples).map(html), html(hostile)]) {
      const { page } = await visit(content);
      for (const width of [320, 360, 768, 1024, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(sticksOut), `${width} pixels`).toEqual([]);
      }
      await leave(page);
    }
  });

  test('prints it, workings unfolded, in black on white', async () => {
    const { page } = await visit(html(), { scheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.evaluate<string>(backgroundOfPage)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(styleOf('.read', 'position'))).toBe('static');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await leave(page);
  });
});

describe('a hostile text', () => {
  test('runs nothing, loads nothing, leads nowhere', async () => {
    for (const content of [html(hostile), formatHtml([hostile, buses], { packFor, drawSeries })]) {
      const { page, requests, complaints } = await visit(content);
      await page.evaluate(touchEverything);
      expect(await page.evaluate(hacked)).toBeUndefined();
      expect([requests, complaints]).toEqual([[], []]);
      expect(page.url()).toMatch(/^http:\/\/report\.test\//);
      await leave(page);
    }
  });

  test('runs nothing in the index, where one script may', async () => {
    const rows = indexRows.map((row) => ({
      ...row,
      source: payload,
      title: payload,
      report: 'javascript:window.hacked=9',
    }));
    const { page, requests, complaints } = await visit(formatIndex(rows, { packFor }));
    await page.locator('thead button').first().click();
    expect(await page.evaluate(hacked)).toBeUndefined();
    expect([requests, complaints]).toEqual([[], []]);
    await leave(page);
  });

  test('would be stopped by the policy even if it were markup', async () => {
    const broken = html().replace(
      '<main',
      '<script>window.hacked=1</script><img src="/x.png" onerror="window.hacked=2"><main style="color:red"',
    );
    const { page, requests, complaints } = await visit(broken);
    expect(await page.evaluate(hacked)).toBeUndefined();
    expect(requests).toEqual([]);
    expect(complaints.length).toBeGreaterThan(0);
    await leave(page);
  });
});

describe('the index of a batch', () => {
  const claims = (page: Page): Promise<readonly string[]> => page.locator('tbody tr td:nth-child(6)').allTextContents();

  test('sorts by a column, up and down, and says so', async () => {
    const { page, complaints } = await visit(formatIndex(indexRows, { packFor }));
    await page.getByRole('button', { name: 'Claims' }).click();
    expect(await claims(page)).toEqual(['8', '5', '2', '–']);
    await page.getByRole('button', { name: 'Claims' }).press('Enter');
    expect(await claims(page)).toEqual(['–', '2', '5', '8']);
    expect(
      await page
        .locator('th[aria-sort]')
        .evaluateAll((all) => all.map((th) => [th.textContent, th.getAttribute('aria-sort')])),
    ).toEqual([['Claims', 'ascending']]);
    await page.getByRole('button', { name: 'Document' }).click();
    expect(await page.locator('tbody th').first().getAttribute('data-value')).toBe('articles/broken.html');
    expect(complaints).toEqual([]);
    await leave(page);
  });

  test('reads as well without script', async () => {
    const { page } = await visit(formatIndex(indexRows, { packFor }), { script: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.hint').isVisible()).toBe(false);
    expect(await claims(page)).toEqual(['–', '8', '5', '2']);
    await leave(page);
  });

  test('keeps the page still on a narrow screen: the table scrolls in its own frame', async () => {
    const { page } = await visit(formatIndex(indexRows, { packFor }), { width: 340 });
    expect(await page.evaluate(sticksOut)).toEqual([]);
    await leave(page);
  });
});
