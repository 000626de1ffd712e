/** A report whose every text tries to break out of the page: each payload would set `window.hacked`, load, or reorder text. */
import type { CheckedClaim, Evidence, Report } from '../../src/contract.ts';
import { buses } from './samples.ts';

const payloads = [
  '</script><script>window.hacked=1</script>',
  '"><img src=x onerror="window.hacked=2">',
  "' onmouseover='window.hacked=3' x='",
  '</style><svg onload=window.hacked=4>',
  '<!--<a href="javascript:window.hacked=5">go</a>-->',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '\u202egnp.exe\u202c \u2066x\u2069',
  '&lt;script&gt;window.hacked=6&lt;/script&gt;',
  '<iframe srcdoc="<script>parent.hacked=7</script>"></iframe>',
] as const;

export const payload = payloads.join(' ');

const urls = [
  'javascript:window.hacked=8',
  'data:text/html,<script>1</script>',
  ' JaVaScRiPt:alert(1)',
  'https://ok.example/"><b>',
];

const poison = (item: Evidence, index: number): Evidence => ({
  ...item,
  source: payload,
  url: urls[index % urls.length] ?? null,
  date: payload,
  column: payload,
  quote: payload,
  label: payload,
  licence: payload,
});

const text = `${payload}\n\n${payload} 130% ${payload}`;
const start = text.indexOf('130%');

const poisonClaim = (claim: CheckedClaim, index: number): CheckedClaim => ({
  ...claim,
  // The mark begins inside one payload and ends inside the other.
  quote: index === 0 ? '130%' : text.slice(start - 20, start + 40),
  start: index === 0 ? start : start - 20,
  end: index === 0 ? start + 4 : start + 40,
  sentence: text.slice(text.indexOf('\n\n') + 2),
  attribution: payload,
  stated: { ...claim.stated, unit: payload },
  recomputed: claim.recomputed === null ? null : { ...claim.recomputed, unit: payload },
  formula: payload,
  sql: payload,
  evidence: claim.evidence.map(poison),
  readings: claim.readings.map((reading) => ({ ...reading, label: payload, evidence: reading.evidence.map(poison) })),
  slots: claim.slots.map((slot) => ({ ...slot, value: payload, rule: payload })),
  assumptions: [payload],
  diagnosis: { kind: payload, message: payload, corrected: payload },
  reason: payload,
  reasonCode: 'constructor',
  notes: [payload],
  series: {
    label: payload,
    unit: payload,
    points: [
      { label: payload, value: 1, used: true },
      { label: payload, value: 2, used: true },
    ],
  },
  suppressed: claim.suppressed === null ? null : payload,
});

export const hostile: Report = {
  ...buses,
  document: {
    ...buses.document,
    source: payload,
    title: payload,
    author: payload,
    publishedAt: payload,
    url: urls[0] ?? null,
    text,
  },
  coverage: { ...buses.coverage, labels: { [payload]: 2, constructor: 1 }, unchecked: { [payload]: 1, __proto__: 3 } },
  claims: buses.claims.map(poisonClaim),
  notes: [payload],
};
