import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guardedLookup, isPrivateAddress } from '../../src/read/fetch-addresses.ts';
import { type FetchOptions, fetchDocument } from '../../src/read/fetch-page.ts';
import { documentFrom } from '../../src/read/read-document.ts';

const PAGE =
  '<!doctype html><html lang="fr"><body><h1>Le cidre gagne 4&nbsp;%</h1><p>On en a bu 30&nbsp;% à Brélande.</p></body></html>';

let asked: string[] = [];
const routes: Record<string, RequestListener> = {
  '/page': (_, response) =>
    void response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('etag', '"1"').end(PAGE),
  '/gzip': (_, response) =>
    void response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/brotli': (_, response) =>
    void response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'br')
      .end(brotliCompressSync(PAGE)),
  '/latin': (_, response) =>
    void response
      .setHeader('content-type', 'text/html; charset=ISO-8859-1')
      .end(Buffer.from(PAGE.replace('&nbsp;', '\u00a0'), 'latin1')),
  '/liar': (_, response) =>
    void response.setHeader('content-type', 'text/html; charset=utf-8').end(Buffer.from(PAGE, 'latin1')),
  '/klingon': (_, response) => void response.setHeader('content-type', 'text/html; charset=klingon-8').end(PAGE),
  '/bare': (_, response) => void response.end(PAGE),
  '/empty': (_, response) => void response.setHeader('content-type', 'text/html').end(),
  '/moved': (_, response) => void response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => void response.writeHead(301, { location: '/loop' }).end(),
  '/chain': (request, response) => {
    const n = Number(new URL(request.url ?? '', 'http://x').searchParams.get('n') ?? 0);
    response.writeHead(302, { location: `/chain?n=${n + 1}` }).end();
  },
  '/to-file': (_, response) => void response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/missing': (_, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('gone'),
  '/wall': (_, response) => void response.writeHead(403).end(),
  '/broken': (_, response) => void response.writeHead(503).end(),
  '/picture': (_, response) => void response.setHeader('content-type', 'image/png').end(Buffer.alloc(100)),
  '/slow': (_, response) => {
    response.setHeader('content-type', 'text/html');
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/endless': (_, response) => {
    response.setHeader('content-type', 'text/html');
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/huge-claim': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99999999' }).write('x'),
  '/short': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
    response.write('only this');
    setTimeout(() => response.destroy(), 20);
  },
  '/bomb': (_, response) =>
    void response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(bomb),
  '/nested-bomb': (_, response) =>
    void response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip, gzip')
      .end(gzipSync(bomb)),
  '/not-gzip': (_, response) =>
    void response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(PAGE),
  '/cut-gzip': (_, response) =>
    void response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(PAGE).subarray(0, 60)),
  '/odd-encoding': (_, response) =>
    void response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'zebra').end(PAGE),
  '/no-store': (_, response) =>
    void response.setHeader('content-type', 'text/html').setHeader('cache-control', 'no-store').end(PAGE),
};
const bomb = gzipSync(Buffer.alloc(30_000_000));

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    asked.push(path);
    if (path === '/page' && request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
    (routes[path] ?? routes['/missing'])?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = (path: string, options: FetchOptions = {}): ReturnType<typeof fetchDocument> =>
  fetchDocument(`${base}${path}`, { allowPrivate: true, timeoutMilliseconds: 5000, maxBytes: 1_000_000, ...options });

/** What the reader makes of the fetched page. */
const textOf = async (path: string): Promise<string> => {
  const { bytes, contentType, url } = await open(path);
  return documentFrom({ name: url, bytes, contentType, url }).text;
};

describe('a page by its address', () => {
  test.each(['/page', '/gzip', '/brotli', '/latin', '/liar', '/bare', '/moved'])(
    'arrives and reads well from %s',
    async (path) => {
      expect((await textOf(path)).replace(/\u00a0/g, ' ')).toBe('Le cidre gagne 4 %\n\nOn en a bu 30 % à Brélande.');
    },
  );

  test('tells where it came from after redirects, and when', async () => {
    const page = await open('/moved', { now: () => Date.UTC(2024, 4, 1, 12) });
    expect(page).toMatchObject({
      url: `${base}/page`,
      contentType: 'text/html; charset=utf-8',
      fetchedAt: '2024-05-01T12:00:00.000Z',
    });
  });

  test('that is empty is a document without blocks', async () => {
    expect(await textOf('/empty')).toBe('');
  });

  test.each([
    ['/loop', 'too-many-redirects'],
    ['/chain', 'too-many-redirects'],
    ['/to-file', 'bad-address'],
    ['/missing', 'http-status'],
    ['/wall', 'http-status'],
    ['/broken', 'http-status'],
    ['/picture', 'not-a-text'],
    ['/endless', 'too-large'],
    ['/huge-claim', 'too-large'],
    ['/bomb', 'too-large'],
    ['/nested-bomb', 'too-large'],
    ['/short', 'broken-connection'],
    ['/not-gzip', 'broken-page'],
    ['/cut-gzip', 'broken-page'],
    ['/odd-encoding', 'broken-page'],
  ])('fails from %s with one clear error: %s', async (path, code) => {
    await expect(open(path)).rejects.toMatchObject({ name: 'RecountError', code, file: expect.stringContaining(base) });
  });

  test.each(['/slow', '/silent'])('that never ends (%s) is given up', async (path) => {
    await expect(open(path, { timeoutMilliseconds: 300 })).rejects.toMatchObject({ code: 'timeout' });
  });

  test('in an unknown encoding says so', async () => {
    const { bytes, contentType, url } = await open('/klingon');
    expect(() => documentFrom({ name: url, bytes: Buffer.concat([bytes, Buffer.from([0xe9])]), contentType })).toThrow(
      /klingon-8/,
    );
  });

  test('is not to be had where nothing listens, or where what listens is no web server', async () => {
    const socket = createSocketServer((connection) => connection.resume().end('220 smtp.example ready\r\n'));
    await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
    const { port } = socket.address() as AddressInfo;
    await expect(fetchDocument(`http://127.0.0.1:${port}/`, { allowPrivate: true })).rejects.toMatchObject({
      code: 'broken-connection',
    });
    await new Promise((resolve) => socket.close(resolve));
    await expect(fetchDocument(`http://127.0.0.1:${port}/`, { allowPrivate: true })).rejects.toMatchObject({
      code: 'connection-refused',
    });
  });

  test.each(['ftp://example.org/a', 'nonsense', 'javascript:alert(1)', 'https://ada:secret@example.org/'])(
    'is not %s',
    async (url) => {
      const failure = fetchDocument(url);
      await expect(failure).rejects.toMatchObject({ code: 'bad-address' });
      await expect(failure).rejects.not.toMatchObject({ file: expect.stringContaining('secret') });
    },
  );
});

describe('the reader’s own network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://10.0.0.8/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::2]/',
    'http://0/',
  ])('is not asked: %s', async (url) => {
    await expect(fetchDocument(url)).rejects.toMatchObject({ code: 'private-address' });
  });

  test('is not asked where only the answer of the name server is private', () => {
    const lookup = guardedLookup(false, ((_: string, __: object, done: (e: null, a: object[]) => void) =>
      done(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '10.1.2.3', family: 4 },
      ])) as never);
    lookup('pages.example', { all: true }, (error) => expect(error).toMatchObject({ code: 'private-address' }));
    const open = guardedLookup(false, ((_: string, __: object, done: (e: null, a: object[]) => void) =>
      done(null, [{ address: '93.184.215.14', family: 4 }])) as never);
    open('pages.example', {}, (error, address) => expect([error, address]).toEqual([null, '93.184.215.14']));
    expect.assertions(2);
  });

  test.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '64:ff9b::5db8:d70e', 'example.org', '172.32.0.1'])(
    'does not hold %s',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );

  test.each(['64:ff9b::7f00:1', '64:ff9b::a00:1', '2002:7f00:1::', '100.64.3.2', '0.0.0.0', '::'])(
    'holds %s',
    (address) => {
      expect(isPrivateAddress(address)).toBe(true);
    },
  );
});

