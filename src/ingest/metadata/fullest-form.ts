import type { BlockDraft } from "../canonical/block-draft.js";

/**
 * The name with its company form where the release prints it anywhere: "Tallyho" is "Tallyho, Inc.", and
 * "Cook County State’s Attorney" sits in the "Cook County State’s Attorney’s Office".
 */
export function fullestForm(name: string, drafts: readonly BlockDraft[]): string {
  for (const { text } of drafts) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const form = FORM.exec(text.slice(at + name.length, at + name.length + LONGEST_FORM))?.[0];
      if (form !== undefined) return name + form;
    }
  }
  return name;
}

const LONGEST_FORM = 16;
const FORM =
  /^(?:[’']s Office|,?\s(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|plc|PLC|Corp\.|Corporation|LLP|GmbH|AG|S\.A\.|P\.C\.))(?![\w])/;
