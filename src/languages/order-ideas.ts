/** Ideas of the thesaurus that a word of degree may name by itself, the same in every language: "dearest" is of prices. */
export const PRICES = [
  'prices',
  'cost',
  'rent',
  'fares',
  'price-per-unit',
  'house-prices',
  'tuition',
  'energy-bill',
] as const;

export const TRAFFIC = [
  'rides',
  'passengers',
  'visitors',
  'spectators',
  'admissions',
  'flights',
  'freight',
  'containers',
  'road-traffic',
  'emergency-visits',
  'emergency-calls',
  'tourists',
  'overnight-stays',
  'customers',
] as const;

export const TIMES = ['duration', 'waiting-time'] as const;