describe('the cache of pages', () => {
  const withDirectory = async (run: (cacheDirectory: string) => Promise<void>): Promise<void> => {
    const directory = await mkdtemp(join(tmpdir(), 'recount-pages-'));
    await run(directory).finally(() => rm(directory, { recursive: true }));
  };
  const start = Date.UTC(2024, 4, 1);

  test('serves a page again without asking, then asks whether it changed', () =>
    withDirectory(async (cacheDirectory) => {
      asked = [];
      const first = await open('/page', { cacheDirectory, now: () => start });
      const again = await open('/page', { cacheDirectory, now: () => start + 60_000 });
      expect(asked).toEqual(['/page']);
      expect(again).toMatchObject({ fetchedAt: first.fetchedAt, url: first.url });
      expect(Buffer.from(again.bytes).toString()).toBe(PAGE);
      const later = await open('/page', { cacheDirectory, now: () => start + 7_200_000 });
      expect(asked).toEqual(['/page', '/page']);
      expect(Buffer.from(later.bytes).toString()).toBe(PAGE);
      expect(later.fetchedAt).toBe('2024-05-01T02:00:00.000Z');
    }));

  test('is passed by on request, and for pages that forbid it', () =>
    withDirectory(async (cacheDirectory) => {
      await open('/page', { cacheDirectory, noCache: true });
      await open('/no-store', { cacheDirectory });
      expect(await readdir(cacheDirectory)).toEqual([]);
    }));

  test('serves no page of a private address to a run that may not see it', () =>
    withDirectory(async (cacheDirectory) => {
      await open('/page', { cacheDirectory });
      await expect(open('/page', { cacheDirectory, allowPrivate: false })).rejects.toMatchObject({
        code: 'private-address',
      });
    }));

  test('that is damaged, or cannot be written, is as good as none', () =>
    withDirectory(async (cacheDirectory) => {
      await open('/page', { cacheDirectory });
      for (const name of await readdir(cacheDirectory)) await writeFile(join(cacheDirectory, name), '{"url":');
      expect(Buffer.from((await open('/page', { cacheDirectory })).bytes).toString()).toBe(PAGE);
      const file = join(cacheDirectory, 'file');
      await writeFile(file, '');
      expect(Buffer.from((await open('/page', { cacheDirectory: join(file, 'below') })).bytes).toString()).toBe(PAGE);
    }));
});
