/**
 * The acronym that the text explains behind a name and goes on to use: "the Environmental Protection Agency ([EPA])
 * … the EPA said". Null where it stands in the brackets alone.
 */
export function acronymInUse(name: string, text: string): string | null {
  const acronym = acronymOf(name, text);
  if (acronym === null) return null;
  const explained = text.indexOf(`${acronym})`, text.indexOf(`${name} (`));
  return isPrinted(acronym, text.slice(explained + acronym.length + 1)) ? acronym : null;
}

/** "the Office of the Comptroller of the Currency ([OCC])" */
export function acronymOf(name: string, text: string): string | null {
  const at = text.indexOf(`${name} (`);
  if (at < 0) return null;
  const start = at + name.length + 2;
  return /^(?:the\s)?([A-Z][A-Za-z&]*[A-Z])\)/.exec(text.slice(start, start + 16))?.[1] ?? null;
}

function isPrinted(acronym: string, text: string): boolean {
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1))
    if (!/\w/.test(`${text[at - 1] ?? ""}${text[at + acronym.length] ?? ""}`)) return true;
  return false;
}
