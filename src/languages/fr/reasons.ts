import type { ReasonFacts, ReasonWords } from '../pack-reasons.ts';

/** A path keeps its letters as they are. */
const capital = (text: string): string =>
  /^[^ ]*\//u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

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
    per: (amount, denominator) => `${amount} par ${denominator}`,
    place: (number, value) => (value === 1 ? '1ʳᵉ place' : `${number}ᵉ place`),
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
  diagnosis: {
    ellipsis: (f) => `la première borne a perdu son échelle : ${f.right} convient`,
    slower: (f) => `la hausse ralentit, elle ne devient pas baisse : ${f.right} après ${f.other}`,
    sign: (f) => `l’ampleur est bonne, le sens ne l’est pas : les chiffres donnent ${f.right}`,
    reversed: (f) => `c’est l’inverse : ${f.bLabel} en est à ${f.b}, ${f.aLabel} à ${f.a}`,
    'all-others': (f) => `tous les autres réunis en sont à ${f.a}, contre ${f.b}`,
    'points-rank': (f) => `${f.stated} vaut pour l’écart en ${f.other} ; en pourcentage, la place est ${f.right}`,
    'rank-by': (f) => `${f.stated} vaut selon « ${f.other} » ; selon la mesure nommée, la place est ${f.right}`,
    'rank-per-head': (f) => `${f.stated} vaut une fois rapporté à « ${f.other} » ; tel quel, la place est ${f.right}`,
    rank: (f) => `la place est ${f.right} ; ${f.stated} compte depuis l’autre bout ou oublie un ex æquo`,
    pp: (f) => `des pour cent à la place de points : de ${f.a} à ${f.b}, il y a ${f.right}`,
    'pp-for-percent': (f) => `des points à la place de pour cent : de ${f.a} à ${f.b}, il y a ${f.right}`,
    'by-to': (f) =>
      `${f.b} est le niveau atteint, pas la variation : « à » convient, « de » non ; la variation est de ${f.other}`,
    'to-by': (f) => `${f.stated} est la variation depuis ${f.a}, pas le niveau, qui est de ${f.right}`,
    'over-100': (f) => `rien ne baisse de plus de 100 % : de ${f.a} à ${f.b}, il y a ${f.right}`,
    'growth-ratio': (f) => `${f.stated} est ${f.b} rapporté à ${f.a} ; la variation est de ${f.right}`,
    fold: (f) => `une fois d’écart : ${f.b}, c’est ${f.right} ${f.a} ; la hausse seule compte une fois de moins`,
    'half-fold': (f) => `une fois d’écart : ${f.b}, c’est ${f.right} ${f.a}, et non une fois de plus`,
    'reverse-base': (f) =>
      `calculé sur la mauvaise base : sur ${f.a}, cela fait ${f.right} ; ${f.stated} se rapporte à ${f.b}`,
    complement: (f) => `${f.stated} est l’autre partie ; celle-ci est de ${f.right}`,
    'share-base': (f) => `${f.stated} rapporte la partie au reste ; rapportée au tout, elle est de ${f.right}`,
    subgroup: (f) => `${f.stated} vaut au sein de ${f.other} ; sur l’ensemble, c’est ${f.right}`,
    separator: (f) => `une virgule lue comme séparateur de milliers, ou l’inverse : ${f.right} convient`,
    'false-friend': (f) =>
      `un mot d’échelle qui vaut une autre puissance de dix dans une autre langue : écart d’exactement ${f.factor} ; ${f.right} convient`,
    'scale-lost': (f) => `un mot d’échelle semble perdu, écart d’exactement ${f.factor} : ${f.right} convient`,
    scale: (f) => `une erreur d’échelle, écart d’exactement ${f.factor} : ${f.right} convient`,
    decimal: (f) => `la virgule a bougé, écart d’exactement ${f.factor} : ${f.right} convient`,
    transposed: (f) => `des chiffres intervertis ou mal tapés : ${f.right} convient`,
    'mean-median-row': (f) =>
      `${f.stated} est « ${f.other} » : moyenne et médiane diffèrent ; la mesure nommée est à ${f.right}`,
    'sum-average': (f) => `${f.stated} est le total, pas la moyenne, qui est de ${f.right}`,
    'average-sum': (f) => `${f.stated} est la moyenne, pas le total, qui est de ${f.right}`,
    'mean-median': (f) => `${f.stated} est la médiane, pas la moyenne, qui est de ${f.right}`,
    'median-mean': (f) => `${f.stated} est la moyenne, pas la médiane, qui est de ${f.right}`,
    'part-total': (f) => `${f.stated} ne compte que ${f.other} ; le chiffre demandé est ${f.right}`,
    'left-out': (f) => `${f.other} (${f.otherValue}) manque à la somme, qui est de ${f.right} avec`,
    'double-count': (f) =>
      `${f.other} (${f.otherValue}) est compté deux fois ; une seule fois, la somme est de ${f.right}`,
    'per-capita': (f) => `${f.stated} est le total, pas le chiffre par tête ou par unité, qui est de ${f.right}`,
    'per-head': (f) => `${f.stated} est le chiffre par tête ; le total est de ${f.right}`,
    'reverse-rate': (f) => `la division est à l’envers : ${f.b} sur ${f.a}, c’est ${f.right}`,
    currency: (f) => `les chiffres sont les bons, pas la monnaie : les données ont ${f.right}`,
    'unit-conversion': (f) => `converti avec un mauvais facteur : ${f.a}, c’est ${f.right}`,
    'unit-kind': (f) =>
      `des bits pour des octets, ou un préfixe perdu (écart d’exactement ${f.factor}) : ${f.right} convient`,
    'quarter-year': (f) => `${f.stated} vaut pour l’année, pas pour le trimestre, qui est à ${f.right}`,
    'year-quarter': (f) => `${f.stated} vaut pour un trimestre, pas pour l’année, qui est à ${f.right}`,
    annualised: (f) => `${f.stated} est le taux sur une année entière à ce rythme ; sur la période, c’est ${f.right}`,
    'rate-unit': (f) => `l’unité de temps est une autre, écart d’exactement ${f.factor} : ${f.right} convient`,
    'sum-pct': (f) =>
      `${f.stated} additionne les taux de ${f.factor} périodes, dont les bases diffèrent ; un seul est de ${f.right}`,
    cumulative: (f) => `${f.stated} additionne ${f.factor} périodes ; une seule compte ${f.right}`,
    'base-year': (f) => `${f.stated} se compte depuis ${f.other} ; depuis le départ annoncé, c’est ${f.right}`,
    misdate: (f) => `${f.stated} est le chiffre de ${f.other} ; pour la date annoncée, c’est ${f.right}`,
    stale: (f) => `${f.stated} est le chiffre précédent, celui de ${f.other} ; le chiffre en vigueur est ${f.right}`,
    fiscal: (f) =>
      `${f.stated} est le chiffre de ${f.other} : l’exercice n’est pas l’année civile ; pour l’année nommée, c’est ${f.right}`,
    'plan-fact': (f) => `${f.stated} était prévu ou attendu ; le chiffre constaté est ${f.right}`,
    'fact-plan': (f) => `${f.stated} est le chiffre constaté ; le chiffre prévu est ${f.right}`,
    'stock-flow': (f) =>
      `${f.stated} est « ${f.other} » : ce qu’on détient n’est pas ce qui s’ajoute sur une période ; la mesure nommée est à ${f.right}`,
    'nominal-real': (f) =>
      `${f.stated} est « ${f.other} » : prix courants et prix hors inflation diffèrent ; la mesure nommée est à ${f.right}`,
    ppp: (f) =>
      `${f.stated} est « ${f.other} » : parité de pouvoir d’achat et taux de change donnent deux chiffres ; la mesure nommée est à ${f.right}`,
    'gross-net': (f) => `${f.stated} est « ${f.other} » : brut et net diffèrent ; la mesure nommée est à ${f.right}`,
    'counted-thing': (f) => `${f.stated} compte « ${f.other} » ; ce qui est nommé compte ${f.right}`,
    geography: (f) => `${f.stated} est le chiffre de ${f.other} ; pour l’entité nommée, c’est ${f.right}`,
    category: (f) => `${f.stated} est « ${f.other} » ; la mesure nommée est à ${f.right}`,
    weekday: (f) => `la date ou le jour est faux : le ${f.other} est le ${f.otherValue}`,
    hedge: (f) => `la nuance ne convient pas : « ${f.other} » serait vrai, les chiffres donnent ${f.right}`,
  },
  reason: {
    fits: (f) => `${gives(f)}, ce qui correspond à ${f.stated}.`,
    rounded: (f) => `${gives(f)}, soit ${f.stated} en arrondissant.`,
    'within-hedge': (f) => `${gives(f)}, ce que ${f.stated} autorise.`,
    understates: (f) => `${gives(f)} : ${f.stated} est vrai et en dit moins qu’il ne pourrait.`,
    outside: (f) => `${gives(f)}, et non ${f.stated}${off(f)}.${diagnosed(f)}${f.diagnosis === '' ? advice(f) : ''}`,
    'statement-holds': (f) => `${gives(f)}, comme le dit ${f.stated}.`,
    'statement-fails': (f) => `${gives(f)}, ce que ${f.stated} ne dit pas.${diagnosed(f)}`,
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
      `Trop peu de mots relient ${f.stated} à une série ; pour la plus proche, ${from(f)}, on obtient ${f.right}.`,
    between: (f) =>
      `${gives(f)} ; ${f.stated} s’en écarte de ${f.off || 'peu'}, trop pour confirmer, trop peu pour contredire.`,
    plan: (f) => `${f.stated} est attendu, et les chiffres les plus proches sont des faits (${f.label} : ${f.right}).`,
    'rank-of-what': (f) =>
      `${capital(f.stated)} ne dit pas selon quelle mesure ; selon la plus proche, ${from(f)}, c’est ${f.right}.`,
    ambiguous: (f) => `${capital(f.stated)} peut se lire de plusieurs façons, et les chiffres ne s’accordent pas.`,
  },
};
