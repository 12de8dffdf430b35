import { isCompanyForm } from "./organisation-name.js";

/**
 * The capitalised name that a text begins with, without a person's title before it; null where it begins
 * otherwise or with a title: "Sen. Mike DeWine" is a person, and releases of persons have no issuer.
 */
export function leadingName(text: string): string | null {
  const words = text.slice(0, LONGEST).replace(OPENING, "").split(" ");
  const name: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const bare = word.replace(/[,;:]$/, "");
    if (isJoining(word)) {
      if (name.length === 0 || !isNameWord(words[at + 1] ?? "")) break;
      name.push(word);
      continue;
    }
    if (!isNameWord(bare)) break;
    const possessive = /^(.+)[’']s$/.exec(bare);
    name.push(possessive?.[1] ?? bare);
    if (possessive || (word !== bare && !isCompanyForm(words[at + 1] ?? ""))) break;
    if (word !== bare) name[name.length - 1] = word;
  }
  if (text.slice(0, LONGEST).includes(`${name.join(" ")}:`)) return null; // a heading in capitals, run in
  const [first = ""] = name;
  const joined = name.join(" ").replace(/[,;:]$/, "");
  if (name.length === 0 || PERSON.test(joined) || COMMON.has(first.toLowerCase())) return null;
  return name.length === 1 && (isCompanyForm(first) || first.toLowerCase() === "the") ? null : joined;
}

const LONGEST = 160;
/** "Today, ", "On Friday, ", "The ": before the name. */
const OPENING = /^(?:Today,?\s|On\s\w+,?\s(?:\d+,?\s){0,2})?["“]?/;
const JOINING: ReadonlySet<string> = new Set(["of", "and", "&", "for", "the", "in", "at", "de", "by", "plc"]);

function isJoining(word: string): boolean {
  return JOINING.has(word);
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\d][\p{L}\d.&’'+®™/-]*$/u.test(word) || /^[a-z]{1,2}\p{Lu}/u.test(word) || word === "plc";
}

const PERSON =
  /^(?:Sens?|Reps?|Senators?|Representatives?|Congress(?:man|woman|men)|U\.S\.?|Gov|Governor|Mayor|President|Dr|Mr|Mrs|Ms|Sir|Cllr|Chairman|Chairwoman|Author|Attorney|Speaker)\.?(?:\s|$)/;
/** Words that open a sentence in capitals and are no name. */
const COMMON: ReadonlySet<string> = new Set(
  "a an this that these those in on at with when while as after before since following for from by it its his her their we our you your if what who how why there here today and but so more most many some all new one two three".split(
    " ",
  ),
);
