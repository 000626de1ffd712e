import type { TableWords } from '../pack-tables.ts';

const words = (list: string): readonly string[] => list.split(', ');

export const tables: TableWords = {
  total: words(
    'total, totals, grand total, overall, overall total, sum, all, altogether, combined, all together, total (all)',
  ),
  totalOpeners: words('all, total'),
  ofWhich: words('of which, o/w'),
  subtotal: words('subtotal, sub-total, sub total, of which total'),
  totalClosers: words('total, totals, combined'),
  average: words('average, mean, median, weighted average, avg'),
  collective: words('other, others, rest of, the rest, rest, remaining, miscellaneous, misc, unspecified, unknown'),
  period: words(
    'year, years, date, month, quarter, period, week, day, season, fiscal year, financial year, time, time period, year ended, half',
  ),
  indicator: words(
    'indicator, indicators, indicator name, item, items, measure, metric, variable, line item, series, series name, statistic, figure, key figure, key figures',
  ),
  value: words('value, values, obs_value, observation value, amount, data value, figure, number'),
  unit: words('unit, units, unit of measure, unit_measure'),
  bounds: words(
    'lower ci, upper ci, confidence interval, confidence limit, lower limit, upper limit, lower bound, upper bound, margin of error, standard error, lci, uci',
  ),
  note: words('note, notes, comment, comments, remark, remarks, footnote, flag, flags, obs_status, reading'),
  status: words('status, data status, nature, type of figure'),
  reported: words('reported, actual, actuals, final, outturn, observed, confirmed, published'),
  planned: words(
    'planned, plan, forecast, target, projected, projection, expected, budget, budgeted, outlook, scheduled',
  ),
  estimated: words('estimate, estimated, provisional, preliminary'),
  source: words('source, sources, reference, url, link'),
  code: words('code, codes, id, idbank, iso, iso2, iso3, identifier, ref, postcode, fips, nuts, isin, ticker, key'),
  country: words('country, countries, country name, nation, state, location, entity, economy, territory'),
  missing: words(
    'n/a, na, n.a., nd, .., ..., -, –, —, :, c, x, null, none, nan, not available, unavailable, missing, (x), #n/a, nil return, tba, tbd',
  ),
  measuredIn: words('in current, in constant, in, measured in, expressed in'),
  by: words('by, per'),
  since: words('since, from, on, over, vs, versus, compared with, compared to, relative to'),
  unitQualifiers: words(
    'current, constant, annual, nominal, real, monthly, quarterly, yearly, chained, prices, at, in',
  ),
  unless: words(
    'except per share amounts, except per share data, except per share, except per-share data, except percentages, except where noted, unless stated, unless otherwise stated, unless noted, unless otherwise noted, except where stated',
  ),
  bareNumber: words('number, no., count, units, actual'),
  counted: words(
    'number, numbers, headcount, fte, ftes, employees, staff, people, persons, workforce, stores, shops, outlets, branches, sites, customers, subscribers, users, visitors, guests, passengers, vehicles, homes, households, pupils, students, patients, beds, rooms, aircraft, ships, households served',
  ),
  countOpeners: words('number of, numbers of, headcount, no. of, total number of, average number of'),
  about: {
    title: words('title, table title, series title, dataset title, name of series'),
    unit: words('unit, units, unit of measure, measured in'),
    source: words('source, sources, data source, publisher, provider, author'),
    updated: words(
      'last updated, last update, updated, updated on, last updated date, date updated, release date, date of release, published, published on, publication date, date of publication, as of, date of extraction, extraction date, extracted on',
    ),
    licence: words('licence, license, terms of use'),
    other: words(
      'cdid, idbank, series id, source dataset id, preunit, next release, important notes, note, notes, frequency, seasonal adjustment, coverage, geography, contact, email, definition, description, footnote, footnotes, warning, key, sheet, page',
    ),
  },
  goodHigh: words(
    'profit, profits, revenue, turnover, sales, income, earnings, attendance, visitors, spectators, passengers, punctuality, punctual, recycled, recycling, recovery, pass, success, satisfaction, members, subscribers, output, production, yield, harvest, wages, employment, turnout, coverage, vaccinated, survival, graduates, literacy, completion, on-time',
  ),
  goodLow: words(
    'unemployment, jobless, deaths, killed, injured, casualties, accidents, crashes, crime, crimes, thefts, burglaries, assaults, complaints, cancelled, cancellations, delays, delay, late, wait, waits, waiting, response, losses, leakage, leaks, debt, deficit, emissions, pollution, refused, rejected, contamination, errors, faults, defects, absenteeism, absence, dropouts, poverty, closures, bankruptcies, insolvencies, overdue, backlog, evictions, mortality, infections, queue',
  ),
  lasting: words('wait, waits, waiting, delay, delays, response, duration, stay, stays, time, times'),
  notAdded: words('yield, yields, temperature, average, mean, median, per, rate, rank, ratio, index'),
  kinds: {
    stock: words(
      'population, inhabitants, residents, staff, employees, headcount, workforce, debt, stock, stocks, fleet, capacity, open cases, backlog, subscribers, members, assets, cash, inventory, at end of, outstanding, in service, screens, stations, judges, doctors, homes, customers',
    ),
    flow: words(
      'revenue, sales, turnover, profit, income, spending, expenditure, cost, costs, exports, imports, production, output, deliveries, admissions, visits, visitors, births, deaths, killed, injured, arrivals, rides, trips, passengers, harvest, box office, marketing, investment, gdp, gross domestic product, emissions, takings',
    ),
    rate: words('rate, share, percentage, proportion, ratio, unemployment, inflation'),
    price: words('price, prices, bill, fare, fee, tariff, rent'),
    change: words('growth, change, increase, decrease, variation, yoy, year-on-year'),
    rank: words('rank, ranking, position, place'),
  },
};
