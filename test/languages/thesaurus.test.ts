import { describe, expect, test } from 'vitest';
import { conceptsOf, wordsOf } from '../../src/extract/words.ts';
import { packFor } from '../../src/languages/index.ts';

const en = packFor('en').text;
const fr = packFor('fr').text;

/** Whether a word of one text and a word of the other stand for the same idea. */
const share = (a: string, b: string, textA = en, textB = fr): boolean => {
  const ideas = new Set(conceptsOf(a, textA));
  return conceptsOf(b, textB).some((concept) => ideas.has(concept));
};

describe('one idea in two languages', () => {
  test.each([
    ['Revenue rose', 'Le chiffre d’affaires progresse'],
    ['sales', 'les recettes'],
    ['The workforce shrank', 'Les effectifs fondent'],
    ['2,000 employees', '2 000 salariées'],
    ['unemployment', 'demandeurs d’emploi'],
    ['the jobless rate', 'le taux de chômage'],
    ['cinema admissions', 'entrées en salle'],
    ['museum visitors', 'la fréquentation des musées'],
    ['tram rides', 'trajets en tram'],
    ['babies born', 'les naissances'],
    ['people killed', 'des morts'],
    ['rents', 'le loyer moyen'],
    ['computing power', 'la capacité de calcul'],
    ['AI training capacity', 'sa puissance de calcul'],
    ['greenhouse-gas emissions', 'rejets de CO2'],
    ['homes completed', 'logements livrés'],
    ['voter turnout', 'la participation'],
    ['hospital beds', 'lits d’hôpital'],
    ['schoolchildren', 'les élèves'],
    ['net profit', 'le bénéfice net'],
  ])('%s = %s', (a, b) => expect(share(a, b)).toBe(true));
});

describe('neighbours that are not the same', () => {
  test.each([
    ['profit', 'chiffre d’affaires'],
    ['revenue', 'bénéfice'],
    ['operating margin', 'bénéfice net'],
    ['debt', 'déficit'],
    ['housing starts', 'logements achevés'],
    ['births', 'décès'],
    ['exports', 'importations'],
    ['house prices', 'loyers'],
    ['turnout', 'abstention'],
    ['solar power', 'éolien'],
    ['job cuts', 'embauches'],
    ['patients', 'médecins'],
  ])('%s ≠ %s', (a, b) => expect(share(a, b)).toBe(false));

  test.each([
    ['profit', 'turnover'],
    ['births', 'deaths'],
    ['homicides', 'burglaries'],
  ])('%s ≠ %s in English', (a, b) => expect(share(a, b, en, en)).toBe(false));

  test.each([
    ['bénéfice', 'recettes'],
    ['loyers', 'prix immobiliers'],
    ['dette publique', 'déficit public'],
  ])('%s ≠ %s en français', (a, b) => expect(share(a, b, fr, fr)).toBe(false));
});

test('both languages have the same ideas', () => {
  expect(Object.keys(fr.thesaurus)).toEqual(Object.keys(en.thesaurus));
  expect(Object.keys(en.thesaurus).length).toBeGreaterThan(200);
});

describe.each([
  ['en', en],
  ['fr', fr],
] as const)('in %s', (_code, text) => {
  test('every phrase finds its own idea', () => {
    const lost = Object.entries(text.thesaurus).flatMap(([concept, phrases]) =>
      phrases.filter((phrase) => !conceptsOf(phrase, text).includes(concept)).map((phrase) => `${concept}: ${phrase}`),
    );
    expect(lost).toEqual([]);
  });

  test('no stem stands for two ideas, but for words that have two senses', () => {
    const twofold = [
      'sales',
      'sold',
      'vendu',
      'attendance',
      'takings',
      'receipts',
      'tickets',
      'tickets sold',
      'audience',
      'ventes',
      'affluence',
      'recettes',
      'billets',
      'billets vendus',
    ];
    const owners = new Map<string, string>();
    const shared = Object.entries(text.thesaurus).flatMap(([concept, phrases]) =>
      phrases.flatMap((phrase) => {
        const stems = wordsOf(phrase, text).map((word) => word.stem);
        const owner = owners.get(stems.join(' ')) ?? concept;
        owners.set(stems.join(' '), owner);
        return owner === concept || twofold.includes(phrase) ? [] : [`${phrase}: ${owner}, ${concept}`];
      }),
    );
    expect(shared).toEqual([]);
  });
});
