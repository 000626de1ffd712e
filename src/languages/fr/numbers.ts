import type { NumberWords } from '../pack-numbers.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

export const numbers: NumberWords = {
  hedges: {
    about:
      words(`environ, presque exactement, quelque, quelques, autour de, autour d, autour des, autour du, a peine, peut etre, dans les, aux alentours des, aux environs des, de l ordre des, plus ou moins les, pas loin des, approximativement, a peu pres, aux alentours de, aux alentours d, aux environs de, aux environs d, de l ordre de, de l ordre d, grosso modo,
      a peu de chose pres, vers les, estime a, estimee a, estimes a, estimees a, evalue a, evaluee a, evalues a, evaluees a, plus ou moins, peu ou prou, circa`),
    nearly: words(
      'pres de, pres des, proche des, proches des, non loin de, non loin d, non loin des, un peu moins des, guere moins de, guere moins d, flirte avec les, flirtent avec les, s approche de, s approche des, s approchent des, approchait, pres d, presque, proche de, proche d, proches de, quasiment, frole, frolent, frolant, frolait, un peu moins de, un peu moins d, juste en dessous de, pas loin de, pas loin d, avoisine, avoisinent, avoisinant, avoisinait, approche, approchent, approche les, a peine moins de',
    ),
    'more-than':
      words(`plus de, plus d, plus du, plus des, au dela des, au dessus des, au dessus du, superieur aux, superieure aux, a depasse, a depasse les, ont depasse, ont depasse les, avoir depasse, guere plus de, guere plus d, a peine plus de, a peine plus d, juste au dessus de, juste au dessus des, superieur a, superieure a, superieurs a, superieures a, au dela de, au dela d, au dessus de, au dessus d, depasse, depassent, depassant, depasse les, depassent les, depassait, depasser, excedant, excede, un peu plus de, un peu plus d,
      bien plus de, bien plus d, largement plus de, beaucoup plus de, plus grand que, plus grands que, plus age que, plus agee que, plus que, excedent`),
    'at-least': words(
      'au moins, pas moins de, pas moins d, un minimum de, un minimum d, minimum, au minimum, a partir de, a partir d, des, superieur ou egal a, superieure ou egale a, superieurs ou egaux a, superieures ou egales a, au moins egal a, au moins ou egal a, au moins de',
    ),
    'less-than': words(
      'moins de, moins d, moins du, meme pas, pas meme, en dessous des, en deca des, inferieur aux, bien moins de, bien moins d, nettement moins de, nettement moins d, beaucoup moins de, beaucoup moins d, bien en dessous de, bien en dessous des, sous le seuil de, sous la barre de, sous le cap des, inferieur a, inferieure a, inferieurs a, inferieures a, en dessous de, en dessous d, sous les, sous la barre des, sous le seuil des, en deca de, plus petit que, moins que',
    ),
    'at-most': words(
      'au plus, au maximum, au grand maximum, jusqu a, jusqu aux, jusqu au, un maximum de, un maximum d, maximum, pas plus de, pas plus d, tout au plus, inferieur ou egal a, inferieure ou egale a, inferieurs ou egaux a, inferieures ou egales a, plus petits ou egaux a, plus petit ou egal a, ne depassant pas, ne depasse pas, n excedant pas',
    ),
  },
  hedgesAfter: {
    about: words('environ, a peu pres, ou presque, approximativement, plus ou moins, grosso modo, et quelques'),
    'at-least': words('ou plus, et plus, au moins, au minimum, minimum, ou davantage, et au dela, bien tasses'),
    'at-most': words('ou moins, et moins, au plus, au maximum, maximum, tout au plus, a peine, max'),
  },
  weakHedges: [
    'peut etre',

    'quelques',
    'approche',
    'dans les',
    'vers les',
    'sous les',
    'minimum',
    'maximum',
    'un petit',
    'un bon',
    'plus que',
    'moins que',
  ],
  fillers: words(
    'un, une, les, la, le, l, autres, quelque, seulement, en tout, pas moins de, total de, un total de, record de, un record de, plus ou moins',
  ),
  up: words(
    'plus, en hausse de, hausse de, en progression de, en croissance de, rechauffe de, rechauffee de, rechauffes de, creuse de, creusee de, creuses de, allonge de, allongee de',
  ),
  down: words(
    'moins, en baisse de, baisse de, en recul de, recul de, en repli de, en chute de, raccourci de, raccourcie de, raccourcis de, allege de, allegee de, refroidi de, refroidie de',
  ),
  by: words('de, d, de pres de'),
  ranges: [
    { open: 'entre', join: ['et', 'a'], unlessMoved: false },
    { open: 'de', join: ['a'], unlessMoved: true },
    { open: 'd', join: ['a'], unlessMoved: true },
    { open: 'varie de', join: ['a'], unlessMoved: false },
    { open: 'varient de', join: ['a'], unlessMoved: false },
    { open: 'variait de', join: ['a'], unlessMoved: false },
    { open: 'allant de', join: ['a'], unlessMoved: false },
    { open: 'va de', join: ['a'], unlessMoved: false },
    { open: 'vont de', join: ['a'], unlessMoved: false },
  ],
  rangeJoins: ['a'],
  alternatives: ['ou'],
  rangeStops: [],
  ofWords: ['de', 'd', 'des', 'du', 'de la', 'de l'],
  determiners: words('les, la, le, l, ses, leurs, nos, vos, mes, ces, son, sa, leur, tous les, toutes les'),
  skipped: [],
  notMoves: words('fait baisser la voix, perd de vue'),
  nameAfter: words('pro, max, ultra, mini, plus'),
  during: [],
  accented: { des: 'dès' },
  needBy: words('tombe, leve, levent, releve'),
  earns: words('gagne, gagnent, gagner, gagnait'),
  farBy: [],
  farByPoints: ['de'],
  rangeNouns: words('croissance, hausse, baisse, augmentation, progression, recul, inflation, remise, ristourne'),
  doubtful: ['neuf'],
  perNumber: ['pour', 'par'],
  notPer: words(
    'rapport, exemple, ailleurs, consequent, suite, voie, hasard, avance, contre, defaut, principe, erreur',
  ),
  datesAfter: ['le', 'du', 'au'],
  hours: ['heures', 'heure'],
  hoursAfter: words(
    'a, vers, avant, des, jusqu a, ici, train de, bac de, ferry de, messe de, journal de, seance de, tgv de',
  ),
  adjectives: 'after',
  prenominal:
    words(`nouveaux, nouvelles, nouveau, nouvelle, nouvel, autres, autre, premiers, premieres, derniers, dernieres, premier, premiere, dernier, derniere, grands, grandes, grand, grande, petits, petites, petit, petite, jeunes, jeune, vieux, vieilles, belles, beaux,
    bons, bonnes, bon, bonne, mauvais, mauvaises, gros, grosses, longues, longs, longue, long, hauts, hautes, anciens, anciennes, ancien, ancienne, principaux, principales, futurs, futures, seuls, seules, seul, seule, propres, meilleurs, meilleures, prochains, prochaines, prochain, prochaine, demi, simples, memes, meme, vrais, vraies, faux, fausses, quelques, pauvres, ex, mini`),
  nounStops:
    words(`plus, moins, environ, dont, contre, selon, hier, aujourd, hui, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre,
    seulement, deja, encore, chacun, chacune, soit, puis, ensuite, tot, tard, avant, apres, depuis, pendant, durant, en, sur, par, pour, avec, sans, sous, chez, vers, entre, dans, grace, via, afin, lors, tandis, alors, parmi, hors, malgre,
    ont, sont, etaient, avaient, est, a, etait, avait, seront, sera, seraient, serait, aura, auront, vont, va, peuvent, peut, doivent, doit, fait, font, fois, ce, ces, cet, cette, qui, que, qu, ou, et, ni, mais, au, aux, tue, blesse`),
  irregularPlurals: words('chevaux, travaux, journaux, yeux'),
  ageBefore: [],
  ageGroups: [],
  ageAfter: [],
  decadeBefore: [],
  pairJoins: words('a, contre, pour'),
  attributes: [],
  verbNouns: [],
  hyphenIdioms: [],
  countedByMillions: [],
  pluralAttributes: [],
  timeAdjectives: words(
    'derniers, dernieres, dernier, derniere, premiers, premieres, prochains, prochaines, prochain, prochaine, longs, longues, longue, long, petites, petits, bonnes, bons, autres, pleins, pleines, plein, belles, grosses, courtes, nouvelles, nouveaux',
  ),
  amountTails: words(
    'net, nets, nette, nettes, brut, bruts, brute, brutes, ht, ttc, hors taxes, toutes taxes comprises, constants, courants, environ',
  ),
  ageNouns: words(
    'age de, agee de, ages de, agees de, age d, agee d, a l age de, fete ses, fetera ses, de l age de, homme de, hommes de, femme de, femmes de, garcon de, garcons de, fille de, filles de, fillette de, fillettes de, enfant de, enfants de, adolescent de, adolescente de, adolescents de, ado de, ados de, jeune de, jeunes de, bebe de, nourrisson de, personne de, personnes de, retraite de, retraitee de, homme d, femme d, enfant d, jeune d, personnes d, les plus de, les moins de, des plus de, des moins de, aux plus de, aux moins de, chez les plus de, chez les moins de, personnes de plus de, personnes de moins de, enfants de plus de, enfants de moins de, femmes de plus de, femmes de moins de, hommes de plus de, hommes de moins de, jeunes de moins de, age d au moins, agee d au moins, ages d au moins, ages de plus de, agees de plus de, ages de moins de, agees de moins de, agee de plus de, age de plus de, agees d au moins, age d environ, agee d environ',
  ),
  labelNouns: {
    year: words('annees, guerre de, guerre'),
    name: words(
      'nasdaq, ftse, stoxx, euro stoxx, cac, dax, s p, russell, topix, nikkei, fortune, sbf, covid, bel, smi, omega, carbone, uranium, plutonium, cesium, iode, strontium',
    ),
    reference:
      words(`page, pages, p, pp, op, art, chapitre, chapitres, article, articles, section, paragraphe, alinea, note, notes, stade, couloir, reacteur, resolution, directive, reglement, arrete, psaume, symphonie, sonate, concerto, chapitre, terminal, court, kilometre, kilometrique, pk, article l, article r, article d, articles l, art l, art r, figure, fig, tableau, annexe, n, no, numero, numeros, nº, salle, porte, quai, voie, sortie, bus, ligne, lignes, vol, train, chaine, question, lot, partie, volume,
      tome, episode, saison, journee, tour, etape, phase, niveau, classe, type, categorie, groupe, poule, arrondissement, chambre, bureau, appartement, batiment, bloc, zone, secteur, division, ligue, formule, acte, scene, verset, titre, regle, modele, serie, lots, match, manche, loi, decret, annee, top`),
    version: words('version, versions, v, generation'),
    address: words(
      'route, autoroute, autoroute a, autoroute n, nationale, la d, la n, la rn, la rd, l a, departementale, rn, rd, code postal, bp, cedex, cs',
    ),
    phone: words(
      'tel, telephone, appelez, composez, composer, compose, fax, appeler, numero vert, faites le, faire le, composez le, appelez le, composer le, appeler le',
    ),
  },
  nameStops:
    words(`le, la, les, l, d, un, une, des, du, de, et, ou, mais, en, a, au, aux, par, pour, avec, sans, sur, sous, dans, chez, vers, entre, environ, quelque, quelques, pres, presque, plus, moins, ces, ses, leurs, nos, vos, ce, cette, cet, son, sa, tous, toutes,
    autres, autre, que, qui, dont, quand, lorsque, si, comme, il, elle, ils, elles, on, nous, vous, je, selon, apres, avant, depuis, pendant, seuls, seulement, soit, contre, jusqu, qu, c, s, n, m, t, j, y, ont, sont, est, avait, avec, puis, total, deja, encore, meme`),
  namesLower: words('iphone, ipad, ios, macos, covid'),
  weakLabels: words(
    'top, train, lot, lots, partie, match, ligne, lignes, question, groupe, classe, categorie, titre, loi, decret, annee, modele, serie, bureau, tour, manche, note, notes, stade, court, kilometre, terminal, arrete, reglement, voie, bus, p, n, no, numero, numeros, saison, journee',
  ),
  dotted: words('l, r, p, pp, n, no, fig, vol, op, art, env, max, min, ch, tel'),
  streets: words(
    'rue, avenue, boulevard, place, chemin, allee, allees, quai, impasse, route, cours, square, passage, faubourg',
  ),
  streetAgain: words('bis, ter, quater'),
  yearOpeners:
    words(`en, depuis, de, des, du, fin, debut, mi, avant, apres, d ici, annee, l annee, annees, jusqu en, jusqu a, saison, exercice, pour, a, et, entre, vers, courant, ete, hiver, printemps, automne, qu en, que, janvier, fevrier, mars, avril, mai, juin, juillet, aout,
    septembre, octobre, novembre, decembre, budget, ici, l an, trimestre, semestre, noel, rentree, elections, presidentielle, legislatives, municipales, la, le, l, edition, horizon, des`),
  scoreWords: words(
    `victoire, victoires, defaite, defaites, battu, battus, battue, battues, bat, battent, nul, nuls, score, match, matchs, gagne, gagnent, gagnant, perdu, perdent, mene, menent, menait, menaient, menes, succes, impose, imposes, imposent, imposee, imposees, but, buts, finale, tirs, vainqueur, vainqueurs, qualifie, qualifies, egalite, revers, accroche, tenu, ecrase, set, sets`,
  ),
  clockBefore: words('a, vers, des, avant, apres, jusqu a, de, depuis, entre, et, d ici, pour'),
  clockAfter: words(
    'heures precises, gmt, heure locale, heures locales, heures du matin, heures du soir, h du matin, h du soir, heure de paris',
  ),
  clockPast: [],
  clockLetters: ['h', 'H'],
  ordinalNouns: [],
  levels: words('a, de, est, etait, reste, taux, solde, entre'),
  multiplied: words(
    'ce, plus, moins, superieur, superieure, superieurs, superieures, inferieur, inferieure, le, la, les, celui, celle, ceux, celles, leur, son, sa, autant, mieux, trop',
  ),
  oneStopsBefore: words('l, les, aucun, chaque, quelque, tout, pas'),
  oneStopsAfter: words('de, des, d, autre, peu, certain, certaine, tel, telle, grand, seul, jour'),
  rankLeads: words(
    'est, sont, etait, etaient, sera, serait, arrive, arrivent, arrivait, termine, finit, classe, classee, place, placee, pointe, au, a la, la, seulement',
  ),
  rankClosers: words('parmi, au, derriere, si, apres, en, sur, mondial, mondiale'),
};
