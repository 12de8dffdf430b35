/** The words of a name as they first stand in the text, in any case and apostrophe style; null where they do not. */
export function firstMention(text: string, name: string): string | null {
  const at = text.search(patternOf(name));
  return at < 0 ? null : text.slice(at, at + name.length);
}

/** One small pattern a name of the catalogue, made once. */
const patterns = new Map<string, RegExp>();

/** An acronym keeps its case; a full name may be in capitals (headlines). */
function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    const words = name
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/['‘’`´]/g, "['‘’`´]")
      .replace(/[ \u00a0]/g, "[ \\u00a0]");
    pattern = new RegExp(`(?<![\\w-])${words}(?![\\w]|-\\w)`, /^[A-Z&]{2,6}$/.test(name) ? "" : "i");
    patterns.set(name, pattern);
  }
  return pattern;
}
