/** Comment se dit une erreur probable, comme le ferait une note de relecture : ce qu'est le chiffre, et lequel serait juste. */
import type { ReasonWords } from '../pack-reasons.ts';

/** « d’Oxholt », « de Valmont »; l'h reste entier, qu'il soit muet ou non. */
const de = (name: string): string => (/^[aàâeéèêëiîïoôuùûüyœæ]/iu.test(name) ? `d’${name}` : `de ${name}`);

const exactly = (factor: string): string => `un facteur ${factor} exactement`;

export const diagnosis: ReasonWords['diagnosis'] = {
  ellipsis: (f) => `la première borne a perdu son échelle : ${f.right} serait juste`,
  weekday: (f) => `la date ou le jour est faux : le ${f.other} tombe le ${f.otherValue}`,
  slower: (f) => `la hausse a ralenti, elle n’est pas devenue une baisse : ${f.right} après ${f.other}`,
  sign: (f) => `l’ampleur est la bonne, pas le sens : ${f.right} serait juste`,
  reversed: (f) => `c’est l’inverse : ${f.bLabel} en est à ${f.b}, ${f.aLabel} à ${f.a}`,
  'all-others': (f) => `tous les autres réunis en sont à ${f.a}, contre ${f.b}`,
  'points-rank': (f) => `${f.stated} vaut pour l’écart en valeur (${f.other}) ; en pourcentage, c’est la ${f.right}`,
  'rank-by': (f) => `${f.stated} vaut pour « ${f.other} » ; pour la mesure nommée, c’est la ${f.right}`,
  'rank-per-head': (f) => `${f.stated} vaut une fois divisé par « ${f.other} » ; sans cela, c’est la ${f.right}`,
  rank: (f) => `c’est la ${f.right} ; ${f.stated} compte depuis l’autre bout ou oublie un ex æquo`,
  pp: (f) => `des pour cent à la place de points : de ${f.a} à ${f.b}, il y a ${f.right}`,
  'pp-for-percent': (f) => `des points à la place de pour cent : de ${f.a} à ${f.b}, il y a ${f.right}`,
  'by-to': (f) =>
    `${f.b}, c’est le niveau atteint, pas la variation : « à » convient, « de » non ; la variation est de ${f.other}`,
  'to-by': (f) => `${f.stated}, c’est la variation depuis ${f.a}, pas le niveau, qui est de ${f.right}`,
  'over-100': (f) => `rien ne baisse de plus de 100 % : de ${f.a} à ${f.b}, il y a ${f.right}`,
  'growth-ratio': (f) => `${f.stated}, c’est ${f.b} rapporté à ${f.a} ; la variation est de ${f.right}`,
  fold: (f) => `une fois d’écart : ${f.b}, c’est ${f.right} ${f.a} ; ce qui s’ajoute compte une fois de moins`,
  'half-fold': (f) => `une fois d’écart : ${f.b}, c’est ${f.right} ${f.a}, et non une fois de plus`,
  'reverse-base': (f) =>
    `calculé sur la mauvaise base : sur ${f.a}, cela fait ${f.right} ; ${f.stated} se rapporte à ${f.b}`,
  complement: (f) => `${f.stated}, c’est l’autre partie ; celle-ci est de ${f.right}`,
  'share-base': (f) => `${f.stated} rapporte la partie au reste ; rapportée au tout, elle est de ${f.right}`,
  subgroup: (f) => `${f.stated} vaut au sein ${de(f.other)} ; sur l’ensemble, c’est ${f.right}`,
  separator: (f) => `la virgule et le séparateur de milliers ont été confondus : ${f.right} serait juste`,
  'false-friend': (f) =>
    `le mot d’échelle vaut une autre puissance de dix dans une autre langue (${exactly(f.factor)}) : ${f.right} serait juste`,
  'scale-lost': (f) => `un millier ou un million semble manquer (${exactly(f.factor)}) : ${f.right} serait juste`,
  scale: (f) => `une erreur d’échelle (${exactly(f.factor)}) : ${f.right} serait juste`,
  decimal: (f) => `la virgule a bougé (${exactly(f.factor)}) : ${f.right} serait juste`,
  transposed: (f) => `deux chiffres semblent intervertis, ou un mal tapé : ${f.right} serait juste`,
  'sum-average': (f) => `${f.stated}, c’est le total ; la moyenne est de ${f.right}`,
  'average-sum': (f) => `${f.stated}, c’est la moyenne ; le total est de ${f.right}`,
  'mean-median': (f) => `${f.stated}, c’est la médiane ; la moyenne est de ${f.right}`,
  'median-mean': (f) => `${f.stated}, c’est la moyenne ; la médiane est de ${f.right}`,
  'mean-median-row': (f) =>
    `${f.stated}, c’est « ${f.other} » : la moyenne n’est pas la médiane ; ${f.right} serait juste`,
  'part-total': (f) => `${f.stated} ne compte que ${f.other} ; tout compris, c’est ${f.right}`,
  'left-out': (f) => `il manque ${f.other} (${f.otherValue}) à la somme, qui est alors de ${f.right}`,
  'double-count': (f) => `${f.other} (${f.otherValue}) compte deux fois ; sans doublon, la somme est de ${f.right}`,
  'per-capita': (f) => `${f.stated}, c’est le total ; pour chacun, cela fait ${f.right}`,
  'per-head': (f) => `${f.stated}, c’est le chiffre par tête (« ${f.other} ») ; le total est de ${f.right}`,
  'reverse-rate': (f) => `la division est à l’envers : ${f.b} sur ${f.a}, cela fait ${f.right}`,
  currency: (f) => `les chiffres sont les bons, pas la monnaie : ${f.right} serait juste`,
  'unit-conversion': (f) => `converti avec un mauvais facteur : ${f.a}, c’est ${f.right}`,
  'unit-kind': (f) =>
    `des bits à la place d’octets, ou un préfixe perdu (${exactly(f.factor)}) : ${f.right} serait juste`,
  'quarter-year': (f) => `${f.stated}, c’est le chiffre de l’année ; celui du trimestre est de ${f.right}`,
  'year-quarter': (f) => `${f.stated}, c’est le chiffre d’un trimestre ; celui de l’année est de ${f.right}`,
  annualised: (f) => `${f.stated}, c’est le rythme d’une année entière ; sur la période, cela fait ${f.right}`,
  'rate-unit': (f) => `l’unité de temps est une autre (un facteur ${f.factor}) : ${f.right} serait juste`,
  cumulative: (f) => `${f.stated} additionne ${f.factor} périodes ; une seule compte ${f.right}`,
  'sum-pct': (f) =>
    `${f.stated} additionne les taux de ${f.factor} périodes, chacun sur sa propre base ; un seul est de ${f.right}`,
  'base-year': (f) => `${f.stated} se compte depuis ${f.other} ; depuis le départ annoncé, cela fait ${f.right}`,
  misdate: (f) => `${f.stated}, c’est le chiffre ${de(f.other)} ; pour la date annoncée, c’est ${f.right}`,
  stale: (f) => `${f.stated} est un chiffre ancien, celui ${de(f.other)} ; le dernier est ${f.right}`,
  fiscal: (f) =>
    `${f.stated}, c’est le chiffre ${de(f.other)}, comme si l’exercice était l’année civile ; pour l’année nommée, c’est ${f.right}`,
  'plan-fact': (f) => `${f.stated} était prévu ; le chiffre constaté est ${f.right}`,
  'fact-plan': (f) => `${f.stated} est le chiffre constaté ; le chiffre prévu est ${f.right}`,
  'stock-flow': (f) =>
    `${f.stated}, c’est « ${f.other} » : ce qu’on détient n’est pas ce qui s’ajoute sur une période ; ${f.right} serait juste`,
  'nominal-real': (f) =>
    `${f.stated}, c’est « ${f.other} » : avec et sans l’inflation, ce n’est pas la même chose ; ${f.right} serait juste`,
  'without-inflation': (f) =>
    `${f.stated}, c’est ce qui reste hors inflation (« ${f.other} ») ; aux prix du jour, cela fait ${f.right}`,
  ppp: (f) =>
    `${f.stated}, c’est « ${f.other} » : parité de pouvoir d’achat et taux de change donnent deux chiffres ; ${f.right} serait juste`,
  'gross-net': (f) => `${f.stated}, c’est « ${f.other} » : le brut n’est pas le net ; ${f.right} serait juste`,
  'counted-thing': (f) => `${f.stated} compte « ${f.other} » ; de ce qui est nommé, il y a ${f.right}`,
  geography: (f) => `${f.stated}, c’est le chiffre ${de(f.other)} ; pour ce qui est nommé, c’est ${f.right}`,
  category: (f) => `${f.stated}, c’est « ${f.other} » ; pour ce qui est nommé, c’est ${f.right}`,
  'no-hedge': (f) => `il manque une nuance : « ${f.other} » serait vrai, car les chiffres donnent ${f.right}`,
  hedge: (f) => `la nuance ne convient pas : « ${f.other} » serait vrai, car les chiffres donnent ${f.right}`,
};
