/** English text: "Mr. Smith of Acme Inc. sold 3.5 million shares, but the U.S. unit lost money." */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { TextWords } from '../pack-text.ts';
import { places } from './places.ts';
import { thesaurus } from './thesaurus.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const text: TextWords = {
  titleAbbreviations: words(`
    mr mrs ms dr prof rev hon st sgt capt cpt lt col gen maj cmdr adm gov sen rep pres supt insp messrs mt ft
    no nos vol vols p pp fig figs art sec ch eq vs v cf ca approx est c op nr
  `),
  abbreviations: words(`
    inc ltd co corp plc bros llc jr sr etc al dept univ assn ave blvd rd bldg a.m p.m e.g i.e
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    bn mn m min max avg incl excl yr yrs hr hrs mo wk
  `),
  clauseOpeners: [
    ...words('but while whereas although though because since as when after before if unless so yet nor whereupon'),
    'even as',
    'even though',
  ],
  relatives: words('which who whom whose where what'),
  coordinators: words('and or plus'),
  finiteVerbs: words(`
    is are was were has had have will would could can may might must should does did do be been
    rose rises rise fell falls fall grew grows grow dropped drops drop jumped jumps jump climbed climbs surged surges soared soars
    slipped slips slid slides sank sinks plunged plunges tumbled tumbles increased increases decreased decreases declined declines
    gained gains lost loses lose added adds cut cuts doubled doubles tripled triples halved halves shrank shrinks
    reached reaches hit hits totalled totaled totals stood stands came comes accounted accounts made makes make
    said says say told added reported reports expects expected estimated estimates showed shows sold sells bought buys
    earned earns spent spends paid pays cost costs employed employs opened opens closed closes won wins ran runs took takes
    remained remains stayed stays became becomes beat beats exceeded exceeds led leads left leaves went goes got gets
    killed died injured moved moves started starts began begins ended ends received receives gave gives held holds
    recorded records produced produces built builds planned plans wants wanted announced announces raised raises
  `),
  functionWords: words(`
    a an the this that these those some any each every no all both either neither such same other another own
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    who whom whose which what where when why how
    and or but nor so yet for if then than as because while although though unless until since whether
    of in on at by to from with without into onto over under above below between among about against during before
    after through across per via towards toward upon within along around near off out up down
    is are was were be been being am has have had having do does did doing will would shall should can could may might must
    not only also too very more most less least much many few little just even still already again ever never
    there here now today yesterday tomorrow once s t ve ll re d m
    according said says say
  `),
  clearWords: words(`
    the and that this these those with from which who they their his she our you were been has have are would should could
    not only than because while when where there about against between through until
  `),
  elisions: [],
  clitics: ['s', 't', 've', 'll', 're', 'd', 'm'],
  irregular: {
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    lives: 'life',
    wives: 'wife',
    wolves: 'wolf',
    leaves: 'leaf',
    halves: 'half',
    calves: 'calf',
    sold: 'sell',
    sells: 'sell',
    bought: 'buy',
    drew: 'draw',
    drawn: 'draw',
    drove: 'drive',
    driven: 'drive',
    grew: 'grow',
    grown: 'grow',
    fell: 'fall',
    fallen: 'fall',
    rose: 'rise',
    risen: 'rise',
    won: 'win',
    lost: 'lose',
    died: 'die',
    dying: 'die',
    dead: 'dead',
    paid: 'pay',
    spent: 'spend',
    cost: 'cost',
    born: 'birth',
    built: 'build',
    taught: 'teach',
    flew: 'fly',
    flown: 'fly',
    rode: 'ride',
    ridden: 'ride',
    ate: 'eat',
    wrote: 'write',
    written: 'write',
    ran: 'run',
    made: 'make',
    held: 'hold',
    read: 'read',
    saw: 'see',
    seen: 'see',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    left: 'leave',
    went: 'go',
    gone: 'go',
    lent: 'lend',
    met: 'meet',
    kept: 'keep',
    caught: 'catch',
    stole: 'steal',
    stolen: 'steal',
    broke: 'break',
    broken: 'break',
  },
  stem: (word) => porter.stem(word),
  thesaurus,
  narrowing: words(`
    expectations target targets forecast benefit benefits gap core greenhouse gas underlying food energy fuel
    housing rent wage wages services service goods producer wholesale import export asset youth young long-term
    female male women men graduate prison jail inmate rural urban working-age elderly older student school pupil
    foreign-born immigrant migrant indigenous homeless healthy disability-free methane nitrogen transport
    aviation shipping farm agricultural industrial manufacturing construction tourism regional local provincial
    city metropolitan monthly quarterly weekly partial structural seasonal green digital disposable oil capita
  `),
  opposites: [
    [
      ['on time', 'punctual', 'punctuality'],
      ['late', 'delayed', 'overdue', 'behind schedule'],
    ],
    [
      ['employed', 'in work'],
      ['unemployed', 'jobless', 'out of work'],
    ],
    [['vaccinated', 'immunised', 'immunized'], ['unvaccinated']],
    [
      ['passed', 'pass rate', 'success rate'],
      ['failed', 'failure rate', 'flunked'],
    ],
    [
      ['alive', 'survival', 'survived', 'surviving'],
      ['died', 'dead', 'perished', 'did not make it'],
    ],
    [['urban'], ['rural']],
    [
      ['men', 'male', 'boys'],
      ['women', 'female', 'girls'],
    ],
    [['full time'], ['part time']],
    [
      ['occupied', 'occupancy'],
      ['empty', 'vacant', 'unoccupied'],
    ],
    [
      ['turnout', 'voted'],
      ['abstained', 'abstention', 'stayed at home'],
    ],
    [['insured'], ['uninsured']],
    [['solved'], ['unsolved']],
    [['paid'], ['unpaid']],
    [['sold'], ['unsold']],
    [['organic'], ['conventional']],
    [['domestic'], ['foreign']],
    [['public'], ['private']],
  ],
  places,
  ofWomen: /wom[ae]n$/u,
};
