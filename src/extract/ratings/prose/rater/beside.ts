import { possessorOf } from "../possessor.js";
import { type GradePlace, identify, ownName, type Rater } from "./rater.js";

const AUTHOR =
  /(?!Updated|New|Recent|Latest|Analyst|The|A|An|This)([A-Z][\w.&+’-]*(?:\s(?:&\s)?[A-Z][\w.&+’-]*){0,4})\s(?:(?:equity|research|investment|senior|analyst)\s)*(?:reports?|notes?|analysts?)\b/;

/** Charity Navigator’s four-star rating · a 5-star BBB rating · a Northland research report that reaffirmed its Buy */
export function raterBeside(place: GradePlace): Rater | null {
  const { text, sentence, grade, chosen, isRater } = place;
  const { anchor, rule } = place.assignment;
  const before = text.slice(Math.max(sentence.start, grade.start - 120), grade.start);
  const owner = rule === "grade-rating" ? possessorOf(text, sentence, grade, anchor, isRater) : null;
  if (owner?.gives) return identify(text.slice(owner.start, ownName(text, owner)), place);
  const own = rule === "rating-of" ? nameBeforeNoun(place) : null;
  if (own !== null) return identify(own, place);
  const inside = rule === "grade-rating" ? text.slice(grade.end, anchor.end) : "";
  for (const { scheme } of chosen) {
    const printed = [...scheme.issuer.aliases, ...scheme.aliases, scheme.issuer.name].find(
      (name) => /^[A-Z]/.test(name) && inside.includes(name),
    );
    if (printed !== undefined) return identify(printed, place);
  }
  // "a 10/10 Avvo Rating": on everybody's scales the name between grade and noun is the rater's.
  const between =
    /^\s((?!Overall|Safety|Star|Credit|Issuer|Average|Customer|ESG|Long|Short|Peer|Rating|Financial)[A-Z][\w.&]+(?:\s[A-Z][\w.&]+){0,2})\s[Rr]ating$/.exec(
      inside,
    )?.[1];
  if (between !== undefined && /^(?:out-of|stars)$/.test(grade.shape)) return identify(between, place);
  const unknown =
    rule === "programme" || rule === "would-be" ? /([A-Z][a-z]*[A-Z]\w*)\s$/.exec(before)?.[1] : undefined;
  if (unknown !== undefined) return identify(unknown, place);
  if (grade.shape !== "recommendation") return null;
  const author = AUTHOR.exec(before);
  return author?.[1] === undefined ? null : identify(author[1], place);
}

/** "have an [A.M. Best] rating of “A”", "its [Moody’s] rating is Baa2": the name between article and noun. */
function nameBeforeNoun({ text, sentence, assignment }: GradePlace): string | null {
  const { start: noun } = assignment.anchor;
  const match = NAME_BEFORE_NOUN.exec(text.slice(Math.max(sentence.start, noun - 60), noun));
  const name = match?.[1] ?? null;
  return name === null || LABELS.test(name) ? null : name;
}

const NAME_BEFORE_NOUN =
  /\b(?:an?|its|their|our|the)\s([A-Z][\w.&’'-]*(?:\s(?:&\s|of\s)?[A-Z][\w.&’'-]*){0,4})\s$/;
/** Words that say which rating it is, and not whose. */
const LABELS =
  /\b(?:Overall|Long|Short|Issuer|Credit|Default|Financial|Strength|Senior|Unsecured|Corporate|Family|Safety|Star|ESG|Energy|Food|Hygiene|National|Support|Viability|Deposit|Debt|Bond|Consumer|Staffing|Quality|Trust|Customer|Average|Insurer|EPC|BER|DEC|CRA|HERS|FSR|ICR|IDR)\b/;
