/** The words of a name as they first stand in the text, in any apostrophe style; null where they do not. */
export function firstMention(text: string, name: string): string | null {
  const at = text.search(patternOf(name));
  return at < 0 ? null : text.slice(at, at + name.length);
}

/** One small pattern a name of the catalogue, made once. */
const patterns = new Map<string, RegExp>();

/** A name keeps its first capitals, an acronym all: "EcoVadis" is Ecovadis, "the Moody’s ratings" are not Moody’s Ratings. */
function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(
      `(?<![\\w-])${name
        .split(/[ \u00a0]/)
        .map(printed)
        .join("[ \\u00a0]")}(?![\\w]|-\\w)`,
    );
    patterns.set(name, pattern);
  }
  return pattern;
}

/** One word as it may be printed: its first letter as it is, what follows in either case. */
function printed(word: string): string {
  const isAcronym = /^[A-Z&]{2,6}$/.test(word);
  return [...word]
    .map((letter, index) => {
      if (/['‘’`´]/.test(letter)) return "['‘’`´]";
      const other = letter.toUpperCase() === letter ? letter.toLowerCase() : letter.toUpperCase();
      if (/[^\p{L}]/u.test(letter) || other === letter) return letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&");
      return isAcronym || (index === 0 && letter !== letter.toLowerCase()) ? letter : `[${letter}${other}]`;
    })
    .join("");
}
