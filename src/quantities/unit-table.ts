/**
 * Units that are the same in every language: canonical code → dimension, size and symbols. Names are in the packs.
 * Sizes are exact where the definition is: BIPM, The International System of Units, 9th edition (2019), tables 4 to 8, and
 * NIST SP 811 (2008), appendix B, for the customary ones. A month is a twelfth of the year of 365.25 days.
 */
import type { Dimension } from './quantity.ts';

/** What a surface requires of its place before it may be read as the unit. */
export type UnitNeed =
  | 'digits' // right after digits, with or without a space: "5 m", "12 t", "40 g"
  | 'glued'; // written onto the digits: "118.5p", "24c"

export interface UnitEntry {
  readonly dimension: Dimension;
  /** How many base units of its `group` it is; 0 when it converts to nothing. */
  readonly size: number;
  /** Zero point, in base units, for scales that do not start at nothing (degrees). */
  readonly offset: number;
  /** Units convert within a group; mostly the dimension. */
  readonly group: string;
  /** Case counts: mW is not MW. */
  readonly symbols: readonly string[];
  /** Symbols that are also words or letters. */
  readonly careful: readonly string[];
  readonly need: UnitNeed;
}

const table: Record<string, UnitEntry> = {};

/** One line a unit: `code size symbols | careful symbols`. */
function fill(dimension: Dimension, lines: string, group: string = dimension, need: UnitNeed = 'digits'): void {
  for (const line of lines.trim().split('\n')) {
    const [clear = '', careful = ''] = line.split('|');
    const [code = '', size = '0', ...symbols] = clear.trim().split(/\s+/);
    const letters = careful.trim() === '' ? [] : careful.trim().split(/\s+/);
    table[code] = { dimension, size: Number(size), offset: 0, group, symbols, careful: letters, need };
  }
}

