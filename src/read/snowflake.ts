/** When a post of X was written, by its number: milliseconds since this instant stand in the bits above 22 (snowflake). */
const EPOCH = 1288834974657n;
const NUMBER = /^\d{15,20}$/;

/** ISO date-time of "1777381520000000000"; null for what is no such number. */
export function timeOfStatus(id: string): string | null {
  return NUMBER.test(id) ? new Date(Number((BigInt(id) >> 22n) + EPOCH)).toISOString() : null;
}
