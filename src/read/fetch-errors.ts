/** One clear sentence for each way that fetching a page fails; addresses are shown without what follows `?`. */
import { RecountError } from '../errors.ts';

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|ERR_TLS|ERR_SSL|EPROTO/;
const PASTE = 'Open the page in a browser, copy the article, and check that.';

export const fetchError = (
  code: string,
  message: string,
  url: string,
  options: { readonly hint?: string; readonly cause?: unknown } = {},
): RecountError => new RecountError(code, message, { file: shown(url), ...options });

/** Without user name, query and fragment, which may hold keys. */
export function shown(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`.slice(0, 300);
  } catch {
    return url.slice(0, 200);
  }
}

/** What the network or the parser threw, as an error for a person. */
export function networkError(error: unknown, url: string, seconds: number): RecountError {
  const chain = causes(error);
  const known = chain.find((cause): cause is RecountError => cause instanceof RecountError);
  if (known)
    return known.file
      ? known
      : new RecountError(known.code, known.message, { ...(known.hint ? { hint: known.hint } : {}), file: shown(url) });
  const codes = chain.map((cause) => (cause as { code?: unknown }).code).filter((code) => typeof code === 'string');
  const names = chain.map((cause) => (cause instanceof Error ? cause.name : ''));
  const has = (pattern: RegExp): boolean => codes.some((code) => pattern.test(code));
  const options = { cause: error };
  if (names.includes('TimeoutError') || has(/TIMEOUT|ETIMEDOUT/)) {
    return fetchError('timeout', `the page did not arrive within ${seconds} seconds`, url, { ...options, hint: PASTE });
  }
  if (has(/ENOTFOUND|EAI_AGAIN|ENODATA/)) {
    return fetchError('host-not-found', 'no server has this name, or the network is down', url, {
      ...options,
      hint: 'Check the spelling of the address.',
    });
  }
  if (has(/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/)) {
    return fetchError('connection-refused', 'the server does not answer', url, { ...options, hint: PASTE });
  }
  if (has(CERTIFICATE)) {
    return fetchError('bad-certificate', 'the server cannot prove who it is (its certificate is not valid)', url, {
      ...options,
      hint: PASTE,
    });
  }
  if (has(/^Z_|ERR__|ERR_BROTLI|BROTLI/)) {
    return fetchError('broken-page', 'the page arrived damaged: its compression cannot be undone', url, {
      ...options,
      hint: PASTE,
    });
  }
  return fetchError('broken-connection', 'the connection broke before the whole page had arrived', url, {
    ...options,
    hint: 'Try again.',
  });
}

function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let next = error; next instanceof Error && chain.length < 8; next = next.cause) {
    chain.push(next);
    if (next instanceof AggregateError) chain.push(...next.errors);
  }
  return chain;
}

/** A status that is no success. */
export function statusError(status: number, url: string): RecountError {
  const why =
    status === 404 || status === 410
      ? 'there is no such page'
      : status === 401 || status === 402 || status === 403 || status === 451
        ? 'the server does not show this page to programs'
        : status === 429
          ? 'the server asks to wait before the next page'
          : status >= 500
            ? 'the server has a fault of its own'
            : 'the server did not send the page';
  return fetchError('http-status', `${why} (status ${status})`, url, { hint: PASTE });
}
