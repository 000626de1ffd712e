import type { UnitWords } from '../pack-units.ts';
import { table } from '../unit-tables.ts';
import { carefulMoney, moneyFamilies, moneyNames } from './currencies.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

export const units: UnitWords = {
  names: {
    ...moneyNames,
    ...table(`percent: pour cent, pourcent, pourcents, pour cents, pour 100
    percentage-point: point de pourcentage, points de pourcentage, point de pour cent, points de pour cent, point de pourcent, points de pourcent
    basis-point: point de base, points de base
    per-mille: pour mille, pour 1000
    metre: metre, metres
    kilometre: kilometre, kilometres
    centimetre: centimetre, centimetres
    millimetre: millimetre, millimetres
    micrometre: micrometre, micrometres, micron, microns
    nanometre: nanometre, nanometres
    picometre: picometre, picometres
    decimetre: decimetre, decimetres
    decametre: decametre, decametres
    hectometre: hectometre, hectometres
    mile: mile, miles
    nautical-mile: mille nautique, milles nautiques, mille marin, milles marins
    yard: yard, yards
    light-year: annee lumiere, annees lumiere
    astronomical-unit: unite astronomique, unites astronomiques
    square-metre: metre carre, metres carres
    square-kilometre: kilometre carre, kilometres carres
    square-centimetre: centimetre carre, centimetres carres
    square-millimetre: millimetre carre, millimetres carres
    square-mile: mile carre, miles carres
    square-foot: pied carre, pieds carres
    square-yard: yard carre, yards carres
    square-inch: pouce carre, pouces carres
    hectare: hectare, hectares
    acre: acre, acres
    cubic-metre: metre cube, metres cubes
    cubic-hectometre: hectometre cube, hectometres cubes
    cubic-decimetre: decimetre cube, decimetres cubes
    cubic-kilometre: kilometre cube, kilometres cubes
    cubic-centimetre: centimetre cube, centimetres cubes
    cubic-inch: pouce cube, pouces cubes
    cubic-yard: yard cube, yards cubes
    cubic-mile: mile cube, miles cubes
    cup: tasse, tasses
    tablespoon: cuillere a soupe, cuilleres a soupe
    teaspoon: cuillere a cafe, cuilleres a cafe
    hundredweight: quintal americain
    cubic-foot: pied cube, pieds cubes
    litre: litre, litres
    hectolitre: hectolitre, hectolitres, hecto, hectos
    centilitre: centilitre, centilitres
    millilitre: millilitre, millilitres
    megalitre: megalitre, megalitres
    gallon: gallon, gallons
    pint: pinte, pintes
    quart: quart de gallon, quarts de gallon
    barrel: baril, barils, baril de petrole, barils de petrole
    bushel: boisseau, boisseaux
    fluid-ounce: once liquide, onces liquides
    acre-foot: acre pied, acres pieds
    kilogram: kilogramme, kilogrammes, kilo, kilos
    gram: gramme, grammes
    milligram: milligramme, milligrammes
    microgram: microgramme, microgrammes
    tonne: tonne, tonnes, tonne metrique, tonnes metriques
    kilotonne: kilotonne, kilotonnes
    megatonne: megatonne, megatonnes
    gigatonne: gigatonne, gigatonnes
    quintal: quintal, quintaux
    ton: tonne courte, tonnes courtes
    long-ton: tonne longue, tonnes longues
    ounce: once, onces
    troy-ounce: once troy, onces troy
    carat: carat, carats
    second: seconde, secondes
    millisecond: milliseconde, millisecondes
    microsecond: microseconde, microsecondes
    nanosecond: nanoseconde, nanosecondes
    minute: minute, minutes
    hour: heure, heures
    day: jour, jours, journee, journees
    weekend: week end, week ends, weekend, weekends
    week: semaine, semaines
    fortnight: quinzaine de jours
    month: mois
    quarter: trimestre, trimestres
    half-year: semestre, semestres
    year: an, ans, annee, annees
    decade: decennie, decennies
    century: siecle, siecles
    millennium: millenaire, millenaires
    kilometre-per-hour: kilometres heure, kilometre heure, kilometres par heure, kilometre par heure, kilometres a l heure, km a l heure, kilometres heures, km par heure
    mile-per-hour: miles par heure, miles a l heure, milles a l heure
    metre-per-second: metres par seconde, metre par seconde
    kilometre-per-second: kilometres par seconde, kilometre par seconde
    foot-per-second: pieds par seconde
    knot: noeud, noeuds
    watt: watt, watts
    milliwatt: milliwatt, milliwatts
    gigajoule: gigajoule, gigajoules
    microsievert: microsievert, microsieverts
    megabecquerel: megabecquerel, megabecquerels
    kilobit: kilobit, kilobits
    decilitre: decilitre, decilitres
    ohm: ohm, ohms
    lux: lux
    farad: farad, farads
    mole: moles
    candela: candela, candelas
    kilowatt: kilowatt, kilowatts
    megawatt: megawatt, megawatts
    gigawatt: gigawatt, gigawatts
    terawatt: terawatt, terawatts
    horsepower: horsepower
    metric-horsepower: cheval vapeur, chevaux vapeur
    joule: joule, joules
    kilojoule: kilojoule, kilojoules
    megajoule: megajoule, megajoules
    kilowatt-hour: kilowattheure, kilowattheures, kilowatt heure, kilowatts heure, kilowatts heures
    megawatt-hour: megawattheure, megawattheures, megawatt heure, megawatts heure
    gigawatt-hour: gigawattheure, gigawattheures, gigawatt heure, gigawatts heure
    terawatt-hour: terawattheure, terawattheures, terawatt heure, terawatts heure
    watt-hour: wattheure, wattheures, watt heure
    calorie: calorie, calories
    kilocalorie: kilocalorie, kilocalories
    british-thermal-unit: unite thermique britannique, unites thermiques britanniques
    tonne-of-oil-equivalent: tonne equivalent petrole, tonnes equivalent petrole, tonnes d equivalent petrole
    bit: bit, bits
    byte: octet, octets
    kilobyte: kilooctet, kilooctets, kilo octets
    megabyte: megaoctet, megaoctets, mega octets
    gigabyte: gigaoctet, gigaoctets, giga octets, gigas
    terabyte: teraoctet, teraoctets
    petabyte: petaoctet, petaoctets
    exabyte: exaoctet, exaoctets
    megabit: megabit, megabits
    terabit: terabit, terabits
    petabit: petabit, petabits
    gigabit: gigabit, gigabits
    kilobits-per-second: kilobits par seconde, kilobits seconde
    megabits-per-second: megabits par seconde, megabits seconde, megabit par seconde
    gigabits-per-second: gigabits par seconde, gigabit par seconde
    celsius: deg celsius, deg c, centigrade, centigrades, degre c, degre celsius, degres celsius, celsius, degres centigrades, degre centigrade, degres c
    fahrenheit: deg fahrenheit, deg f, degre f, degre fahrenheit, degres fahrenheit, fahrenheit, degres f
    kelvin: kelvin, kelvins
    degree: degre, degres, deg
    points-per-game: points par match
    rebounds-per-game: rebonds par match
    assists-per-game: passes decisives par match
    hertz: hertz
    kilohertz: kilohertz
    megahertz: megahertz
    gigahertz: gigahertz
    pascal: pascal, pascals
    hectopascal: hectopascal, hectopascals
    kilopascal: kilopascal, kilopascals
    megapascal: megapascal, megapascals
    gigapascal: gigapascal, gigapascals
    millibar: millibar, millibars
    psi: livres par pouce carre
    volt: volt, volts
    kilovolt: kilovolt, kilovolts
    ampere: ampere, amperes
    milliampere: milliampere, milliamperes
    ampere-hour: ampere heure, amperes heures, amperes heure
    kilonewton: kilonewton, kilonewtons
    millivolt: millivolt, millivolts
    megavolt: megavolt, megavolts
    milliampere-hour: milliamperes heure, milliampere heure
    newton: newton, newtons
    newton-metre: newton metre, newtons metres, newtons metre
    pound-foot: livre pied, livres pieds
    sievert: sievert, sieverts
    millisievert: millisievert, millisieverts
    becquerel: becquerel, becquerels
    pixel: pixel, pixels
    megapixel: megapixel, megapixels
    decibel: decibel, decibels
    lumen: lumen, lumens
    parts-per-million: parties par million
    parts-per-billion: parties par milliard
    revolutions-per-minute: tours par minute, tours minute
    beats-per-minute: battements par minute, pulsations par minute
    frames-per-second: images par seconde
    miles-per-gallon: miles par gallon, miles au gallon
    karat: karat, karats`),
  },
  careful: {
    ...carefulMoney,
    ...table(`foot: pied, pieds
    inch: pouce, pouces
    stone: stone, stones
    are: are, ares
    bar: bar, bars
    league: lieue, lieues
    furlong: furlongs
    mach: mach
    magnitude: magnitude, de magnitude
    tesla: teslas
    nits: nits
    atmosphere: atmospheres`),
  },
  moneyFamilies,
  moneyWords: 'after',
  shared: [
    {
      names: ['livre', 'livres'],
      usual: null,
      others: [
        {
          code: 'pound',
          near: words(
            `pese, pesent, pesait, pesaient, poids, peser, pesant, kilos, kg, grammes, beurre, viande, fraises, farine, sucre, onces, boeuf, homard, bebe,
            cerises, pommes, cocaine`,
          ),
        },
        {
          code: 'GBP',
          near: words(
            `sterling, britannique, britanniques, royaume, londres, londonien, londonienne, angleterre, ecosse, galles, euros, euro, dollars, £, coute, coutent,
            coutait, coutera, paye, payee, payer, amende, salaire, loyer, fortune, budget, depense, depenser, valeur, prix, somme, action, banque, dette, irlande`,
          ),
        },
      ],
    },
    {
      names: ['cheval', 'chevaux'],
      usual: null,
      others: [
        {
          code: 'metric-horsepower',
          near: words(
            `moteur, moteurs, voiture, voitures, puissance, developpe, developpent, vehicule, berline, suv, hybride, modele, bolide, turbo, v6, v8, v12, citadine, coupe,
            cylindres, diesel, essence, electrique, moto, tracteur, camion, utilitaire, roadster, watts, kw, couple, nm`,
          ),
        },
      ],
    },
    {
      names: ['point', 'points'],
      usual: null,
      others: [
        {
          code: 'percentage-point',
          near: words(
            `taux, abstention, participation, chomage, inflation, popularite, cote, sondage, sondages, barometre, intentions, pourcentage, tva, csg, cotisation, cotisations,
            pib, part, parts, taxe, rendement, marge, confiance`,
          ),
        },
      ],
    },
  ],
  age: table(`year-of-age: ans d age, annees d age, ans revolus
    month-of-age: mois d age
    week-of-age: semaines d age
    day-of-age: jours d age`),
  before: { magnitude: words('magnitude, magnitude de'), mach: words('mach') },
  elliptic: { EUR: 100, CHF: 100, FRF: 100, metre: 100, hour: 60, minute: 60 },
  per: words('par, pour chaque, a chaque'),
  perMany: words('pour, sur'),
  perArticles: words('le, la, l, de l, chaque'),
  perMeasures: words('au, a l'),
  perAdverbs: {
    horaire: 'hour',
    horaires: 'hour',
    quotidien: 'day',
    quotidiens: 'day',
    quotidienne: 'day',
    quotidiennes: 'day',
    hebdomadaire: 'week',
    hebdomadaires: 'week',
    mensuel: 'month',
    mensuels: 'month',
    mensuelle: 'month',
    mensuelles: 'month',
    annuel: 'year',
    annuels: 'year',
    annuelle: 'year',
    annuelles: 'year',
    journalier: 'day',
    journaliers: 'day',
  },
  links: words('en, de, d, des, du, exprime en, exprimee en'),
  percentHeaders: words('pourcentage, en pourcentage, pourcentages, en pour cent'),
  countHeaders: words('nombre, nombre de, nombre d, unites, effectif, nb'),
};