fill(
  'length',
  `metre 1 | m
  kilometre 1000 km kms KM Km
  centimetre 0.01 cm cms
  millimetre 0.001 mm
  micrometre 1e-6 µm μm
  nanometre 1e-9 nm
  mile 1609.344 mi mls
  nautical-mile 1852 nmi
  yard 0.9144 yd yds
  foot 0.3048 ft | ′ '
  inch 0.0254 ″ | in ins "
  furlong 201.168
  light-year 9460730472580800 ly
  astronomical-unit 149597870700 au AU
  league 4828.032`,
);
fill(
  'area',
  `square-metre 1 m² m2 sqm
  square-kilometre 1e6 km² km2
  square-centimetre 1e-4 cm² cm2
  square-mile 2589988.110336 mi² mi2
  square-foot 0.09290304 ft² ft2 sqft
  square-yard 0.83612736 yd²
  square-inch 0.00064516 in²
  hectare 1e4 ha
  are 100
  acre 4046.8564224`,
);
fill(
  'volume',
  `cubic-metre 1 m³ m3
  cubic-kilometre 1e9 km³ km3
  cubic-centimetre 1e-6 cm³ cm3 cc
  cubic-foot 0.028316846592 ft³ ft3
  litre 0.001 | l L ℓ
  hectolitre 0.1 hl hL
  centilitre 1e-5 cl cL
  decilitre 1e-4 dl dL
  millilitre 1e-6 ml mL
  megalitre 1000 ML
  gallon 0.003785411784 gal
  pint 0.000473176473
  quart 0.000946352946
  barrel 0.158987294928 bbl bbls
  million-barrels 158987.294928 mmbbl
  bushel 0.03523907016688
  fluid-ounce 2.95735295625e-5
  acre-foot 1233.48183754752`,
);
fill(
  'mass',
  `kilogram 1 kg kgs Kg KG
  gram 0.001 gr | g
  milligram 1e-6 mg
  microgram 1e-9 µg μg mcg
  tonne 1000 | t T
  kilotonne 1e6 kt
  megatonne 1e9 Mt MT
  gigatonne 1e12 Gt
  quintal 100 | q
  ton 907.18474
  long-ton 1016.0469088
  pound 0.45359237 lb lbs
  ounce 0.028349523125 oz
  troy-ounce 0.0311034768 ozt
  stone 6.35029318
  carat 0.0002 ct cts`,
);
fill(
  'time',
  `second 1 sec secs | s
  millisecond 0.001 ms
  microsecond 1e-6 µs
  nanosecond 1e-9 ns
  minute 60 min mins mn
  hour 3600 hr hrs | h H
  day 86400 | d j
  weekend 172800
  week 604800 wk wks
  fortnight 1209600
  month 2629800 mo mos
  quarter 7889400
  half-year 15778800
  year 31557600 yr yrs
  decade 315576000
  century 3155760000
  millennium 31557600000`,
);
fill(
  'speed',
  `kilometre-per-hour 0.2777777777777778 km/h kmh kph kmph km/hr
  metre-per-second 1 m/s
  kilometre-per-second 1000 km/s
  mile-per-hour 0.44704 mph
  foot-per-second 0.3048 ft/s
  knot 0.5144444444444445 kn kt/s
  mach 0`,
);
fill(
  'power',
  `watt 1 | W w
  milliwatt 0.001 mW
  kilowatt 1e3 kW kw KW
  megawatt 1e6 MW
  gigawatt 1e9 GW
  terawatt 1e12 TW
  horsepower 745.6998715822702 hp bhp HP
  metric-horsepower 735.49875 PS ch cv`,
);
fill(
  'energy',
  `joule 1 | J
  kilojoule 1e3 kJ
  megajoule 1e6 MJ
  gigajoule 1e9 GJ
  watt-hour 3600 Wh
  kilowatt-hour 3.6e6 kWh kwh KWh kW·h
  megawatt-hour 3.6e9 MWh
  gigawatt-hour 3.6e12 GWh
  terawatt-hour 3.6e15 TWh
  calorie 4.184 cal
  kilocalorie 4184 kcal kcals
  british-thermal-unit 1055.05585262 BTU Btu
  tonne-of-oil-equivalent 41.868e9 toe tep
  megatonne-of-oil-equivalent 41.868e15 Mtoe Mtep`,
);
fill(
  'information',
  `bit 1
  kilobit 1e3 kbit Kbit
  megabit 1e6 Mbit Mb
  gigabit 1e9 Gbit Gb
  terabit 1e12 Tbit
  byte 8
  kilobyte 8e3 kB KB ko Ko
  megabyte 8e6 MB Mo
  gigabyte 8e9 GB Go
  terabyte 8e12 TB To
  petabyte 8e15 PB Po
  exabyte 8e18 EB Eo
  gibibyte 8589934592 GiB
  mebibyte 8388608 MiB`,
);
fill('temperature', 'celsius 1 °C ℃ ºC | C\nfahrenheit 0.5555555555555556 °F ℉ ºF | F\nkelvin 1 | K\ndegree 0 | ° º');
const degrees = { celsius: 273.15, fahrenheit: 459.67 / 1.8, kelvin: 0 };
for (const [code, offset] of Object.entries(degrees)) {
  const entry = table[code];
  if (entry) table[code] = { ...entry, offset };
}
fill('percent', 'percent 1 % ﹪ ％ ٪ | pc pct', 'share');
fill('per-mille', 'per-mille 0.1 ‰', 'share');
fill('percentage-point', 'percentage-point 1 pp ppt ppts pps', 'points');
fill('basis-point', 'basis-point 0.01 bp bps bip bips pb pdb', 'points');
fill('other', 'hertz 1 Hz HZ\nkilohertz 1e3 kHz KHz Khz\nmegahertz 1e6 MHz Mhz\ngigahertz 1e9 GHz Ghz', 'frequency');
fill(
  'other',
  'pascal 1 Pa\nhectopascal 100 hPa\nkilopascal 1e3 kPa\nbar 1e5\nmillibar 100 mbar mb\npsi 6894.757293168 psi\natmosphere 101325 atm',
  'pressure',
);
fill('other', 'volt 1 | V\nkilovolt 1e3 kV\nmillivolt 0.001 mV\nmegavolt 1e6 MV', 'voltage');
fill('other', 'ampere 1 | A\nmilliampere 0.001 mA', 'current');
fill('other', 'milliampere-hour 1 mAh\nampere-hour 1e3 Ah', 'charge');
fill('other', 'newton 1 | N\nkilonewton 1e3 kN', 'force');
fill('other', 'newton-metre 1 Nm N·m\npound-foot 1.3558179483314004 lb-ft lbft', 'torque');
fill('other', 'sievert 1 Sv\nmillisievert 0.001 mSv\nmicrosievert 1e-6 µSv', 'dose');
fill('other', 'becquerel 1 Bq\nmegabecquerel 1e6 MBq', 'activity');
fill('other', 'pixel 1 px\nmegapixel 1e6 MP Mpx Mpix', 'pixels');
fill(
  'other',
  'decibel 0 dB dBA\nohm 0 Ω ohm\nlumen 0 lm\nlux 0 lx\nmole 0 mol\ntesla 0\nfarad 0\ncandela 0 cd\nnits 0\nrevolutions-per-minute 0 rpm\nparts-per-million 0 ppm\nparts-per-billion 0 ppb\nbeats-per-minute 0 bpm\nframes-per-second 0 fps\nmegabits-per-second 0 Mbps Mbit/s mbps\ngigabits-per-second 0 Gbps Gbit/s\nmiles-per-gallon 0 mpg\nkarat 0\noctane 0\nproof 0\nmagnitude 0\ndots-per-inch 0 dpi ppi',
  '',
);

/** Years of age: the same length as a year, another dimension. */
fill('age', 'year-of-age 31557600\nmonth-of-age 2629800\nday-of-age 86400\nweek-of-age 604800', 'age');

// Parts of a currency: which ones they are a hundredth of is below.
fill('money', 'cent 0 ¢ ct. | c\npenny 0 | p\nGBX 0', '', 'glued');

export const unitTable: Readonly<Record<string, UnitEntry>> = table;

/** Hundredths of a currency, by the currencies that have them. */
export const minorUnits: Readonly<Record<string, readonly string[]>> = {
  cent: ['USD', 'EUR', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'ZAR', 'TWD'],
  penny: ['GBP'],
  GBX: ['GBP'],
};
