/**
 * A page by its address: within a time and a size, through redirects, and never from inside the reader's own network
 * unless that is asked for. One clear error for each way it fails.
 */
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher, request } from 'undici';
import { RecountError } from '../errors.ts';
import { guardedLookup, isPrivateAddress, privateAddress } from './fetch-addresses.ts';
import { type CachedPage, readCached, writeCached } from './fetch-cache.ts';
import { fetchError, networkError, statusError } from './fetch-errors.ts';
import { MOST_BYTES } from './read-document.ts';

export interface FetchOptions {
  /** For the whole page, redirects included; 20,000 when not given. */
  readonly timeoutMilliseconds?: number;
  /** Of the page as read, after decompression; 10 MB when not given. */
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
  /** Lets loopback, private and link-local addresses be asked. */
  readonly allowPrivate?: boolean;
  /** Where pages are kept; none are when it is not given. */
  readonly cacheDirectory?: string;
  /** Asks the server even when the page is cached, and keeps nothing. */
  readonly noCache?: boolean;
  /** How long a cached page is served without asking again; an hour when not given. */
  readonly cacheMilliseconds?: number;
  readonly userAgent?: string;
  /** Milliseconds since 1970, for the age of cached pages. */
  readonly now?: () => number;
}

export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** With its charset, as the server gave it; '' when it gave none. */
  readonly contentType: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** ISO date-time. */
  readonly fetchedAt: string;
}

const DEFAULTS = {
  timeoutMilliseconds: 20_000,
  maxBytes: MOST_BYTES,
  maxRedirects: 10,
  cacheMilliseconds: 3_600_000,
  userAgent: 'recount (reads one page for the person who asks)',
};

const READABLE =
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b|application\/(?:xhtml\+xml|x-ndjson|javascript)\b)/i;

interface Run extends Required<Pick<FetchOptions, keyof typeof DEFAULTS>> {
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
  readonly allowPrivate: boolean;
  readonly cached: CachedPage | null;
}

interface Answer extends CachedPage {
  readonly mayStore: boolean;
}

/**
 * Throws RecountErrors only: `bad-address`, `private-address`, `host-not-found`, `connection-refused`, `bad-certificate`,
 * `timeout`, `too-many-redirects`, `http-status`, `not-a-text`, `too-large`, `broken-page`, `broken-connection`.
 */
export async function fetchDocument(url: string, options: FetchOptions = {}): Promise<FetchedDocument> {
  const address = checkedAddress(url, url).href;
  const allowPrivate = options.allowPrivate ?? false;
  const now = options.now ?? Date.now;
  const settings = { ...DEFAULTS, ...given(options) };
  const directory = options.noCache ? undefined : options.cacheDirectory;
  const cached = directory === undefined ? null : await readCached(directory, address, allowPrivate);
  if (cached && now() - Date.parse(cached.fetchedAt) < settings.cacheMilliseconds) return shownPage(cached);

  const dispatcher = new Agent({
    connect: { lookup: guardedLookup(allowPrivate), timeout: settings.timeoutMilliseconds },
    headersTimeout: settings.timeoutMilliseconds,
    bodyTimeout: settings.timeoutMilliseconds,
    maxHeaderSize: 64 * 1024,
  });
  const signal = AbortSignal.timeout(settings.timeoutMilliseconds);
  try {
    const fetchedAt = new Date(now()).toISOString();
    const answer = await follow(address, { ...settings, dispatcher, signal, allowPrivate, cached }, fetchedAt);
    if (directory !== undefined && answer.mayStore) {
      const { mayStore: _, ...page } = answer;
      await writeCached(directory, address, allowPrivate, page);
    }
    return shownPage(answer);
  } catch (error) {
    if (error instanceof RecountError && error.file !== null) throw error;
    throw networkError(signal.aborted ? signal.reason : error, address, settings.timeoutMilliseconds / 1000);
  } finally {
    await dispatcher.destroy();
  }
}

/** Options that were given as `undefined` leave the defaults. */
const given = (options: FetchOptions): Partial<typeof DEFAULTS> =>
  Object.fromEntries(Object.entries(options).filter(([key, value]) => key in DEFAULTS && value !== undefined));

const shownPage = ({ bytes, contentType, url, fetchedAt }: CachedPage): FetchedDocument => ({
  bytes,
  contentType,
  url,
  fetchedAt,
});

