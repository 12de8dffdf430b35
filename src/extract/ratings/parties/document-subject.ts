import type { Document } from "../../../model/index.js";
import { namesIn } from "./names.js";

/** How far into a release the one it is about is named in full. */
const OPENING = 2500;

/**
 * Whom or what the release is about, where a sentence leaves it open ("the trust", "it", a list of grades): the
 * first name of the headline that the text repeats, in its fullest form; else who issues the release, else the
 * name that its opening repeats most. Those who grade are never it.
 */
export function documentSubject(document: Document, assessors: readonly string[]): string | null {
  const { text, blocks, metadata } = document;
  const graders = new Set(assessors.map(foldName));
  const isGrader = (name: string) =>
    graders.has(foldName(name)) || [...graders].some((grader) => foldName(name).includes(grader));
  const body = blocks.filter((block) => block.section === "body" && block.start < OPENING * 2);
  const names = new Map<string, number>();
  for (const block of body) {
    for (const range of namesIn(text, block)) {
      const name = text.slice(range.start, range.end);
      if (name.length < 3 || isGrader(name)) continue;
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  const headline = headlineOf(document);
  const inHeadline = [...names.keys()]
    .map((name) => ({ name, at: headlinePosition(headline, name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  const [first] = inHeadline;
  if (first !== undefined) return fullest(first.name, names);
  if (metadata.publisher !== null && !isGrader(metadata.publisher)) return metadata.publisher;
  const frequent = [...names].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  return frequent === undefined ? null : fullest(frequent[0], names);
}

function headlineOf({ text, blocks, metadata }: Document): string {
  if (metadata.headline !== null) return metadata.headline;
  const block = blocks.find(({ section }) => section === "headline") ?? blocks[0];
  return block === undefined ? "" : text.slice(block.start, block.end);
}

function headlinePosition(headline: string, name: string): number {
  const folded = foldName(headline);
  const whole = folded.indexOf(foldName(name));
  if (whole >= 0) return whole;
  const opening = name.split(" ").slice(0, 2).join(" ");
  return opening.includes(" ") && opening.length > 8 ? folded.indexOf(foldName(opening)) : -1;
}

/** "Granite Harbor" → "Granite Harbor Mutual Insurance Company": the longest name that begins with it. */
function fullest(name: string, names: ReadonlyMap<string, number>): string {
  return [...names.keys()]
    .filter((other) => other === name || other.startsWith(`${name} `))
    .reduce((a, b) => (b.length > a.length ? b : a), name);
}

export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^the\s/, "")
    .replace(/\s+/g, " ")
    .trim();
}
