import { HEADING_ELEMENTS } from "../../../knowledge/html-elements.js";
import {
  CHROME_ELEMENTS,
  CHROME_ROLES,
  NOTICE_ROLES,
  UNLIKELY_ELEMENTS,
} from "../../../knowledge/html-vocabulary.js";
import { classNames, type Page, type PageElement } from "../page.js";
import { type NameHints, readNames } from "./part-names.js";

/** How sure it is that a part of the page is not the release. */
export const LEVELS = { open: 0, unlikely: 1, chrome: 2, hidden: 3, notice: 4 } as const;
export type Level = (typeof LEVELS)[keyof typeof LEVELS];

/** What each element is by its own tag, role and names, at its `order`. */
export type Parts = Uint8Array;

/** Marks each element by itself; nothing is taken out, so that a retry can open a part again. */
export function markParts({ elements, size }: Page): Parts {
  const levels = new Uint8Array(size);
  const known = new Map<string, NameHints>();
  for (const element of elements) {
    if (WHOLE.has(element.tag)) continue;
    const names = classNames(element);
    let hints = known.get(names);
    if (hints === undefined) {
      hints = readNames(names);
      known.set(names, hints);
    }
    levels[element.order] = levelOf(element, hints);
  }
  return levels;
}

const WHOLE: ReadonlySet<string> = new Set(["#root", "html", "body", "head"]);

function levelOf(element: PageElement, hints: NameHints): Level {
  const { tag, attributes } = element;
  const role = attributes.role ?? "";
  if (hints.notice || NOTICE_ROLES.has(role) || attributes["aria-modal"] === "true") return LEVELS.notice;
  if (isHidden(element)) return LEVELS.hidden;
  if (hints.chrome || (CHROME_ELEMENTS.has(tag) && !isSignature(element)) || CHROME_ROLES.has(role))
    return LEVELS.chrome;
  if (
    (hints.unlikely && !HEADING_ELEMENTS.has(tag)) ||
    UNLIKELY_ELEMENTS.has(tag) ||
    role === "complementary"
  )
    return LEVELS.unlikely;
  return LEVELS.open;
}

/** The footer of a block quotation names the speaker. */
function isSignature({ tag, parent }: PageElement): boolean {
  return tag === "footer" && parent?.tag === "blockquote";
}

function isHidden({ attributes }: PageElement): boolean {
  const { style } = attributes;
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return true;
  return style !== undefined && HIDING_STYLE.test(style);
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** The part that holds the headline is of the release, whatever it is called: `<header>`, "banner". */
export function openAround(headline: PageElement | null, levels: Parts): void {
  for (let above = headline; above !== null; above = above.parent) {
    if (levels[above.order] === LEVELS.unlikely) levels[above.order] = LEVELS.open;
  }
}

/** Each element's `inNotice`: it or an element around it is a notice. */
export function noticesOf({ elements, size }: Page, levels: Parts): Uint8Array {
  const inNotice = new Uint8Array(size);
  for (const { order, parent } of elements) {
    const around = parent === null ? 0 : (inNotice[parent.order] ?? 0);
    inNotice[order] = levels[order] === LEVELS.notice ? 1 : around;
  }
  return inNotice;
}
