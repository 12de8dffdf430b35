import type { PercentageUnit } from "../model/index.js";

/** Signs that stand right after a number. Source: Unicode; "％" and "﹪" come from East Asian text, "٪" is Arabic. */
export const PERCENT_SIGNS: Readonly<Record<string, PercentageUnit>> = {
  "%": "percent",
  "％": "percent",
  "﹪": "percent",
  "٪": "percent",
  "‰": "per_mille",
  "‱": "basis_point",
};

/** Short forms, as markets and newspapers print them; lower case only: "PC" is a constable or a computer. */
export const UNIT_ABBREVIATIONS: Readonly<Record<string, PercentageUnit>> = {
  pc: "percent",
  pct: "percent",
  "p.c": "percent",
  "p.c.": "percent",
  pp: "percentage_point",
  pps: "percentage_point",
  ppt: "percentage_point",
  ppts: "percentage_point",
  "p.p": "percentage_point",
  "p.p.": "percentage_point",
  bp: "basis_point",
  bps: "basis_point",
};

/** What a percentage is measured by, between its number and its sign: "10 wt.%", "80 vol%". */
export const MASS_AND_VOLUME: readonly string[] = ["wt", "vol", "mol", "at", "w/w", "v/v", "w/v"];
