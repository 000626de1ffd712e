/** Phrases sur des tableaux, en français : confirmées, démenties, ou laissées de côté. */
import { describe, expect, test } from 'vitest';
import { type TableName, verdictFor } from './tables.ts';

const cases: readonly [TableName, string, string][] = [
  ['piscines', 'Aqualis compte 4 bassins.', 'Supported'],
  ['piscines', 'Aqualis compte 3 bassins.', 'Refuted'],
  ['piscines', 'La piscine La Source se trouve à Brévanne.', 'Supported'],
  ['piscines', 'La piscine La Source se trouve à Corvières.', 'Refuted'],
  ['piscines', 'Deux piscines se trouvent à Corvières.', 'Supported'],
  ['piscines', 'Trois piscines se trouvent à Corvières.', 'Refuted'],
  ['piscines', 'Deux des cinq piscines se trouvent à Brévanne.', 'Supported'],
  ['piscines', 'Aqualis a enregistré le plus d’entrées.', 'Supported'],
  ['piscines', 'La Source a enregistré le plus d’entrées.', 'Refuted'],
  ['piscines', 'Les Tritons affichent le plus petit nombre d’entrées.', 'Supported'],
  ['piscines', 'Les Dauphins ont enregistré plus d’entrées que La Source.', 'Supported'],
  ['piscines', 'Le Grand Large a enregistré plus d’entrées que La Source.', 'Refuted'],
  ['piscines', 'Le Grand Large est la seule piscine à Saint-Aubrac.', 'Supported'],
  ['piscines', 'Aqualis est la seule piscine à Corvières.', 'Refuted'],
  ['piscines', 'La Source et Le Grand Large ont le même nombre de bassins.', 'Supported'],
  ['piscines', 'Au moins deux piscines se trouvent à Brévanne.', 'Supported'],
  ['musees', 'Le Musée du Rail a accueilli 77 300 visiteurs.', 'Supported'],
  ['musees', 'Le Musée du Rail a accueilli 73 700 visiteurs.', 'Refuted'],
  ['musees', 'Trois musées ferment le mardi.', 'Supported'],
  ['musees', 'Quatre musées ferment le mardi.', 'Refuted'],
  ['musees', 'La Maison du Vent compte le moins de visiteurs.', 'Supported'],
  ['musees', 'La Galerie Perrault compte le moins de salles.', 'Refuted'],
  ['musees', 'Le Musée des Sels compte plus de visiteurs que la Galerie Perrault.', 'Supported'],
  ['musees', 'La Maison du Vent et la Galerie Perrault ont accueilli au total 44 100 visiteurs.', 'Supported'],
  ['musees', 'La Maison du Vent et la Galerie Perrault ont accueilli au total 47 600 visiteurs.', 'Refuted'],
  ['piscines', 'Deux piscines comptent 3 bassins ou plus.', 'Supported'],
  ['piscines', 'Trois piscines comptent 3 bassins ou plus.', 'Refuted'],
  ['piscines', 'Aqualis a ouvert 38 ans après Les Dauphins.', 'Supported'],
  ['piscines', 'Aqualis a ouvert 28 ans après Les Dauphins.', 'Refuted'],
  ['piscines', 'La Source a ouvert avant Le Grand Large.', 'Supported'],
  ['piscines', 'Deux piscines ont ouvert entre 1974 et 1986.', 'Supported'],
  ['recoltes', 'Le Val-de-Pierre affichait 705 en 2022.', 'Supported'],
  ['recoltes', 'Le Val-de-Pierre affichait 760 en 2022.', 'Refuted'],
  ['recoltes', 'La Côte des Marais affichait le chiffre le plus élevé en 2023.', 'Supported'],
];

describe('le tableau répond', () => {
  test.each(cases)('%s : %s → %s', (table, sentence, verdict) => {
    expect(verdictFor(table, sentence)).toBe(verdict);
  });
});

const silent: readonly [TableName, string][] = [
  ['piscines', 'Deux piscines seront rénovées par un architecte lyonnais.'],
  ['piscines', 'La mairie de Brévanne a baissé ses tarifs de 12 %.'],
  ['piscines', 'Aqualis a enregistré environ 130 000 entrées.'],
  ['piscines', 'Les habitants de Corvières réclament un maître-nageur.'],
  ['musees', 'Le Musée du Rail a gagné un prix européen.'],
  ['musees', 'La fréquentation des musées a reculé pendant l’hiver.'],
  ['musees', 'Le Musée des Sels a accueilli 40 000 visiteurs.'],
  ['musees', 'La moitié des musées cherchent un mécène.'],
];

describe('le tableau ne sait pas', () => {
  test.each(silent)('%s : %s', (table, sentence) => {
    expect(verdictFor(table, sentence)).toBe('Not Enough Evidence');
  });
});
