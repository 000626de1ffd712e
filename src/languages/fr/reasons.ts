import type { ReasonFacts, ReasonWords } from '../pack-reasons.ts';
import { diagnosis } from './diagnoses.ts';

/** A file or a path keeps its letters as they are. */
const capital = (text: string): string =>
  /^[^ ]*[/.]\w/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** « stations.csv (Valmont, trajets, 2024) » ou l'article lui-même. */
const from = ({ source, label }: Pick<ReasonFacts, 'source' | 'label'>): string =>
  source === '' ? 'les chiffres de l’article' : label === '' ? source : `${source} (${label})`;

const gives = (f: ReasonFacts): string =>
  `${capital(from(f))} ${f.source === '' ? 'donnent' : 'donne'} ${f.formula || f.right}`;

const advice = (f: ReasonFacts): string => {
  const fits = f.wouldFit === '' ? '' : ` ; ${f.stated} irait avec ${f.wouldFit} au lieu de ${f.wouldFitIn}`;
  return f.right === '' ? '' : ` Le chiffre juste serait ${f.right}${fits}.`;
};

const diagnosed = (f: ReasonFacts): string => (f.diagnosis === '' ? '' : ` ${capital(f.diagnosis)}.`);

const off = (f: ReasonFacts): string => (f.off === '' ? '' : ` : ${f.off} de ${f.isAbove ? 'trop' : 'moins'}`);

