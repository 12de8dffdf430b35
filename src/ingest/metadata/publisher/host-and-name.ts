import { hasOrganisationWord, isOrganisationName } from "../organisation-name.js";

/** "harlecoast" begins "Harle Coastguard Service" and reaches into its second word. */
export function isWritten(host: readonly string[], name: string): boolean {
  const words = wordsOf(name);
  const letters = words.join("");
  return [host.join(""), ...host].some((part) => {
    const written = part.replaceAll("-", "");
    const reaches = written.length > (words[0]?.length ?? 0);
    if (written.length < SHORTEST || !reaches) return false;
    return letters.startsWith(written) || leavesWordsOut(written, words);
  });
}

/** "haldervineyards" of "Halder Family Vineyards" */
function leavesWordsOut(written: string, words: readonly string[]): boolean {
  const [first = "", ...others] = words;
  if (first === "" || !written.startsWith(first)) return false;
  let rest = written.slice(first.length);
  for (const word of others) if (rest.startsWith(word)) rest = rest.slice(word.length);
  return rest === "";
}

/** Its first word or its initials alone, behind which stands a word of an organisation. */
export function isShort(host: readonly string[], name: string): boolean {
  const words = wordsOf(name).filter((word) => !SMALL.has(word));
  if (words.length < 2 || !(isOrganisationName(name) || hasOrganisationWord(words.at(-1) ?? "")))
    return false;
  const initials = words.map((word) => word.charAt(0)).join("");
  const isInitials = initials.length >= FEWEST_INITIALS && host.includes(initials);
  return isInitials || host.some((part) => part.length >= SHORTEST && part === words[0]);
}

/** As often as not where its first word stands: "NEUROFIT Apple Watch" is one thing of Neurofit's. */
export function isUsual(name: string, text: string): boolean {
  const [first = ""] = name.replace(/^The\s/, "").split(" ");
  return 2 * (text.split(name).length - 1) >= text.split(first).length - 1;
}

/** "nordlys" and nothing but "Nordlys". */
export function isOneWord(host: readonly string[], name: string): boolean {
  const [word = "", ...others] = wordsOf(name);
  return others.length === 0 && word.length > SHORTEST && host.includes(word);
}

const SMALL: ReadonlySet<string> = new Set(["of", "and", "the", "for", "&"]);
const SHORTEST = 5;
const FEWEST_INITIALS = 3;

function wordsOf(name: string): readonly string[] {
  return plain(name.replace(/^The\s/i, "")).split(/\s+/);
}

/** As a host would write it. */
export function plain(words: string): string {
  const lower = words.toLowerCase();
  return /[^a-z\d\s]/.test(lower) ? lower.normalize("NFD").replace(/[^\p{L}\d\s]/gu, "") : lower;
}