function checkedAddress(value: string, base: string): URL {
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw fetchError(
      'bad-address',
      value === base ? 'this is no address of a page' : 'the page leads on to what is no page',
      base,
      { hint: 'Addresses begin with https://.' },
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw fetchError('bad-address', 'an address must not hold a user name or a password', base);
  }
  url.hash = '';
  return url;
}

async function follow(address: string, run: Run, fetchedAt: string): Promise<Answer> {
  let url = address;
  for (let redirects = 0; redirects <= run.maxRedirects; redirects++) {
    const host = new URL(url).hostname;
    if (!run.allowPrivate && isPrivateAddress(host)) throw privateAddress(host);
    const response = await request(url, {
      dispatcher: run.dispatcher,
      signal: run.signal,
      headers: headersFor(run, redirects === 0),
    });
    const location = headerOf(response, 'location');
    if (response.statusCode >= 300 && response.statusCode < 400 && response.statusCode !== 304 && location !== '') {
      discard(response);
      url = checkedAddress(location, url).href;
      continue;
    }
    return await answerOf(response, url, run, fetchedAt);
  }
  throw fetchError(
    'too-many-redirects',
    `the page leads on more than ${run.maxRedirects} times without arriving`,
    address,
    {
      hint: 'Open it in a browser and give the address it ends at.',
    },
  );
}

const headersFor = (run: Run, isFirst: boolean): Record<string, string> => ({
  'user-agent': run.userAgent,
  accept: 'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,application/json;q=0.8,*/*;q=0.1',
  'accept-encoding': 'gzip, br',
  ...(isFirst && run.cached?.etag ? { 'if-none-match': run.cached.etag } : {}),
  ...(isFirst && run.cached?.lastModified ? { 'if-modified-since': run.cached.lastModified } : {}),
});

type Response = Dispatcher.ResponseData;

const headerOf = (response: Response, name: string): string => [response.headers[name] ?? ''].flat()[0] ?? '';

/** The body of an answer that is not read: its connection goes with the agent. */
function discard(response: Response): void {
  response.body.on('error', () => undefined);
  response.body.destroy();
}

async function answerOf(response: Response, url: string, run: Run, fetchedAt: string): Promise<Answer> {
  if (response.statusCode === 304 && run.cached) {
    discard(response);
    return { ...run.cached, fetchedAt, mayStore: true };
  }
  const contentType = headerOf(response, 'content-type');
  const refuse = (error: RecountError): never => {
    discard(response);
    throw error;
  };
  if (response.statusCode < 200 || response.statusCode >= 300) refuse(statusError(response.statusCode, url));
  if (contentType !== '' && !READABLE.test(contentType.trim())) {
    refuse(
      fetchError('not-a-text', `this is ${contentType.split(';')[0]?.trim().slice(0, 60)}, not a page to read`, url, {
        hint: 'Give the address of the article itself.',
      }),
    );
  }
  if (Number(headerOf(response, 'content-length')) > run.maxBytes) refuse(tooLarge(url, run));
  const bytes = await readBody(response, url, run);
  return {
    bytes,
    contentType,
    url,
    fetchedAt,
    etag: headerOf(response, 'etag') || null,
    lastModified: headerOf(response, 'last-modified') || null,
    mayStore: !/\bno-store\b/i.test(headerOf(response, 'cache-control')),
  };
}

const tooLarge = (url: string, run: Run): RecountError =>
  fetchError('too-large', `the page is larger than ${run.maxBytes / 1e6} MB, more than any article`, url, {
    hint: 'Copy the article out of it, and check that.',
  });

/** Counts what comes out of the decompression, so that a small body cannot become a large one. */
async function readBody(response: Response, url: string, run: Run): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decompressed(response, url)) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > run.maxBytes) throw tooLarge(url, run);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function decompressed(response: Response, url: string): Readable {
  const encodings = headerOf(response, 'content-encoding')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > 2) throw fetchError('broken-page', 'the page is compressed more often than makes sense', url);
  return encodings.reverse().reduce<Readable>((body, encoding) => {
    const stream =
      encoding === 'gzip' || encoding === 'x-gzip'
        ? createGunzip()
        : encoding === 'br'
          ? createBrotliDecompress()
          : encoding === 'deflate'
            ? createInflate()
            : null;
    if (!stream)
      throw fetchError(
        'broken-page',
        `the page is compressed as "${encoding.slice(0, 20)}", which was not asked for`,
        url,
      );
    // The reader of the last stream gets the error; the callback only keeps it from being unhandled.
    return pipeline(body, stream, () => undefined);
  }, response.body);
}