export const reasons: ReasonWords = {
  measures: {
    perHead: ['par habitant', 'par tete', 'par personne', 'par menage', 'par resident'],
    purchasingPower: ['ppa', 'parite de pouvoir d achat', 'pouvoir d achat', 'dollars internationaux'],
    real: [
      'reel',
      'reelle',
      'reels',
      'reelles',
      'en volume',
      'prix constants',
      'euros constants',
      'hors inflation',
      'deflate',
    ],
    nominal: ['nominal', 'nominale', 'prix courants', 'euros courants', 'en valeur'],
    net: ['net', 'nette', 'nets', 'nettes', 'apres impot', 'apres impots'],
    gross: ['brut', 'brute', 'bruts', 'brutes', 'avant impot', 'avant impots'],
    mean: ['moyen', 'moyenne', 'moyens', 'moyennes'],
    median: ['median', 'mediane', 'medians', 'medianes'],
    priceIndex: ['indice des prix', 'ipc', 'prix a la consommation', 'deflateur', 'indice des prix a la consommation'],
    edition: ['edition', 'millesime', 'publication', 'revision'],
    group: [
      'categorie',
      'type',
      'espece',
      'groupe',
      'sexe',
      'age',
      'secteur',
      'branche',
      'produit',
      'marque',
      'energie',
      'parti',
      'cause',
      'filiere',
    ],
  },
  falseFriends: ['billion', 'billions', 'trillion', 'trillions', 'milliard', 'milliards', 'md', 'mds', 'md€', 'mds€'],
  scaleWords: [
    'cent',
    'cents',
    'centaine',
    'centaines',
    'mille',
    'millier',
    'milliers',
    'million',
    'millions',
    'milliard',
    'milliards',
    'billion',
    'billions',
    'trillion',
    'trillions',
    'k',
    'k€',
    'm',
    'm€',
    'md',
    'mds',
    'md€',
    'mds€',
  ],
  unit: {
    points: (number, value) => `${number} ${Math.abs(value) < 2 ? 'point' : 'points'}`,
    times: (number) => `${number} fois`,
    nouns: [
      ['inhabitants', 'habitants'],
      ['people', 'personnes'],
      ['persons', 'personnes'],
      ['person', 'personne'],
      ['inhabitant', 'habitant'],
      ['employees', 'salariés'],
      ['households', 'ménages'],
    ],
    per: (amount, denominator) => `${amount} par ${denominator}`,
    place: (number, value, fromEnd) =>
      `${value === 1 ? '1ʳᵉ' : `${number}ᵉ`} place${fromEnd ? ' en partant de la fin' : ''}`,
  },
  formula: {
    median: 'médiane de',
    minimum: 'minimum de',
    maximum: 'maximum de',
    count: 'nombre de',
    rank: 'place',
    others: (n) => (n === 1 ? '1 autre' : `${n} autres`),
  },
  hedge: {
    about: (number) => `environ ${number}`,
    nearly: (number) => `près de ${number}`,
    moreThan: (number) => `plus de ${number}`,
    lessThan: (number) => `moins de ${number}`,
  },
  quote: (text) => `« ${text} »`,
  diagnosis,
  reason: {
    fits: (f) => `${gives(f)}, ce qui correspond à ${f.stated}.`,
    rounded: (f) => `${gives(f)}, soit ${f.stated} en arrondissant.`,
    'within-hedge': (f) => `${gives(f)}, ce que ${f.stated} autorise.`,
    'figures-rounded': (f) => `${gives(f)} ; ces chiffres, arrondis ou approchés, laissent la place à ${f.stated}.`,
    understates: (f) => `${gives(f)} : ${f.stated} est vrai et en dit moins qu’il ne pourrait.`,
    outside: (f) => `${gives(f)}, et non ${f.stated}${off(f)}.${diagnosed(f)}${f.diagnosis === '' ? advice(f) : ''}`,
    'statement-holds': (f) => `${gives(f)} : ${f.stated} est exact.`,
    'statement-fails': (f) => `${gives(f)} : ${f.stated} est inexact.${diagnosed(f)}`,
    'rank-holds': (f) => `D’après ${from(f)}, c’est la ${f.right} : ${f.stated} est exact.`,
    'rank-fails': (f) => `D’après ${from(f)}, c’est la ${f.right} : ${f.stated} est inexact.${diagnosed(f)}`,
    'weekday-holds': (f) => `Le ${f.label} est bien un ${f.right}.`,
    'weekday-fails': (f) => `Le ${f.label} est un ${f.right}, et non un ${f.other}.${diagnosed(f)}`,
    'sources-disagree': (f) =>
      `${gives(f)}, ce qui correspond à ${f.stated} ; ${from({ source: f.otherSource, label: f.otherLabel })} ${f.otherSource === '' ? 'donnent' : 'donne'} ${f.other}.`,
    'told-twice': (f) => `L’article donne ${f.stated} ici et ${f.other} ailleurs ; rien ne tranche entre les deux.`,
    'shares-beyond': (f) => `Les parts d’un même tout en dépassent la totalité : ${f.formula}.`,
    'own-figures-disagree': (f) =>
      `${gives(f)}, et non ${f.stated} ; seul le flou de ces chiffres pourrait combler l’écart.`,
    ellipsis: (f) => `${capital(f.stated)} couvre trop pour être pris à la lettre.${diagnosed(f)}`,
    'no-data': (f) =>
      f.label === ''
        ? `Aucun chiffre pour vérifier ${f.stated}.`
        : `Aucun chiffre pour vérifier ${f.stated} : il n’y en a pas pour ${f.label}.`,
    'blank-cell': (f) => `Les données n’ont pas de chiffre pour ${f.label} : la case est vide.`,
    'no-link': (f) =>
      f.label === ''
        ? `Aucune série ne parle de ce que mesure ${f.stated}.`
        : `Aucune série ne parle clairement de ce que mesure ${f.stated} ; la plus proche est ${f.label}.`,
    'weak-link': (f) =>
      f.source === ''
        ? `Les chiffres de l’article peuvent donner ${f.formula || f.right}, mais trop peu dit qu’ils se rapportent à ${f.stated}.`
        : `Trop peu de mots relient ${f.stated} à une série ; pour la plus proche, ${from(f)}, on obtient ${f.right}.`,
    between: (f) =>
      `${gives(f)} ; ${f.stated} s’en écarte de ${f.off || 'peu'}, trop pour confirmer, trop peu pour contredire.`,
    plan: (f) => `${f.stated} est attendu, et les chiffres les plus proches sont des faits (${f.label} : ${f.right}).`,
    'rank-of-what': (f) =>
      `${capital(f.stated)} ne dit pas selon quelle mesure ; selon la plus proche, ${from(f)}, c’est ${f.right}.`,
    ambiguous: (f) => `${capital(f.stated)} peut se lire de plusieurs façons, et les chiffres ne s’accordent pas.`,
  },
};
