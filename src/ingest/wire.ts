import { WIRE_ENDINGS, WIRES } from "../knowledge/wires.js";

/**
 * The length of a wire's name that `text` begins with, 0 where there is none: any short name between
 * slashes or square brackets ("/24-7PressRelease/"), a known one elsewhere ("(BUSINESS WIRE)"). `before`:
 * the marks that stand in front of it.
 */
export function wireLength(text: string, before: string): number {
  const name = NAME.exec(text)?.[0].trim() ?? "";
  const folded = name.toLowerCase();
  const known = WIRES.includes(folded) || WIRE_ENDINGS.some((ending) => folded.endsWith(ending));
  const marked = /[/[]$/.test(before) && !/\d{3}/.test(name);
  return known || marked ? name.length : 0;
}

/** Up to the mark that closes it, or the dash. */
const NAME = /^[^()/\][–—]{2,40}?(?=\s?(?:[)/\]–—]|\s-|--))/;
