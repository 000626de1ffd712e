/**
 * Which network addresses are inside: loopback, private, link-local and reserved ranges (IANA special-purpose registries,
 * RFC 6890). A page must not make recount ask the reader's own network for what it names.
 */
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { RecountError } from '../errors.ts';

const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const V6: readonly (readonly [string, number])[] = [
  ['::', 96], // unspecified, loopback, and the old form of an IPv4 address
  ['::ffff:0:0', 96], // IPv4 in IPv6: no public name answers with it
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32], // Teredo holds an IPv4 address
  ['2001:db8::', 32],
  ['2002::', 16], // so does 6to4
  ['fc00::', 7],
  ['fe80::', 9], // link-local, and the site-local it replaced
  ['ff00::', 8],
];

// Two lists: one would take every IPv4 address for its own IPv6 form, which is blocked.
const insideV4 = new BlockList();
const insideV6 = new BlockList();
for (const [net, bits] of V4) insideV4.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of V6) insideV6.addSubnet(net, bits, 'ipv6');

/** A literal address, with or without brackets; false for a name. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return false;
  if (family === 4) return insideV4.check(bare, 'ipv4');
  const translated = /^64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(normalized(bare));
  if (translated) return insideV4.check(fromWords(translated[1] ?? '', translated[2] ?? ''), 'ipv4');
  return insideV6.check(bare, 'ipv6');
}

const normalized = (address: string): string => new URL(`http://[${address}]/`).hostname.slice(1, -1);

/** "7f00", "1" is 127.0.0.1: networks without IPv4 reach it so (RFC 6052). */
function fromWords(high: string, low: string): string {
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

export const privateAddress = (host: string): RecountError =>
  new RecountError('private-address', `the address leads to ${host}, which is inside this machine or network`, {
    hint: 'Give --allow-private if that is what you mean.',
  });

/**
 * DNS for one connection: the answer that is checked is the answer that is connected to, so that a name cannot point
 * outside for the check and inside for the connection.
 */
export function guardedLookup(allowPrivate: boolean, resolve: typeof lookup = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, answer) => {
      const addresses = answer as unknown as readonly LookupAddress[];
      if (error) return callback(error, '', 0);
      if (!allowPrivate && addresses.some(({ address }) => isPrivateAddress(address))) {
        return callback(privateAddress(hostname), '', 0);
      }
      const [first] = addresses;
      if (!first) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0);
      if (options.all) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    });
  };
}
