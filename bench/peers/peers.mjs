/**
 * Other readers of numbers, where `npm install --prefix bench/peers` has put them: each with what it calls to find the numbers,
 * percentages, amounts of money, measures and ages of a text, and the languages that it knows.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A package's exports, or null where it is not installed. */
function installed(name) {
  try {
    return require(name);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Readers that are installed: { name, languages, read(text, language) → how many were found }. */
export function peers() {
  const nlp = installed('compromise');
  const suite = installed('@microsoft/recognizers-text-suite');
  const models = suite
    ? [
        suite.recognizeNumber,
        suite.recognizePercentage,
        suite.recognizeCurrency,
        suite.recognizeDimension,
        suite.recognizeTemperature,
        suite.recognizeAge,
      ]
    : [];
  const cultures = { en: 'en-us', fr: 'fr-fr' };
  return [
    nlp && { name: 'compromise', languages: ['en'], read: (text) => nlp(text).numbers().json().length },
    suite && {
      name: 'Recognizers-Text',
      languages: ['en', 'fr'],
      read: (text, language) => models.reduce((n, model) => n + model(text, cultures[language]).length, 0),
    },
  ].filter(Boolean);
}
