/**
 * How long a server asks to be left alone, in milliseconds:
 *
 *   Retry-After: 120  ·  Retry-After: Wed, 21 Oct 2026 07:28:00 GMT
 *
 * @returns null where the header is missing or says neither
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Z][a-z]+,? /.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}

/** A random wait up to a bound that doubles with each attempt: many clients do not come back at once. */
export function fullJitter(attempt: number, base: number, longest: number): number {
  return Math.random() * Math.min(longest, base * 2 ** attempt);
}
