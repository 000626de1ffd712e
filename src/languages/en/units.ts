import type { UnitWords } from '../pack-units.ts';
import { table } from '../unit-tables.ts';
import { carefulMoney, moneyFamilies, moneyNames } from './currencies.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

export const units: UnitWords = {
  names: {
    ...moneyNames,
    ...table(`percent: percent, per cent, percents
    percentage-point: percentage point, percentage points, percent point, percent points, per cent points, pct point, pct points
    basis-point: basis point, basis points
    per-mille: per mille, per mil, permille
    metre: metre, metres, meter, meters
    kilometre: kilometre, kilometres, kilometer, kilometers
    centimetre: centimetre, centimetres, centimeter, centimeters
    millimetre: millimetre, millimetres, millimeter, millimeters
    micrometre: micrometre, micrometres, micrometer, micrometers, micron, microns
    nanometre: nanometre, nanometres, nanometer, nanometers
    picometre: picometre, picometres, picometer, picometers
    decimetre: decimetre, decimetres, decimeter, decimeters
    decametre: decametre, decametres, decameter, decameters
    hectometre: hectometre, hectometres, hectometer, hectometers
    mile: mile, miles, statute mile, statute miles
    nautical-mile: nautical mile, nautical miles
    yard: yards
    inch: inches
    quintal: quintal, quintals
    half-year: half year, half years
    metric-horsepower: metric horsepower
    tonne-of-oil-equivalent: tonne of oil equivalent, tonnes of oil equivalent, toe
    light-year: light year, light years
    astronomical-unit: astronomical unit, astronomical units
    square-metre: square metre, square metres, square meter, square meters, sq m, sq metres, sq meters
    square-kilometre: square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq kms
    square-centimetre: square centimetre, square centimetres, square centimeter, square centimeters
    square-millimetre: square millimetre, square millimetres, square millimeter, square millimeters, sq mm
    square-mile: square mile, square miles, sq mi, sq miles
    square-foot: square foot, square feet, sq ft, sq feet
    square-yard: square yard, square yards, sq yd
    square-inch: square inch, square inches, sq in
    hectare: hectare, hectares
    acre: acre, acres
    cubic-metre: cubic metre, cubic metres, cubic meter, cubic meters, cu m
    cubic-hectometre: cubic hectometre, cubic hectometres, cubic hectometer, cubic hectometers
    cubic-decimetre: cubic decimetre, cubic decimetres, cubic decimeter, cubic decimeters
    cubic-kilometre: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers
    cubic-centimetre: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters
    cubic-inch: cubic inch, cubic inches, cu in
    cubic-yard: cubic yard, cubic yards, cu yd
    cubic-mile: cubic mile, cubic miles
    cup: cup, cups
    tablespoon: tablespoon, tablespoons, tablespoonful
    teaspoon: teaspoon, teaspoons, teaspoonful
    hundredweight: hundredweight
    cubic-foot: cubic foot, cubic feet, cu ft
    litre: litre, litres, liter, liters
    hectolitre: hectolitre, hectolitres, hectoliter, hectoliters
    centilitre: centilitre, centilitres, centiliter, centiliters
    millilitre: millilitre, millilitres, milliliter, milliliters
    megalitre: megalitre, megalitres, megaliter, megaliters
    gallon: gallon, gallons, us gallon, us gallons, imperial gallon, imperial gallons
    pint: pint, pints, us pint, us pints, imperial pint, imperial pints
    quart: quart, quarts, us quart, us quarts
    barrel: barrel, barrels, barrel of oil, barrels of oil
    bushel: bushel, bushels
    fluid-ounce: fluid ounce, fluid ounces, us fluid ounce, us fluid ounces, fl oz
    acre-foot: acre foot, acre feet
    kilogram: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos
    gram: gram, grams, gramme, grammes
    milligram: milligram, milligrams, milligramme, milligrammes
    microgram: microgram, micrograms
    tonne: tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes
    kilotonne: kilotonne, kilotonnes, kiloton, kilotons
    megatonne: megatonne, megatonnes, megaton, megatons
    gigatonne: gigatonne, gigatonnes, gigaton, gigatons
    ton: ton, tons, short ton, short tons
    long-ton: long ton, long tons
    ounce: ounce, ounces
    troy-ounce: troy ounce, troy ounces
    carat: carat, carats
    second: seconds
    millisecond: millisecond, milliseconds
    microsecond: microsecond, microseconds
    nanosecond: nanosecond, nanoseconds
    minute: minute, minutes
    hour: hour, hours
    day: day, days
    weekend: weekend, weekends
    week: week, weeks
    fortnight: fortnight, fortnights
    month: month, months
    quarter: fiscal quarter, fiscal quarters
    year: year, years
    decade: decade, decades
    century: century, centuries
    millennium: millennium, millennia
    kilometre-per-hour: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, kilometre per hour, kilometer per hour, km per hour, km an hour
    mile-per-hour: miles per hour, miles an hour, mile per hour, mile an hour
    metre-per-second: metres per second, meters per second, metres a second, metre per second
    kilometre-per-second: kilometres per second, kilometers per second, kilometres a second
    foot-per-second: feet per second
    knot: knots
    watt: watt, watts
    milliwatt: milliwatt, milliwatts
    gigajoule: gigajoule, gigajoules
    microsievert: microsievert, microsieverts
    megabecquerel: megabecquerel, megabecquerels
    kilobit: kilobit, kilobits
    decilitre: decilitre, decilitres, deciliter, deciliters
    ohm: ohm, ohms
    lux: lux
    farad: farad, farads
    mole: moles
    candela: candela, candelas
    kilowatt: kilowatt, kilowatts
    megawatt: megawatt, megawatts
    gigawatt: gigawatt, gigawatts
    terawatt: terawatt, terawatts
    horsepower: horsepower, brake horsepower
    joule: joule, joules
    kilojoule: kilojoule, kilojoules
    megajoule: megajoule, megajoules
    kilowatt-hour: kilowatt hour, kilowatt hours, kilowatthours
    megawatt-hour: megawatt hour, megawatt hours
    gigawatt-hour: gigawatt hour, gigawatt hours
    terawatt-hour: terawatt hour, terawatt hours
    watt-hour: watt hour, watt hours
    calorie: calorie, calories
    kilocalorie: kilocalorie, kilocalories
    british-thermal-unit: british thermal unit, british thermal units
    bit: bits
    byte: byte, bytes
    kilobyte: kilobyte, kilobytes
    megabyte: megabyte, megabytes, meg
    gigabyte: gigabyte, gigabytes, gig, gigs
    terabyte: terabyte, terabytes
    petabyte: petabyte, petabytes
    exabyte: exabyte, exabytes
    megabit: megabit, megabits
    terabit: terabit, terabits
    petabit: petabit, petabits
    gigabit: gigabit, gigabits
    kilobits-per-second: kilobits per second, kilobits a second, kilobit per second
    megabits-per-second: megabits per second, megabits a second, megabit per second
    gigabits-per-second: gigabits per second, gigabits a second, gigabit per second
    celsius: degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, celcius, degrees celcius, centigrade, degrees c, deg c, deg celsius, degs c, degs celsius
    fahrenheit: degrees fahrenheit, degree fahrenheit, fahrenheit, farenheit, degrees farenheit, degrees f, deg f, deg fahrenheit, degs f
    kelvin: kelvin, kelvins
    degree: degree, degrees, deg, degs
    points-per-game: points per game, points a game
    rebounds-per-game: rebounds per game, rebounds a game
    assists-per-game: assists per game, assists a game
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
    psi: pounds per square inch
    volt: volt, volts
    kilovolt: kilovolt, kilovolts
    ampere: ampere, amperes, amps
    milliampere: milliampere, milliamperes, milliamp, milliamps
    ampere-hour: ampere hour, ampere hours, amp hours
    kilonewton: kilonewton, kilonewtons
    millivolt: millivolt, millivolts
    megavolt: megavolt, megavolts
    milliampere-hour: milliamp hours, milliampere hours
    newton: newtons
    newton-metre: newton metre, newton metres, newton meters
    pound-foot: pound feet, lb ft, foot pounds
    sievert: sievert, sieverts
    millisievert: millisievert, millisieverts
    becquerel: becquerel, becquerels
    pixel: pixel, pixels
    megapixel: megapixel, megapixels
    decibel: decibel, decibels
    lumen: lumen, lumens
    parts-per-million: parts per million
    parts-per-billion: parts per billion
    revolutions-per-minute: revolutions per minute, revs per minute
    beats-per-minute: beats per minute, beats a minute
    frames-per-second: frames per second, frames a second
    miles-per-gallon: miles per gallon, miles to the gallon
    karat: karat, karats`),
  },
  careful: {
    ...carefulMoney,
    ...table(`foot: foot, feet
    yard: yard
    inch: inch
    second: second
    knot: knot
    stone: stone, stones
    bar: bar, bars
    league: leagues
    furlong: furlongs
    quarter: quarter, quarters
    mach: mach
    magnitude: magnitude
    tesla: teslas
    nits: nits
    atmosphere: atmospheres`),
  },
  moneyFamilies,
  moneyWords: 'before',
  shared: [
    {
      names: ['pound', 'pounds'],
      usual: 'GBP',
      others: [
        {
          code: 'pound',
          near: words(
            `weigh, weighs, weighed, weighing, weight, heavy, heavier, lighter, overweight, lb, lbs, ounce, ounces, kg, kilograms, kilos, tons, meat, beef,
            pork, chicken, turkey, flour, sugar, coffee, cocoa, cotton, rice, potatoes, apples, butter, cheese, fish, tuna, salmon, lobster, shrimp, cocaine, heroin,
            marijuana, cannabis, fentanyl, methamphetamine, meth, copper, uranium, lithium, nickel, steel, bomb, bombs, explosives, thrust, payload, cargo, waste,
            trash, garbage, baby, newborn, tomatoes, honey, carcass, cattle, hogs, tackle, linebacker, wrestler, boxer, dumbbell, barbell, bench, muscle, fat,
            food, luggage, equipment, gear`,
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
            'rate, rates, approval, turnout, unemployment, inflation, poll, polls, polling, yield, yields, margin, margins, vat, share of the vote, percentage, abstention',
          ),
        },
      ],
    },
  ],
  age: table(`year-of-age: years old, year old, year olds, years of age, yo, y o
    month-of-age: months old, month old, month olds
    week-of-age: weeks old, week old
    day-of-age: days old, day old`),
  before: { magnitude: words('magnitude, magnitude of'), mach: words('mach') },
  elliptic: { hour: 60 },
  per: words('per, for every, for each'),
  perMany: words('in'),
  perArticles: words('a, an, each, every, the'),
  perMeasures: words('to the'),
  perAdverbs: {
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    yearly: 'year',
    annually: 'year',
    hourly: 'hour',
    nightly: 'day',
  },
  links: words('in, of, at'),
  percentHeaders: words('percentage, in percent, in per cent, as percentage, percentages'),
  countHeaders: words('number, number of, units, no, count'),
};
