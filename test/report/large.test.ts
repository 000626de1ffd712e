import { expect, test } from 'vitest';
import type { Report } from '../../src/contract.ts';
import { type FormatName, formatNames, formatters } from '../../src/report/index.ts';
import { packFor } from './packs.ts';
import { buses } from './samples.ts';

/** The sample article, told again and again: every claim at its new place. */
const repeated = (times: number): Report => {
  const { text } = buses.document;
  const gap = text.length + 2;
  const lines = text.split('\n').length + 1;
  const claims = Array.from({ length: times }, (_, round) =>
    buses.claims.map((claim) => ({
      ...claim,
      id: `${claim.id}-${round}`,
      start: claim.start + round * gap,
      end: claim.end + round * gap,
      line: claim.line + round * lines,
      evidence: claim.evidence.map(({ line: _line, ...item }) =>
        item.start === null ? item : { ...item, start: item.start + round * gap, end: (item.end ?? 0) + round * gap },
      ),
    })),
  ).flat();
  return {
    ...buses,
    document: { ...buses.document, text: Array.from({ length: times }, () => text).join('\n\n') },
    claims,
  };
};

const large = repeated(400);

test.each(formatNames)('an article of 3,200 claims comes out whole: %s', (name: FormatName) => {
  const output = formatters[name](large, { packFor, version: '1.0.0', width: 80, verbose: true, all: true });
  const perClaim = {
    text: 700,
    json: 1500,
    html: 1500,
    markdown: 200,
    sarif: 1500,
    github: 100,
    junit: 150,
    claimreview: 500,
  };
  expect(output.length).toBeGreaterThan(perClaim[name] * 400);
  expect(output).not.toMatch(/undefined|NaN|\[object/);
});
