import type { Quantity } from "../quantity.js";

/** Why these words are no percentage, or null: what looks like one in addresses, code, names and lists. */
export function trapReason(text: string, found: Quantity): string | null {
  const before = text.slice(Math.max(0, found.start - 48), found.start);
  const after = text.slice(found.end, found.end + 48);
  const printed = text.slice(found.start, found.end);
  if (isInAddress(text, found)) return "it stands in a web or mail address";
  if (found.rule === "sign" && isCode(before, after, printed)) return "it is code, not prose";
  if (
    /^(?:19|20)\d\d\s?%/.test(printed) &&
    !/\b(?:by|of|over|than|up|to|a)\s$|^\s(?:increase|growth|rise|gain)/.test(before + after.slice(0, 0)) &&
    !GROWTH.test(after)
  ) {
    return "a year that a column sign was glued to";
  }
  if (
    /\bthe\s$/i.test(before) &&
    /^(?:1|99|one|0\.1)\s?(?:%|per)/i.test(printed) &&
    !/^\s?(?:of\b|[a-z-])/.test(dropConjunction(after))
  ) {
    return "a name for people, not a number: the 1%, the 99%";
  }
  return found.rule === "abbreviation" ? abbreviationTrap(before, after, printed) : null;
}

const GROWTH = /^\s(?:[a-z-]+\s){0,2}(?:increase|growth|rise|gain|surge|jump|return)/i;

/** "the 1% and the 99%": a conjunction is no noun that the number belongs to. */
function dropConjunction(after: string): string {
  return after.replace(/^\s(?:and|or|vs|versus|who|is|are|was|were|have|get|pay|has)\b/, ";");
}

/** The run of characters without white space around it is an address. */
function isInAddress(text: string, { start, end }: Quantity): boolean {
  let left = start;
  while (left > 0 && start - left < 200 && text.charCodeAt(left - 1) > 0x20) left--;
  let right = end;
  while (right < text.length && right - end < 40 && text.charCodeAt(right) > 0x20) right++;
  const run = text.slice(left, right);
  return /:\/\/|^\(?www\.|[?&][\w-]+=|%[0-9A-F]{2}[\w%/-]*%|^[\w.%+-]+@[\w-]+\./.test(run);
}

/** `width:50%`, `margin:0 10%`, `100%s`, `10 % 3 = 1`. */
function isCode(before: string, after: string, printed: string): boolean {
  if (/[{}$]$/.test(before) || /^(?:[sdfixc](?![A-Za-z])|[;}]\s*[\w-]+\s?:)/.test(after)) return true;
  if (/\s%$/.test(printed) && /^\s\d+\s?(?:=|\))/.test(after)) return true;
  return CSS.test(before);
}

const CSS =
  /\b(?:width|height|margin|padding|top|left|right|bottom|opacity|size|radius|basis|inset|gap|position|scale)(?:-[a-z]+)?:(?:[\d.]+(?:px|em|rem|%)?\s){0,3}$/;

/** "5pc dinner set", "34pp paperback", "a 56 bps modem". */
function abbreviationTrap(before: string, after: string, printed: string): string | null {
  const form = /[a-z.]+$/.exec(printed)?.[0] ?? "";
  if (
    form === "pc" &&
    /^[\s-]?(?:[a-z]+\s){0,3}(?:sets?|packs?|kits?|bundles?|suites?|pieces?)\b/i.test(after)
  ) {
    return "pc is pieces here";
  }
  if (
    form.startsWith("bp") &&
    /^\s(?:\w+\s){0,2}(?:modems?|links?|connections?|lines?|data|speeds?|of data|dna|of dna)\b/i.test(after)
  ) {
    return "bps is bits a second here, or bp base pairs";
  }
  if (
    form.startsWith("pp") &&
    !/(?:\bby|\bup|\bdown|\bof|\bto|[+(−-]|than|rose|fell|gained|lost|grew)\s?$/i.test(before) &&
    !/^\s(?:[a-z-]+\s)?(?:increase|rise|gain|decline|decrease|fall|drop|higher|lower|above|below|improvement|change|yoy|y\/y|margin)/i.test(
      after,
    )
  ) {
    return "pp is pages, unless something rose or fell by it";
  }
  return null;
}
