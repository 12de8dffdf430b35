/** The words of a name as they first stand in the text, in any apostrophe style; null where they do not. */
export function firstMention(text: string, name: string): string | null {
  const at = text.search(patternOf(name));
  return at < 0 ? null : text.slice(at, at + name.length);
}

/** One small pattern a name of the catalogue, made once. */
const patterns = new Map<string, RegExp>();

/** A name keeps its capitals or is all in capitals, as in headlines: "the Moody’s ratings" is not Moody’s Ratings. */
function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![\\w-])(?:${printed(name)}|${printed(name.toUpperCase())})(?![\\w]|-\\w)`);
    patterns.set(name, pattern);
  }
  return pattern;
}

function printed(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/['‘’`´]/g, "['‘’`´]")
    .replace(/[ \u00a0]/g, "[ \\u00a0]");
}
