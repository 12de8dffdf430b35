import { InvalidArgumentError } from "commander";

// What a person writes behind an option, checked before anything runs.

export function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError("it must be a number above 0");
  return number;
}

export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("it must be a whole number above 0");
  return number;
}

/** Of near-duplicates; lower, and the search would miss pairs. */
export function similarity(value: string): number {
  const number = Number(value);
  if (!(number >= 0.7 && number <= 1)) throw new InvalidArgumentError("it must be a number from 0.7 to 1");
  return number;
}

export function seconds(value: string): number {
  const number = Number(value);
  if (!(number >= 0)) throw new InvalidArgumentError("it must be a number of seconds");
  return number;
}

export function date(value: string): string {
  if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new InvalidArgumentError("it must be a date: 2026-05-04");
  }
  return value;
}
