/**
 * From bytes to text: by byte order mark, then by the charset that the server, the page or the bytes themselves tell. A
 * Windows-1252 page that says UTF-8 is still read: "12 %" with a 0xA0 before its sign is no reason to give up.
 */
import { RecountError } from '../errors.ts';

export interface BytesInput {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** The `Content-Type` of a server, with its charset. */
  readonly contentType?: string;
}

/** How files that are no text begin, and what people call them. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a Parquet table', [0x50, 0x41, 0x52, 0x31]],
];
const SNIFFED = 4096;
const REPLACEMENT = '\ufffd';

/** The text, byte order mark kept. Throws `binary-file` and `unknown-encoding`. */
export function decodeBytes(input: BytesInput): string {
  const text = typeof input.bytes === 'string' ? input.bytes : decode(input.name, input.bytes, input.contentType ?? '');
  refuseBinary(input.name, text);
  return text;
}

function decode(name: string, bytes: Uint8Array, contentType: string): string {
  const kind = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
  if (kind) throw binary(name, `this is ${kind}, not a text`);
  const marked = byOrderMark(bytes);
  if (marked) return decodeAs(marked, bytes);
  const wide = withoutMark(bytes);
  if (wide) return decodeAs(wide, bytes);
  const declared = charsetOf(contentType) ?? charsetOf(declaration(bytes));
  const label = declared === null ? null : encodingName(name, declared);
  // Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever an older template says.
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null)
    return label === null || label.startsWith('windows') || label.startsWith('iso') || isUtf(label)
      ? utf8
      : decodeAs(label, bytes);
  if (label !== null && !isUtf(label)) return decodeAs(label, bytes);
  return mostlyUtf8(bytes) ?? decodeAs('windows-1252', bytes);
}

const isUtf = (label: string): boolean => label.startsWith('utf');

const decodeAs = (label: string, bytes: Uint8Array): string =>
  new TextDecoder(label, { ignoreBOM: true }).decode(bytes);

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every other byte of a European text is zero. */
function withoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SNIFFED) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length * 0.35;
  if (length >= 4 && odd >= most && even * 20 < odd) return 'utf-16le';
  return length >= 4 && even >= most && odd * 20 < even ? 'utf-16be' : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken characters, as a copy cut short leaves: more read well than do not. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decodeAs('utf-8', bytes);
  let broken = 0;
  let read = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) read++;
  }
  return broken < read ? text : null;
}

/** The start of a page, where its `meta` or its XML declaration names the charset. */
const declaration = (bytes: Uint8Array): string => {
  const head = decodeAs('windows-1252', bytes.subarray(0, SNIFFED));
  const meta = /<meta\b[^>]{0,300}?charset\s*=[^>]{0,60}/i.exec(head)?.[0];
  return meta ?? /^\s*<\?xml\b[^>]{0,200}?encoding\s*=[^>]{0,60}/i.exec(head)?.[0].replace('encoding', 'charset') ?? '';
};

const charsetOf = (value: string): string | null => /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(value)?.[1] ?? null;

function encodingName(name: string, label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new RecountError(
      'unknown-encoding',
      `the text says it is encoded as "${label}", which is no known encoding`,
      {
        file: name,
        hint: 'Save it as UTF-8.',
      },
    );
  }
}

/** Control characters that no text has, or more unreadable characters than letters. */
function refuseBinary(name: string, text: string): void {
  const length = Math.min(text.length, 64 * SNIFFED);
  let control = 0;
  let unreadable = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) throw binary(name, 'this is a binary file, not a text');
    if (code < 32 && (code < 9 || code > 13) && code !== 27) control++;
    else if (text[i] === REPLACEMENT) unreadable++;
  }
  if (control * 20 > length || unreadable * 4 > length) throw binary(name, 'this is a binary file, not a text');
}

const binary = (name: string, message: string): RecountError =>
  new RecountError('binary-file', message, {
    file: name,
    hint: 'Give an article as text, HTML or Markdown, or a post as JSON.',
  });
