/**
 * Ideas that are near without being the same, in no language: a museum's "visitors" and its "admissions", a port's
 * "boxes" and its "freight". A table with only one of them may speak of the other; that alone is a weak link.
 */
export const kin: Readonly<Record<string, readonly string[]>> = {
  attendance: ['admissions', 'visitors', 'spectators', 'tickets', 'viewers', 'tourists', 'crowds', 'entries'],
  travel: ['passengers', 'rides', 'road-traffic', 'tickets', 'validations'],
  goods: ['freight', 'containers', 'boxes', 'exports', 'imports', 'landings'],
  takings: ['revenue', 'box-office', 'tax-revenue', 'income-of-clubs', 'units-sold', 'tourism-receipts'],
  result: ['profit', 'operating-profit', 'loss', 'ebitda', 'result'],
  outlay: ['spending', 'cost', 'budget', 'capital-spending', 'bill'],
  price: ['prices', 'fares', 'rent', 'cost', 'price-per-unit', 'house-prices', 'quotations', 'fees'],
  staff: ['workforce', 'jobs', 'employment', 'hires', 'posts', 'officers', 'police-officers', 'teachers', 'nurses'],
  pay: ['wages', 'income', 'minimum-wage', 'wage-bill'],
  joining: ['members', 'subscribers', 'customers', 'users', 'enrolments', 'readers'],
  lending: ['loans', 'books', 'lendings'],
  people: ['population', 'households', 'dwellers'],
  homes: ['housing-stock', 'social-housing', 'vacant-homes', 'second-homes', 'housing-units'],
  waiting: ['waiting-list', 'queue', 'applications', 'backlog-of-cases', 'patients'],
  lawsuits: ['cases', 'backlog-of-cases', 'files', 'complaints'],
  delay: ['waiting-time', 'delays', 'duration', 'response-time', 'punctuality'],
  crop: ['harvest', 'yield-per-hectare', 'wine', 'wheat', 'milk', 'production', 'fish', 'landings'],
  power: ['electricity', 'production', 'wind-power', 'solar', 'power-output', 'renewables'],
  waste: ['waste', 'recycling', 'refuse-streams', 'wasted-food'],
  water: ['water-use', 'water-lost', 'reservoirs'],
  learners: ['pupils', 'students', 'apprentices', 'enrolments', 'graduates'],
  meals: ['school-meals', 'meals'],
  flying: ['flights', 'take-offs', 'passengers'],
  calls: ['emergency-calls', 'interventions', 'rescues'],
  roads: ['road-deaths', 'deaths', 'injured', 'road-accidents', 'victims'],
  plants: ['trees', 'saplings', 'forest'],
  outlets: ['shops', 'pharmacies', 'libraries', 'cinemas', 'factories', 'sites'],
  fleet: ['vehicle-fleet', 'bicycles', 'buses', 'boats', 'cranes'],
  releases: ['books', 'films', 'novels'],
};

const kindreds = new Map<string, readonly string[]>();
for (const [name, ideas] of Object.entries(kin))
  for (const idea of ideas) kindreds.set(idea, [...(kindreds.get(idea) ?? []), name]);

const NONE: readonly string[] = [];

/** The families of near ideas that an idea of the thesaurus is in: two ideas that share one are kin. */
export const kindredsOf = (idea: string): readonly string[] => kindreds.get(idea) ?? NONE;
