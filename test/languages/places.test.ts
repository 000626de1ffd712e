import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/extract/words.ts';
import { packFor, packs } from '../../src/languages/index.ts';
import { placeIndex, placesIn } from '../../src/link/places.ts';

const codes = (language: string, text: string): string[] => {
  const pack = packFor(language);
  return placesIn(wordsOf(text, pack.text), text, 0, pack).map(
    (place) => `${text.slice(place.start, place.end)} ${place.code}`,
  );
};

describe('places are read in a sentence', () => {
  test.each<[string, string, string[]]>([
    ['en', 'German output fell while France grew.', ['German DE', 'France FR']],
    ['en', 'Germans pay more than the Dutch.', ['Germans DE', 'Dutch NL']],
    ['en', 'The U.S. economy outgrew the euro area.', ['U.S US', 'euro area EZ']],
    ['en', 'Nigerien and Nigerian exports', ['Nigerien NE', 'Nigerian NG']],
    ['en', 'South Korean and North Korean trade', ['South Korean KR', 'North Korean KP']],
    ['en', 'Sales in the Democratic Republic of the Congo', ['Democratic Republic of the Congo CD']],
    ['en', 'The EU sold twice as much as Latin America.', ['EU EU', 'Latin America 419']],
    ['en', 'South Sudanese refugees', ['South Sudanese SS']],
    ['fr', "L'économie allemande recule, celle de l’Hexagone tient.", ['allemande DE', 'Hexagone FR']],
    ['fr', 'Les Britanniques dépensent plus que les Néerlandais.', ['Britanniques GB', 'Néerlandais NL']],
    ['fr', 'Les ventes outre-Rhin et aux États-Unis', ['outre-Rhin DE', 'États-Unis US']],
    ['fr', 'Exportations nigériennes et nigérianes', ['nigériennes NE', 'nigérianes NG']],
    ['fr', 'La zone euro et la République tchèque', ['zone euro EZ', 'République tchèque CZ']],
    ['fr', 'La production mondiale et celle de l’Union européenne', ['mondiale 001', 'Union européenne EU']],
    ['fr', 'Le Royaume-Uni et la Corée du Sud', ['Royaume-Uni GB', 'Corée du Sud KR']],
  ])('%s: %s', (language, text, expected) => expect(codes(language, text)).toEqual(expected));
});

describe('words that look like places are none', () => {
  test.each([
    ['en', 'They told us to polish the china.'],
    ['en', 'A turkey and a pole'],
    ['en', 'The union and the states agreed.'],
    ['fr', 'La péninsule et le plat du pays'],
    ['fr', 'Un salon du livre'],
    ['fr', 'Le monte-charge est en panne.'],
  ])('%s: %s', (language, text) => expect(codes(language, text)).toEqual([]));
});

test('both languages name the same places', () => {
  expect(Object.keys(packFor('fr').text.places).sort()).toEqual(Object.keys(packFor('en').text.places).sort());
});

test('a cell is looked up by any of its names', () => {
  const index = placeIndex(packs);
  const found = ['germany', 'allemagne', 'united kingdom', 'royaume-uni', 'cote d’ivoire', 'euro area', 'ue', 'world'];
  expect(found.map((name) => index.get(name.replace('’', "'")))).toEqual([
    'DE',
    'DE',
    'GB',
    'GB',
    'CI',
    'EZ',
    'EU',
    '001',
  ]);
});

test('no name belongs to two places', () => {
  for (const pack of Object.values(packs)) {
    const owners = new Map<string, string>();
    for (const [code, list] of Object.entries(pack.text.places))
      for (const name of list) {
        expect([name, owners.get(name) ?? code]).toEqual([name, code]);
        owners.set(name, code);
      }
  }
});
