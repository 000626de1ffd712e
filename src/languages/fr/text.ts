/** Le texte en français : « M. Dupont a vendu 3,5 millions de titres, mais sa filiale, qui perdait de l'argent, ferme. » */
import porter from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import type { TextWords } from '../pack-text.ts';
import { places } from './places.ts';
import { thesaurus } from './thesaurus.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The stemmer leaves the third person plural as it is: "compostent" has the stem of "composté". */
function stem(word: string): string {
  const made = porter.stem(word);
  return made.length > 5 && /[^m]ent$/u.test(made) ? porter.stem(made.slice(0, -2)) : made;
}

export const text: TextWords = {
  titleAbbreviations: words(`
    m mm mme mmes mlle mlles me mes mgr dr pr prof st ste gal col cdt cne lt ltt
    no nos n° vol t p pp fig art al chap cf env éd av apr réf tél hab bd boul r
  `),
  abbreviations: words(`
    etc cie ets sté inc ltd corp co s.a s.a.r.l jr janv févr fév avr juil sept oct nov déc
    lun mar mer jeu ven sam dim min max moy mds md p.-d.g a.m p.m
  `),
  clauseOpeners: [
    ...words('mais or car donc puis tandis alors quand lorsque puisque si quoique sinon'),
    'alors que',
    'tandis que',
    'bien que',
    'même si',
    'parce que',
    'après que',
    'avant que',
    'pendant que',
    'dès que',
    'tout en',
    'après avoir',
    "lorsqu'",
    "puisqu'",
  ],
  relatives: words('qui que dont où lequel laquelle lesquels lesquelles duquel auquel'),
  coordinators: words('et ou ni'),
  finiteVerbs: words(`
    est sont était étaient fut furent sera seront serait soit a ont avait avaient aura auront aurait eut
    peut peuvent pourrait doit doivent devrait va vont fait font faisait
    augmente augmentent augmentait baisse baissent baissait progresse progressent recule reculent reculait bondit bondissent bondi
    chute chutent grimpe grimpent monte montent tombe tombent tombé perd perdent perdait gagne gagnent gagnait
    croît croissent double doublent triple triplent atteint atteignent atteignait atteindra dépasse dépassent dépassait
    passe passent passait passera compte comptent comptait emploie emploient employait vend vendent vendait
    représente représentent représentait s'élève s'élèvent s'élevait s'établit s'établissait enregistre enregistrent
    affiche affichent affichait prévoit prévoient prévoyait vise visent table annonce annoncent annonçait estime estiment
    dit disent disait indique indiquent affirme affirment explique précise rapporte rapportent
    reste restent restait demeure devient deviennent devenait revient reviennent vient viennent coûte coûtent coûtait
    dépense dépensent dépensait investit produit produisent produisait ouvre ferme ferment accueille accueillent accueillait
    reçoit reçoivent recevait lance lancent lancera tient tiennent met mettent prend prennent permet supprime suppriment
  `),
  functionWords: words(`
    le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je tu il elle on nous vous ils elles me m te t se s y en lui eux moi toi soi
    qui que qu quoi dont ou lequel laquelle lesquels lesquelles auquel duquel
    et mais donc or ni car si comme quand lorsque lorsqu puisque puisqu tandis alors bien quoique afin
    a dans par pour sur sous avec sans entre vers chez contre depuis pendant durant avant apres des jusque jusqu selon
    parmi malgre hors outre lors pres loin
    est sont etait etaient fut furent sera seront serait soit suis es sommes etes ete etre etant
    ai as avons avez ont avait avaient eu eut aura auront aurait avoir ayant
    ne n pas plus moins tres trop peu assez aussi encore deja toujours jamais tout toute tous toutes meme memes autre autres
    chaque quelque quelques plusieurs aucun aucune tel telle tels telles certains certaines
    c ci la j ici ainsi cela ca celui celle ceux celles dont puis ensuite
    fait faire peut dit voici voila aujourd hui hier demain
  `),
  clearWords: words(`
    dans pour avec aux une cette ces et est ont sont etait etaient ete mais donc aussi nous vous elle elles leur leurs qu
    tres moins depuis apres chez lorsque puisque jusque sous toujours deja encore meme tout toute aucun selon lors
  `),
  elisions: ['l', 'd', 'qu', 'j', 'n', 's', 't', 'm', 'c', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  clitics: [],
  irregular: {
    yeux: 'oeil',
    chevaux: 'cheval',
    journaux: 'journal',
    hopitaux: 'hopital',
    travaux: 'travail',
    animaux: 'animal',
    canaux: 'canal',
    metaux: 'metal',
    tribunaux: 'tribunal',
    capitaux: 'capital',
    ruraux: 'rural',
    sociaux: 'social',
    medicaux: 'medical',
    locaux: 'local',
    nationaux: 'national',
    regionaux: 'regional',
    departementaux: 'departemental',
    generaux: 'general',
    terminaux: 'terminal',
    signaux: 'signal',
    vitraux: 'vitrail',
    baux: 'bail',
    coraux: 'corail',
    vendu: 'vendre',
    vendus: 'vendre',
    vendue: 'vendre',
    vendues: 'vendre',
    vend: 'vendre',
    vendent: 'vendre',
    perdu: 'perdre',
    perdus: 'perdre',
    perdue: 'perdre',
    perd: 'perdre',
    perdent: 'perdre',
    mort: 'mort',
    morts: 'mort',
    morte: 'mort',
    mortes: 'mort',
    meurt: 'mort',
    meurent: 'mort',
    naissance: 'naissance',
    naissances: 'naissance',
    nes: 'naissance',
    emploie: 'employer',
    emploient: 'employer',
    accueilli: 'accueillir',
    accueille: 'accueillir',
    recu: 'recevoir',
    recus: 'recevoir',
    oeufs: 'oeuf',
    boeufs: 'boeuf',
    messieurs: 'monsieur',
    mesdames: 'madame',
  },
  stem,
  thesaurus,
  narrowing: words(`
    anticipations anticipee prevue cible objectif prevision indemnisation bonne effet sous-jacente sous-jacent
    alimentaire alimentaires energetique energetiques energie carburant carburants logement logements loyers
    salaires services production importation gros jeunes jeune seniors longue femmes hommes feminin feminine
    masculin masculine diplomes carcerale penitentiaire penale rurale urbaine rural urbain active agee agees
    scolaire etudiante immigree etrangere migrante autochtone sante methane azote transport transports aviation
    aerien maritime agricole agricoles industriel industrielle industrielles manufacturier construction tourisme
    regional regionale local locale departemental municipale mensuel mensuelle trimestriel trimestrielle partiel
    structurel structurelle saisonnier verte numerique disponible petrolier petroliere tete
  `),
  opposites: [
    [
      ['a l heure', 'ponctuel', 'ponctuels', 'ponctualite'],
      ['en retard', 'retarde', 'retardes', 'retardees'],
    ],
    [
      ['en emploi', 'emploi'],
      ['sans emploi', 'au chomage'],
    ],
    [
      ['vaccines', 'vaccinees', 'vaccine'],
      ['non vaccines', 'non vaccinees'],
    ],
    [
      ['reussite', 'recus', 'admis'],
      ['recales', 'echec', 'echoue', 'ajournes'],
    ],
    [
      ['vivants', 'survie', 'survivants'],
      ['morts', 'peri', 'perdus'],
    ],
    [
      ['urbain', 'urbains', 'urbaine', 'urbaines'],
      ['rural', 'ruraux', 'rurale', 'rurales'],
    ],
    [
      ['hommes', 'garcons'],
      ['femmes', 'filles'],
    ],
    [['temps plein', 'temps complet'], ['temps partiel']],
    [
      ['occupes', 'occupation', 'remplissage'],
      ['vides', 'vacants', 'vacantes', 'inoccupes', 'inoccupees'],
    ],
    [
      ['participation', 'votants', 'vote'],
      ['abstention', 'abstenus', 'boude les urnes'],
    ],
    [['assures'], ['non assures']],
    [['elucides', 'elucidation'], ['non elucides']],
    [
      ['payant', 'payants', 'payante', 'payantes'],
      ['gratuit', 'gratuits', 'gratuite', 'gratuites'],
    ],
    [
      ['vendus', 'vendues'],
      ['invendus', 'invendues'],
    ],
    [
      ['bio', 'biologique', 'biologiques'],
      ['conventionnel', 'conventionnels', 'conventionnelle'],
    ],
    [['proprietaires'], ['locataires']],
    [
      ['public', 'publics', 'publique'],
      ['prive', 'prives', 'privee'],
    ],
  ],
  places,
  ofWomen: /^\p{Lu}.*(?:aise|oise|enne|ande|aine|ole|ine|onne)s$/u,
};
