/** Results below zero, in English: a loss of so much is the figure itself, what was lost of an amount is its fall. */
import { describe } from 'vitest';
import { judged, tableOf } from './tables.ts';

const S = 'Supported';
const R = 'Refuted';
const N = 'Not Enough Evidence';

const accounts = tableOf(
  'accounts',
  `,Note,2024,2023
,,£m,£m
Revenue,2,"1,842.6","1,790.3"
Cost of sales,,"(1,105.2)","(1,084.9)"
Profit/(loss) before tax,4,(21.4),64.2
Net profit,,(30.1),12.0
`,
);

describe('the loss of a company', () => {
  judged(
    'en',
    [accounts],
    [
      ['The group made a loss before tax of £21.4 million in 2024.', '£21.4 million', S],
      ['It reported a pre-tax loss of £21.4m for 2024.', '£21.4m', S],
      ['The company slid to a net loss of £30.1 million in 2024.', '£30.1 million', S],
      ['The company made a net loss of £13.1 million in 2024.', '£13.1 million', R],
      ['Net profit fell by £42.1 million in 2024.', '£42.1 million', S],
      ['Net profit fell by £24.1 million in 2024.', '£24.1 million', R],
      ['The group made a loss on exchange rates of £3.3 million in 2024.', '£3.3 million', N],
    ],
  );
});
