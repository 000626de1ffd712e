/** Sentences about tables, in English: what the table bears out, what it denies, and what it cannot tell. */
import { describe, expect, test } from 'vitest';
import { type TableName, verdictFor } from './tables.ts';

const cases: readonly [TableName, string, string][] = [
  ['regatta', 'Saltwind was skippered by Ivo Marsh.', 'Supported'],
  ['regatta', 'Gannet sailed with a crew of 8.', 'Supported'],
  ['regatta', 'Gannet sailed with a crew of 5.', 'Refuted'],
  ['regatta', 'Two of the boats come from Norway.', 'Supported'],
  ['regatta', 'Three of the boats come from Norway.', 'Refuted'],
  ['regatta', 'Two of the six boats come from Ireland.', 'Supported'],
  ['regatta', 'Petrel is one of two boats from Ireland.', 'Supported'],
  ['regatta', 'Blue Heron is the only boat from Spain.', 'Supported'],
  ['regatta', 'Saltwind is the only boat from Norway.', 'Refuted'],
  ['regatta', 'Blue Heron took the most hours.', 'Supported'],
  ['regatta', 'Petrel took the fewest hours.', 'Refuted'],
  ['regatta', 'Saltwind took more hours than Gannet.', 'Supported'],
  ['regatta', 'Kittiwake took more hours than Marlin.', 'Refuted'],
  ['regatta', 'Saltwind took 4 more hours than Gannet.', 'Supported'],
  ['regatta', 'Saltwind took 7 more hours than Gannet.', 'Refuted'],
  ['regatta', 'There are more boats from Norway than from Spain.', 'Supported'],
  ['regatta', 'There are more boats from Belgium than from Ireland.', 'Refuted'],
  ['regatta', 'At least two boats come from Ireland.', 'Supported'],
  ['regatta', 'Two boats have a crew of more than 7.', 'Supported'],
  ['regatta', 'Saltwind and Gannet have the same crew.', 'Supported'],
  ['regatta', 'Petrel and Blue Heron have the same crew.', 'Refuted'],
  ['regatta', 'Two boats come from Norway, while only one boat comes from Spain.', 'Supported'],
  ['regatta', 'Two boats come from Norway, while three boats come from Ireland.', 'Refuted'],
  ['libraries', 'Canal Street had the highest number of visitors.', 'Supported'],
  ['libraries', 'Ashgrove had the most loans.', 'Refuted'],
  ['libraries', 'Dockside had the second highest number of visitors.', 'Supported'],
  ['libraries', 'Two branches are in the North.', 'Supported'],
  ['libraries', 'Dockside opened on October 9, 2018.', 'Supported'],
  ['libraries', 'Dockside opened on October 9, 2017.', 'Refuted'],
  ['libraries', 'Ashgrove and Birch Lane had a combined total of 84,300 visitors.', 'Supported'],
  ['libraries', 'Ashgrove and Birch Lane had a combined total of 91,750 visitors.', 'Refuted'],
  ['libraries', 'Elm Park opened before Birch Lane.', 'Supported'],
  ['libraries', 'Dockside opened before Ashgrove.', 'Refuted'],
  ['regatta', 'Three boats have a crew of 7 or more.', 'Supported'],
  ['libraries', 'Two branches opened between 1987 and 1994.', 'Supported'],
  ['libraries', 'Three branches opened after 1994.', 'Refuted'],
  ['libraries', 'Birch Lane opened 42 years after Canal Street.', 'Supported'],
  ['libraries', 'Birch Lane opened 24 years after Canal Street.', 'Refuted'],
  ['harvest', 'Stone Vale had 705 in 2022.', 'Supported'],
  ['harvest', 'Stone Vale had 760 in 2022.', 'Refuted'],
  ['harvest', 'Marsh Coast had the highest figure in 2023.', 'Supported'],
  ['harvest', 'Upper Dell had the highest figure in 2023.', 'Refuted'],
  ['harvest', 'Upper Dell had more than Stone Vale in 2023.', 'Supported'],
];

describe('a table answers', () => {
  test.each(cases)('%s: %s → %s', (table, sentence, verdict) => {
    expect(verdictFor(table, sentence)).toBe(verdict);
  });
});

/** Words that the table does not know, other figures, other tables: nothing is said. */
const silent: readonly [TableName, string][] = [
  ['regatta', 'Two of the boats were insured by a broker in Hamburg.'],
  ['regatta', 'Organisers expect forty boats next summer.'],
  ['regatta', 'Saltwind won by a whisker.'],
  ['regatta', 'Nearly half of the boats lost a sail.'],
  ['libraries', 'The council cut funding for libraries by 4 percent.'],
  ['libraries', 'The third branch to reopen was Canal Street.'],
  ['libraries', 'Canal Street welcomed about 120,000 visitors.'],
  ['libraries', 'Visitors at Dockside rose after the refit.'],
  ['libraries', 'Residents near Elm Park want longer hours.'],
  ['libraries', 'Canal Street had 120,000 visitors.'],
];

describe('a table that cannot tell', () => {
  test.each(silent)('%s: %s', (table, sentence) => {
    expect(verdictFor(table, sentence)).toBe('Not Enough Evidence');
  });
});
