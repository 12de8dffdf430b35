import { isFirstName } from "../../../language/names/index.js";
import type { Document, Range } from "../../../model/index.js";
import { headlineSubject } from "./headline-subject.js";
import { endsAsOrganisation, pairOf } from "./joint-name.js";
import { namesIn } from "./names.js";

/** How far into a release the one it is about is named in full. */
const OPENING = 5000;

/**
 * Whom or what the release is about, where a sentence leaves it open ("the trust", "it", a list of grades): the
 * first name of the headline that the text repeats, in its fullest form; else who issues the release, else the
 * name that its opening repeats most. Those who grade are never it.
 */
export function documentSubject(document: Document, notSubjects: readonly string[]): string | null {
  const { text, blocks, metadata, storyStart } = document;
  const excluded = [...new Set(notSubjects.map((name) => foldName(name).replace(/'s$/, "")))];
  const isExcluded = (name: string) => {
    const words = ` ${foldName(name)} `;
    return excluded.some((other) => words.includes(` ${other} `));
  };
  const names = new Map<string, number>();
  for (const block of blocks) {
    const isBelow =
      block.section === "headline" && text.slice(block.start, block.end) === metadata.subheadline;
    if (!(block.section === "body" || isBelow) || block.start > OPENING) continue;
    const isFirst = storyStart !== null && block.start <= storyStart && storyStart < block.end;
    for (const range of singleNamesIn(text, { start: isFirst ? storyStart : block.start, end: block.end })) {
      const name = text.slice(range.start, range.end);
      if (isPlace(text, range)) continue;
      if (
        name.length >= 3 &&
        !/-rated\b/.test(name) &&
        !TITLE.test(name) &&
        !LABEL.test(name) &&
        !isExcluded(name)
      )
        names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  const headline = headlineOf(document);
  const { publisher } = metadata;
  const issuers = publisher === null || isExcluded(publisher) || names.has(publisher) ? [] : [publisher];
  const inHeadline = [...names.keys(), ...issuers]
    .map((name) => ({ name, at: headlinePosition(headline, name) }))
    .filter(({ name, at }) => at >= 0 && !isCommonWord(name, text))
    .filter(
      ({ name }) =>
        !isPlace(headline, { start: headline.indexOf(name), end: headline.indexOf(name) + name.length }),
    )
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  const whole = inHeadline
    .filter(({ name }) => foldName(headline).includes(foldName(name)))
    .filter(({ name }, _at, all) => all.length === 1 || !isOwner(headline, name));
  const [begun] = inHeadline.filter(({ name }) => endsAsOrganisation(name));
  const [named = begun] = whole.length > 0 ? whole : inHeadline;
  // "Suryodhan Housing FY23 profit up; Gross NPA down": the organisation whose name opens the headline comes first.
  const first = begun !== undefined && named !== undefined && begun.at < named.at ? begun : named;
  const titles = singleNamesIn(headline, { start: 0, end: headline.length }).map(({ start, end }) =>
    headline.slice(start, end),
  );
  // The letterhead prints in full whom the text calls by less.
  const letterhead = blocks
    .filter(({ section }) => section === "byline")
    .flatMap((block) => singleNamesIn(text, block).map(({ start, end }) => text.slice(start, end)));
  const known = [
    ...names.keys(),
    ...titles,
    ...letterhead,
    ...(metadata.publisher === null ? [] : [metadata.publisher]),
  ];
  if (first !== undefined) return fullest(first.name, known, headline);
  if (metadata.publisher !== null && !isExcluded(metadata.publisher)) return metadata.publisher;
  const announced = headlineSubject(headline, isExcluded);
  if (announced !== null) return announced;
  // Of equals the one named first: a Map keeps the order of the text.
  const weight = ([name, count]: readonly [string, number]) =>
    count +
    (endsAsOrganisation(name) ? 2 : 0) -
    (isFirstName((name.split(" ")[0] ?? "").toLowerCase()) ? 3 : 0);
  const inTitle = titles
    .filter((name) => !names.has(name) && !isExcluded(name))
    .map((name) => [name, 1] as const);
  const [best] = [...inTitle, ...names].sort((a, b) => weight(b) - weight(a));
  return best === undefined ? null : fullest(best[0], known, headline);
}

/** Names, a pair as two. */
function singleNamesIn(text: string, within: Range): readonly Range[] {
  return namesIn(text, within).flatMap((name) => pairOf(text, name) ?? [name]);
}

/** "Kestwell Motors' Orrin earns …" is about the Orrin. */
function isOwner(headline: string, name: string): boolean {
  const at = headline.indexOf(name);
  return at >= 0 && /^[’']s?\s[A-Z]/.test(headline.slice(at + name.length, at + name.length + 4));
}

function headlineOf({ text, blocks, metadata }: Document): string {
  if (metadata.headline !== null) return metadata.headline;
  const block = blocks.find(({ section }) => section === "headline") ?? blocks[0];
  return block === undefined ? "" : text.slice(block.start, block.end);
}

function headlinePosition(headline: string, name: string): number {
  // One word must keep its capital: "more clinicians" names no Clinicians.
  if (!name.includes(" ") && /[a-z]/.test(headline) && !headline.includes(name)) return -1;
  const folded = foldName(headline);
  const whole = wordAt(folded, foldName(name));
  if (whole >= 0) return whole;
  const opening = name.split(" ").slice(0, 2).join(" ");
  const begun = opening.includes(" ") && opening.length > 8 ? folded.indexOf(foldName(opening)) : -1;
  return begun >= 0 ? begun : withoutPlace(folded, name);
}

/** Where whole words stand: "cheap" is not in "cheapest". */
function wordAt(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    if (!/[a-z0-9]/.test((words[at - 1] ?? "") + (words[at + name.length] ?? ""))) return at;
  return -1;
}

/** "Youth justice service rated good" is about the Wharfley Youth Justice Service. */
function withoutPlace(headline: string, name: string): number {
  const [, ...kind] = name.split(" ");
  return kind.length > 2 && endsAsOrganisation(name) ? headline.indexOf(foldName(kind.join(" "))) : -1;
}

/**
 * "Granite Harbor" → "Granite Harbor Mutual Insurance Company": the organisation that begins with it and has most
 * words of the headline, of equals the longest, among the names of the text and the one that issues the release.
 */
function fullest(name: string, names: Iterable<string>, headline: string): string {
  const told = new Set(foldName(headline).split(/[^\p{L}\d]+/u));
  const shared = (other: string) =>
    foldName(other)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => told.has(word)).length;
  let full = name;
  for (const other of names) {
    const begins = other.startsWith(`${name} `) && endsAsOrganisation(other);
    const prefixed = other.endsWith(` ${name}`) && /^(?!C[A-Z]O\b)[A-Z]{2,4}\s(?!of\b|for\b)/.test(other); // HMP Garsdale
    if (!(begins || prefixed)) continue;
    const more = shared(other) - shared(full);
    if (more > 0 || (more === 0 && other.length > full.length)) full = other;
  }
  return full.replace(/,?\sInc\.?$/, "");
}

/** "kitchens in [Pompano Beach]", "[Pakistan]'s leading app": where, not who. */
function isPlace(text: string, { start, end }: Range): boolean {
  return (
    PLACED.test(text.slice(Math.max(0, start - 14), start)) || SUPERLATIVE.test(text.slice(end, end + 24))
  );
}

const SUPERLATIVE =
  /^[’']s\s(?:leading|largest|first|biggest|premier|best|top|oldest|fastest|most|only|newest|national)\b/;
const PLACED = /\b(?:in|near|across|throughout|around|outside|serving)\s(?:the\s)?$/;

/** A label of ratings: "Credit Ratings", "Financial Strength Rating". */
const LABEL = /\b(?:Ratings?|Grades?|Scores?|Outlook|Scorecard)$/;

/** A person by title, not what is rated: "Chief Constable Nerys Caldwell". */
const TITLE =
  /^(?:(?:Acting|Deputy|Assistant|Chief|Police|Interim|Vice)\s)*(?:Constable|Cllr|Councillor|Dr|Sir|Dame|Professor|Mr|Mrs|Ms|Superintendent|Inspector|Sergeant|Commissioner|Mayor|President|Director|Minister|Lord|Lady|Judge|Captain|Executive|Officer|Principal|Headteacher|Chair|Administrator|Governor|Senator)\b/;

/** A headline in capitals makes names of common words; in the text they stand in lower case too. */
function isCommonWord(name: string, text: string): boolean {
  if (/[\s\d&]/.test(name)) return false;
  const lower = name.toLowerCase();
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + lower.length);
    if (!/[\w@/-]/.test(around)) return true;
  }
  return false;
}

export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^the\s/, "")
    .replace(/\s+/g, " ")
    .trim();
}
