/** `make(key)`, worked out once a key. For a handful of distinct cells repeated over many rows. */
export function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as V;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** As `memo`, for texts without end: what was worked out is forgotten now and then. */
export function memoOfLatest<V>(make: (key: string) => V, most = 20_000): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
