/**
 * Units that are the same in every language: canonical code → dimension and symbols. Names are in the packs; how units
 * convert is in unit-conversions.ts.
 */
import type { Dimension } from './quantity.ts';

/** What a surface requires of its place before it may be read as the unit. */
export type UnitNeed =
  | 'digits' // right after digits, with or without a space: "5 m", "12 t", "40 g"
  | 'glued'; // written onto the digits: "118.5p", "24c"

export interface UnitEntry {
  readonly dimension: Dimension;
  /** Case counts: mW is not MW. */
  readonly symbols: readonly string[];
  /** Symbols that are also words or letters. */
  readonly careful: readonly string[];
  readonly need: UnitNeed;
}

const table: Record<string, UnitEntry> = {};

/** One line a unit: `code symbols | careful symbols`. */
function fill(dimension: Dimension, lines: string, need: UnitNeed = 'digits'): void {
  for (const line of lines.trim().split('\n')) {
    const [clear = '', careful = ''] = line.split('|');
    const [code = '', ...symbols] = clear.trim().split(/\s+/);
    const letters = careful.trim() === '' ? [] : careful.trim().split(/\s+/);
    table[code] = { dimension, symbols, careful: letters, need };
  }
}

fill(
  'length',
  `metre | m
  kilometre km kms KM Km
  centimetre cm cms
  millimetre mm
  micrometre µm μm
  nanometre nm
  picometre
  decimetre dm
  decametre dam
  hectometre hm
  mile mi mls
  nautical-mile nmi
  yard yd yds
  foot ft | ′ '
  inch ″ | in ins "
  furlong
  light-year ly
  astronomical-unit au AU
  league`,
);
fill(
  'area',
  `square-metre m² m2 sqm
  square-kilometre km² km2
  square-centimetre cm² cm2
  square-millimetre mm² mm2
  square-mile mi² mi2
  square-foot ft² ft2 sqft
  square-yard yd²
  square-inch in²
  hectare ha
  are
  acre`,
);
fill(
  'volume',
  `cubic-metre m³ m3
  cubic-kilometre km³ km3
  cubic-hectometre hm³ hm3
  cubic-decimetre dm³ dm3
  cubic-centimetre cm³ cm3 cc
  cubic-foot ft³ ft3
  cubic-inch in³ in3
  cubic-yard yd³ yd3
  cubic-mile mi³ mi3
  litre | l L ℓ
  hectolitre hl hL
  centilitre cl cL
  decilitre dl dL
  millilitre ml mL
  megalitre ML
  gallon gal gals
  cup
  tablespoon tbsp
  teaspoon tsp
  pint
  quart
  barrel bbl bbls
  million-barrels mmbbl
  bushel
  fluid-ounce
  acre-foot`,
);
fill(
  'mass',
  `kilogram kg kgs Kg KG
  gram gr | g
  milligram mg
  microgram µg μg mcg
  tonne | t T
  kilotonne kt
  megatonne Mt MT
  gigatonne Gt
  quintal | q
  ton
  hundredweight cwt
  long-ton
  pound lb lbs
  ounce oz
  troy-ounce ozt
  stone | st
  carat ct cts`,
);
fill(
  'time',
  `second sec secs | s
  millisecond ms
  microsecond µs
  nanosecond ns
  minute min mins mn
  hour hr hrs | h H
  day | d j
  weekend
  week wk wks
  fortnight
  month mo mos
  quarter
  half-year
  year yr yrs
  decade
  century
  millennium`,
);
fill(
  'speed',
  `kilometre-per-hour km/h kmh kph kmph km/hr
  metre-per-second m/s
  kilometre-per-second km/s
  mile-per-hour mph
  foot-per-second ft/s
  knot kn kt/s
  mach`,
);
fill(
  'power',
  `watt | W w
  milliwatt mW
  kilowatt kW kw KW
  megawatt MW
  gigawatt GW
  terawatt TW
  horsepower hp bhp HP
  metric-horsepower PS ch cv`,
);
fill(
  'energy',
  `joule | J
  kilojoule kJ
  megajoule MJ
  gigajoule GJ
  watt-hour Wh
  kilowatt-hour kWh kwh KWh kW·h
  megawatt-hour MWh
  gigawatt-hour GWh
  terawatt-hour TWh
  calorie cal
  kilocalorie kcal kcals
  british-thermal-unit BTU Btu
  tonne-of-oil-equivalent toe tep
  megatonne-of-oil-equivalent Mtoe Mtep`,
);
fill(
  'information',
  `bit
  kilobit kbit Kbit
  megabit Mbit Mb
  gigabit Gbit Gb
  terabit Tbit
  petabit Pbit
  byte
  kilobyte kB KB ko Ko
  megabyte MB Mo
  gigabyte GB Go
  terabyte TB To
  petabyte PB Po
  exabyte EB Eo
  gibibyte GiB
  mebibyte MiB`,
);
fill('temperature', 'celsius °C ℃ ºC degC | C\nfahrenheit °F ℉ ºF degF | F\nkelvin | K\ndegree | ° º');
fill('percent', 'percent % ﹪ ％ ٪ | pc pct');
fill('per-mille', 'per-mille ‰');
fill('percentage-point', 'percentage-point pp ppt ppts pps');
fill('basis-point', 'basis-point bp bps bip bips pb pdb');
fill('other', 'hertz Hz HZ\nkilohertz kHz KHz Khz\nmegahertz MHz Mhz\ngigahertz GHz Ghz');
fill(
  'other',
  'pascal Pa\nhectopascal hPa\nkilopascal kPa\nmegapascal MPa\ngigapascal GPa\nbar\nmillibar mbar mb\npsi psi\natmosphere atm',
);
fill('other', 'volt | V\nkilovolt kV\nmillivolt mV\nmegavolt MV');
fill('other', 'ampere | A\nmilliampere mA');
fill('other', 'milliampere-hour mAh\nampere-hour Ah');
fill('other', 'newton | N\nkilonewton kN');
fill('other', 'newton-metre Nm N·m\npound-foot lb-ft lbft');
fill('other', 'sievert Sv\nmillisievert mSv\nmicrosievert µSv');
fill('other', 'becquerel Bq\nmegabecquerel MBq');
fill('other', 'pixel px\nmegapixel MP Mpx Mpix');
fill(
  'other',
  'decibel dB dBA\nohm Ω ohm\nlumen lm\nlux lx\nmole mol\ntesla\nfarad\ncandela cd\nnits\nrevolutions-per-minute rpm\nparts-per-million ppm\nparts-per-billion ppb\nbeats-per-minute bpm\nframes-per-second fps\nkilobits-per-second kbps kbit/s Kbps\nmegabits-per-second Mbps Mbit/s mbps\ngigabits-per-second Gbps Gbit/s\nmiles-per-gallon mpg\npoints-per-game ppg\nrebounds-per-game rpg\nassists-per-game apg\nkarat\noctane\nproof\nmagnitude\ndots-per-inch dpi ppi',
);

/** Years of age: the same length as a year, another dimension. */
fill('age', 'year-of-age\nmonth-of-age\nday-of-age\nweek-of-age');

// Parts of a currency: which ones they are a hundredth of is below.
fill('money', 'cent ¢ ct. | c\npenny | p\nGBX\nkopek\ngrosz\ncentavo\npaisa\npiastre\npesewa\nfils', 'glued');

export const unitTable: Readonly<Record<string, UnitEntry>> = table;

/** Hundredths of a currency, by the currencies that have them. */
export const minorUnits: Readonly<Record<string, readonly string[]>> = {
  cent: ['USD', 'EUR', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'ZAR', 'TWD'],
  penny: ['GBP'],
  GBX: ['GBP'],
  kopek: ['RUB', 'UAH', 'BYN'],
  grosz: ['PLN'],
  centavo: ['MXN', 'BRL', 'ARS', 'CLP', 'COP', 'PHP', 'DOP', 'CUP'],
  paisa: ['INR', 'PKR', 'NPR', 'BDT'],
  piastre: ['EGP', 'LBP', 'SYP'],
  pesewa: ['GHS'],
  fils: ['AED', 'IQD'],
};
