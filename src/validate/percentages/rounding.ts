import type { Percentage } from "../../model/index.js";

/** Half of the last place that a figure is printed to: 34% may be 33.5 to 34.5, 34.2% not more than 0.05 off. */
export function halfPlace({ text }: Percentage): number {
  const decimals = /[.·,](\d{1,2})(?!\d)/.exec(text)?.[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

/** A figure for a message, to three digits: 81.3, 0.35, 8. */
export function printed(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** Floating point makes 8.000000001 of 31 − 23. */
export const EPSILON = 1e-6;
