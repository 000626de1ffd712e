/**
 * What is found out once and asked again and again, kept with what it was found out of: the members that a sentence names,
 * the measures that a claim may speak of. It is forgotten with the sentence or claim.
 */

/** `make(subject, key, …)`, once a subject and key. What else it takes must follow from these two. */
export function remember<S extends object, K, R extends readonly unknown[], V>(
  make: (subject: S, key: K, ...rest: R) => V,
): (subject: S, key: K, ...rest: R) => V {
  const memory = new WeakMap<S, Map<K, V>>();
  return (subject, key, ...rest) => {
    let known = memory.get(subject);
    if (known === undefined) {
      known = new Map();
      memory.set(subject, known);
    }
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const made = make(subject, key, ...rest);
    known.set(key, made);
    return made;
  };
}
