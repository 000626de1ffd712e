import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/index.ts';
import { detectLanguage } from '../../src/read/detect-language.ts';

describe('the language of a text is told', () => {
  test.each([
    ['en', 'Rents rose by 3% last year, the council said.'],
    ['en', 'Our new plant has made 4,000 of them already.'],
    ['en', 'We are at 40% and it will get better'],
    ['en', 'The number of visitors to Le Mans and La Rochelle fell.'],
    ['en', 'Renault sold 2.2 million cars in 2023, up from 2 million.'],
    ['en', 'Half of the seats were empty. https://example.org/les-places-de-la-ville'],
    ['fr', 'Les loyers ont pris 3 % en un an, selon la mairie.'],
    ['fr', 'On est à 40 % et ça va continuer, merci à vous tous'],
    ['fr', 'La nouvelle usine en a déjà fabriqué 4 000.'],
    ['fr', 'Le chiffre d’affaires de The Body Shop a reculé.'],
    ['fr', "L'entreprise compte 120 salariés."],
    ['fr', 'RECORD : 12 000 entrées au musée des Tissus, du jamais vu depuis 2011'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toEqual({ language, reliable: true }));
});

describe('what cannot be told is said so', () => {
  test.each([
    '',
    '12 000 / 40 %',
    'Bravo!',
    'La producción industrial de la región creció un tres por ciento en el último año, según el instituto de estadística.',
    'Die Mieten sind im vergangenen Jahr um drei Prozent gestiegen, und das Amt rechnet mit einem weiteren Anstieg.',
    'Gli affitti sono aumentati del tre per cento nel corso dello scorso anno, secondo il comune della città.',
  ])('%s', (text) => expect(detectLanguage(text).reliable).toBe(false));
});

describe('words that settle a language are its own', () => {
  test.each(Object.values(packs))('$code', ({ code, text }) => {
    const own = new Set([...text.functionWords, ...text.elisions]);
    const others = Object.values(packs).flatMap((pack) => (pack.code === code ? [] : pack.text.functionWords));
    expect(text.clearWords.filter((word) => !own.has(word) || others.includes(word))).toEqual([]);
  });
});
