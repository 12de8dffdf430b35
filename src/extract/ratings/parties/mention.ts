/** The words of a name as they first stand in the text, in any case and apostrophe style; null where they do not. */
export function firstMention(text: string, name: string): string | null {
  const at = fold(text).search(pattern(name));
  return at < 0 ? null : text.slice(at, at + name.length);
}

/** An acronym keeps its case; a full name may be in capitals (headlines). */
function pattern(name: string): RegExp {
  const escaped = fold(name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w]|-\\w)`, /^[A-Z&]{2,6}$/.test(name) ? "" : "i");
}

function fold(text: string): string {
  return text.replace(/[‘’`´]/g, "'").replace(/\u00a0/g, " ");
}
