/**
 * Whom a block is about that describes an organisation; null for other blocks:
 *
 *   About Tallyho                       ·   About Liquipel: Liquipel is …
 *   About Orbis International – …       ·   ABOUT POE THEATRE Poe Theatre is a …
 *
 * The last form has lost its line break: the name ends where it begins again, right behind itself or in the
 * first words of the text.
 */
export function aboutWhom(text: string): string | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const rest = text.slice(opening[0].length, opening[0].length + LONGEST_RUN_IN);
  const doubled = mayBeDoubled(rest) ? DOUBLED_NAME.exec(rest)?.[1] : undefined;
  const name = doubled ?? CLOSED_NAME.exec(rest)?.[1] ?? repeatedName(rest);
  return name === null || NOBODY.test(name) ? null : name.replace(ADDRESS, "").trim();
}

const LONGEST_RUN_IN = 300;
const OPENING = /^(?:More\s)?(?:About|ABOUT)\s(?=(?:the\s)?[\p{Lu}\d“"])/u;
/** A heading ends without a full stop, but for that of "Inc." */
const CLOSED_NAME = /^([^:?!]{2,70}?)(?::|\s[–—]\s|(?<!\p{Ll}{4}\.)$)/u;

const ADDRESS = /\s(?:https?\b|www\.).*$/;

/** "StonegateStonegate is …", "InHealth Media (IHM)InHealth Media is …" */
const DOUBLED_NAME = /^(?:the\s)?([^:?!.]{3,60}?)(?:\s\([^)]{1,12}\))?\s?(?:the\s)?\1(?=[\s,(])/i;

/** Whether the first letters of a name come again: without that, the pattern need not try every length of it. */
function mayBeDoubled(text: string): boolean {
  const lower = text.toLowerCase();
  const comesAgain = (from: number) => lower.includes(lower.slice(from, from + 3), from + 3);
  return comesAgain(0) || (lower.startsWith("the ") && comesAgain("the ".length));
}

/** "About Us", "About the Author": the menu of a site, or not the issuer. */
const NOBODY =
  /^(?:the\s)?(?:us|me|you|our|this|author|event|artist|book|show|film|project|study|report|survey|data|company|firm|organi[sz]ation)\b/i;

/** "Mainly Mozart Since 1988, Mainly Mozart has …" → "Mainly Mozart": the words that stand there twice. */
function repeatedName(text: string): string | null {
  const words = text.split(/(?<=\))(?=\p{Lu})|\s+/u);
  const from = isArticle(words[0]) ? 1 : 0;
  const again = words.findIndex((word, at) => at > from && at <= MOST_WORDS && sameWord(word, words[from]));
  if (again === -1) return null;
  let length = 1;
  while (from + length < again && sameWord(words[from + length], words[again + length])) length++;
  if (from + length < again && isGluedTo(words[from + length], words[again + length])) length++;
  const start = isArticle(words[again - 1]) && from === 1 ? again - 1 : again;
  return words
    .slice(start, again + length)
    .join(" ")
    .replace(/[,;:]$|[’']s$/, "");
}

const MOST_WORDS = 14;

function sameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && bare(a) === bare(b);
}

/** "ClubFounded" begins with "Club" and goes on with a word of the text. */
function isGluedTo(glued: string | undefined, word: string | undefined): boolean {
  return (
    glued !== undefined &&
    word !== undefined &&
    glued.startsWith(word) &&
    /^[^\p{Ll}]/u.test(glued.slice(word.length))
  );
}

function bare(word: string): string {
  return word === "&" ? "and" : word.toLowerCase().replace(/[,;:()]|[’']s$/g, "");
}

function isArticle(word: string | undefined): boolean {
  return word?.toLowerCase() === "the";
}
