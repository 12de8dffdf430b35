import { z } from "zod";

/** Names the rule that decided, so that `explain` can tell why. */
export const Rule = z.string().min(1).describe("The rule that decided.");

/** Calibrated: among items at 0.9 and above, at least 97 % are right on the evaluation sets. */
export const Confidence = z.number().min(0).max(1).describe("0–1, calibrated on the evaluation sets.");
