/**
 * The identity of a finding: equal for the same words with the same verdict kind anywhere in the document, so that a
 * baseline survives a paragraph that moves. The n-th occurrence tells two equal quotes apart.
 */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('’', "'").trim();

/** Two rounds of FNV-1a with different offsets, as 16 hex digits; needs no crypto module, so it runs in a browser. */
function hash(text: string): string {
  const round = (offset: number): string => {
    let h = offset;
    for (let i = 0; i < text.length; i++) {
      h ^= text.charCodeAt(i);
      h = Math.imul(h, 0x01000193);
    }
    return (h >>> 0).toString(16).padStart(8, '0');
  };
  return round(0x811c9dc5) + round(0x1000193);
}

/** Ids of all claims, in their order. */
export function idsOf(claims: readonly { readonly kind: string; readonly quote: string }[]): readonly string[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const key = `${claim.kind}|${plain(claim.quote)}`;
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return hash(`${key}|${n}`);
  });
}
