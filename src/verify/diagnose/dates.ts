/** A date and a day of the week that do not go together: "Tuesday 24 April 2024", which is a Wednesday. */
import { addDays, weekday as weekdayOf } from '../../quantities/calendar.ts';
import { formatDate, weekdayName } from '../format-date.ts';
import type { Mistake } from './mistake.ts';

export const weekday: Mistake = {
  kind: 'weekday',
  chance: 'slip',
  confirms: false,
  digits: 0,
  explain: ({ operation, holds, inputs: [date], stated, pack }) => {
    if (operation !== 'weekday' || holds !== false || !date) return [];
    const nearest = [-1, 1, -2, 2, -3, 3]
      .map((by) => addDays(date.label, by))
      .find((day) => weekdayOf(day) === stated.value);
    return [
      {
        mistaken: stated.strict,
        corrected: () => formatDate(date.label, pack, 'full'),
        facts: () => ({
          other: weekdayName(stated.value, pack),
          otherValue: nearest === undefined ? '' : formatDate(nearest, pack),
        }),
      },
    ];
  },
};
