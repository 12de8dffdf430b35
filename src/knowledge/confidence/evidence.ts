/** How often findings on one ground were right. */
export interface Evidence {
  readonly right: number;
  readonly read: number;
}

/** "12/13": twelve right of the thirteen that were looked at. */
export type Counts = `${number}/${number}`;

/**
 * What the next finding on this ground deserves, by the rule of succession: one right and one wrong finding are
 * added to those that were looked at. A ground that was right five times of five stays below 0.9, none reaches 1.
 */
export function confidenceOf({ right, read }: Evidence): number {
  return (right + 1) / (read + 2);
}

/** As a record has it: no more digits than the counts can bear. */
export function inHundredths(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

export function evidence<Ground extends string>(
  counts: Readonly<Record<Ground, Counts>>,
): Readonly<Record<Ground, Evidence>> {
  const parsed = Object.entries<Counts>(counts).map(([ground, count]) => {
    const [right = 0, read = 0] = count.split("/").map(Number);
    return [ground, { right, read }];
  });
  return Object.fromEntries(parsed);
}
