import ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatJson, formatNdjson, reportJsonSchema } from '../../src/report/format-json.ts';
import { expectGolden } from './golden.ts';
import { buses, post, samples } from './samples.ts';

const Ajv = ajv2020.default ?? ajv2020;
const validate = new Ajv({ allErrors: true }).compile(reportJsonSchema());

describe('JSON', () => {
  test('one object, indented', () => expectGolden(formatJson(post), 'post.json'));
  test('reads back as the same report', () => expect(JSON.parse(formatJson(buses))).toEqual(buses));

  test('several documents are one object a line', () => {
    const lines = formatNdjson(Object.values(samples)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(Object.values(samples));
    expect(formatNdjson([])).toBe('');
  });

  test('a shape the contract does not know does not leave', () => {
    expect(() => formatJson({ ...buses, schemaVersion: '2' } as unknown as typeof buses)).toThrow();
  });
});

describe('the published JSON Schema', () => {
  test('is as the golden file says', () =>
    expectGolden(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`, 'report.schema.json'));

  test.each(Object.entries(samples))('accepts the report on %s', (_, report) => {
    expect(validate(JSON.parse(formatJson(report))), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['no claims', { ...buses, claims: undefined }],
    ['an unknown verdict', { ...buses, claims: buses.claims.map((claim) => ({ ...claim, verdict: 'True' })) }],
    [
      'an infinite end',
      { ...buses, claims: buses.claims.map((claim) => ({ ...claim, stated: { ...claim.stated, max: 'Infinity' } })) },
    ],
    ['a version to come', { ...buses, schemaVersion: '2' }],
  ])('refuses a report with %s', (_, report) => {
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(false);
  });
});
