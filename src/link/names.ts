/** What a measure or member is called in the language of the text that is read: "Germany" is « Allemagne » to a French reader. */
import type { Labels } from '../store/dataset.ts';

/** The first label in the language, else one of no known language (headers, cells), else any; null when there is none. */
export function nameIn(labels: Labels, language: string): string | null {
  const own = labels[language]?.[0] ?? labels['']?.[0];
  if (own) return own;
  for (const list of Object.values(labels)) if (list[0]) return list[0];
  return null;
}
