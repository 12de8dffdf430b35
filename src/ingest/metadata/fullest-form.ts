import type { BlockDraft } from "../canonical/block-draft.js";

/**
 * The name with its company form where the release prints it anywhere: "Tallyho" is "Tallyho, Inc.", and
 * "Cook County State’s Attorney" sits in the "Cook County State’s Attorney’s Office". `described`: the names
 * of its "About" parts, which give an organisation its full name: "Orbis" is "Orbis International".
 */
export function fullestForm(
  name: string,
  drafts: readonly BlockDraft[],
  described: readonly string[],
): string {
  const written = asWritten(name, drafts);
  if (written !== name) return fullestForm(written, drafts, described);
  const longer = described.find((other) => other.startsWith(`${name} `));
  if (longer !== undefined) return longer.replace(/\s\(.*$/, "");
  const sought = straighten(name);
  for (const draft of drafts) {
    const text = straighten(draft.text);
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + name.length)) {
      const form = FORM.exec(text.slice(at + name.length, at + name.length + LONGEST_FORM))?.[0];
      if (form !== undefined) return name + form;
    }
  }
  return name;
}

/** A name that stands in capitals above is written as a name in the text below: "KEY HOUSING". */
function asWritten(name: string, drafts: readonly BlockDraft[]): string {
  if (/\p{Ll}/u.test(name)) return name;
  const sought = name.toLowerCase();
  for (const { text } of drafts) {
    const at = text.toLowerCase().indexOf(sought);
    const found = at === -1 ? name : text.slice(at, at + name.length);
    if (/\p{Ll}/u.test(found) && found.toLowerCase() === sought) return found;
  }
  return name;
}

/** A site writes the apostrophes of its own name in another style than its pages. */
function straighten(text: string): string {
  return text.replaceAll("’", "'");
}

const LONGEST_FORM = 16;
const FORM =
  /^(?:'s Office|,?\s(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|plc|PLC|Corp\.|Corporation|LLP|GmbH|AG|S\.A\.|P\.C\.))(?![\w])/;
