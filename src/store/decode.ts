/** Bytes of a table into text: UTF-8, UTF-16 and the Latin-1 of older offices, with how DuckDB calls each. */
import { RecountError } from '../errors.ts';

export interface Decoded {
  readonly text: string;
  /** Name of the encoding for `read_csv`; undefined for UTF-8, its default. */
  readonly encoding?: 'utf-16' | 'latin-1' | typeof WINDOWS;
}

/** DuckDB reads it once its extension `encodings` is loaded. */
export const WINDOWS = 'CP1252';

const NAMES: Readonly<Record<string, string>> = {
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  cp1252: 'windows-1252',
};

const MAGIC: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'Save the sheet you want as CSV.'],
  ['\u00d0\u00cf\u0011\u00e0', 'Save the sheet you want as CSV.'],
  ['PAR1', 'Give the file the ending .parquet.'],
  ['%PDF', 'Copy its table into a CSV.'],
  ['\u001f\u008b', 'Unpack it first.'],
];

/** Throws `bad-table` for spreadsheets and other binary files, and for an unknown or false encoding. */
export function decodeText(bytes: Uint8Array, file: string, encoding?: string): Decoded {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  for (const [magic, hint] of MAGIC)
    if (start.startsWith(magic))
      throw new RecountError('bad-table', 'this is a binary file, not a table', { file, line: 1, hint });
  if (encoding !== undefined && !/^utf-?8$/iu.test(encoding)) return decodeAs(bytes, file, encoding);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  const wide = zeroesAt(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: latinOf(bytes) };
  }
}

/** Latin-1 has no signs where Windows put the euro sign and curly quotation marks. */
const latinOf = (bytes: Uint8Array): 'latin-1' | typeof WINDOWS =>
  bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? WINDOWS : 'latin-1';

function decodeAs(bytes: Uint8Array, file: string, encoding: string): Decoded {
  const name = NAMES[encoding.toLowerCase()] ?? encoding.toLowerCase();
  try {
    const text = new TextDecoder(name, { fatal: true }).decode(bytes);
    return { text, encoding: name.startsWith('utf-16') ? 'utf-16' : latinOf(bytes) };
  } catch (cause) {
    throw new RecountError('bad-table', `the file cannot be read as ${encoding}`, {
      file,
      line: 1,
      cause,
      hint: 'Leave the encoding out: UTF-8, UTF-16 and Latin-1 are told apart.',
    });
  }
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function zeroesAt(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return null;
  let odd = 0;
  let even = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 1 ? odd++ : even++;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null;
}
