/** Language tags as pages and services write them: "fr-FR", "en_GB" and "FR" are fr and en; "und" is none. */

/** Tags of services that mean "could not tell" or "no words": X writes `und`, `zxx`, `qme`, `qht` … */
const NO_LANGUAGE = /^(?:und|zxx|mul|mis|q[a-t][a-z])$/;

/** The primary subtag in lower case, or null when the tag is missing, malformed or names no language. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  const primary = /^\s*([a-z]{2,3})(?=$|[-_,;\s])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return primary && !NO_LANGUAGE.test(primary) ? primary : null;
}
