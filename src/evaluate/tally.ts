/** Right, wrong and missed findings of one kind, with the context of each mistake. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  readonly misses: Miss[];
}

/** One mistake, to be looked at by a person. */
export interface Miss {
  readonly document: string;
  readonly expected: string | null;
  readonly actual: string | null;
}

export function newTally(): Tally {
  return { right: 0, wrong: 0, missed: 0, misses: [] };
}

/** Adds what happened to one expected or found item: both → compared, one alone → missed or wrong. */
export function record(
  tally: Tally,
  document: string,
  expected: string | null,
  actual: string | null,
  agree: boolean,
): void {
  if (agree) {
    tally.right++;
    return;
  }
  if (expected !== null) tally.missed++;
  if (actual !== null) tally.wrong++;
  tally.misses.push({ document, expected, actual });
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Micro-averaged; a tally without anything to find or found is perfect. */
export function figures({ right, wrong, missed }: Tally): Figures {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Wilson 95 % interval of a share: what so few cases can tell. */
export function wilson(right: number, total: number): readonly [low: number, high: number] {
  if (total === 0) return [0, 1];
  const z = 1.96;
  const share = right / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * total)) / total);
  const scale = 1 + (z * z) / total;
  return [(centre - spread) / scale, (centre + spread) / scale];
}
