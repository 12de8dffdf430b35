import { hasOrganisationWord } from "../../metadata/organisation-name.js";
import type { PageBlock } from "../layout/page-block.js";
import { classNames, type PageElement } from "../page.js";

/** A longer block is prose. */
const LONGEST = 140;
/** How far above a name the element may be that calls it an author. */
const REACH = 3;

/**
 * Names in the visible byline, the first on the page: "By Ann Lee", "Written by Ann Lee | May 4, 2026",
 * "Author: Ann Lee", or a name alone in an element that is called an author's. A name under "contact" is none.
 */
export function readByline(blocks: readonly PageBlock[]): string | null {
  for (const { text, element } of blocks) {
    if (text.length > LONGEST) continue;
    const stated = BY.exec(text)?.groups?.names;
    const names = stated === undefined ? "" : cutRest(stated);
    if (names !== "" && isNames(names, BARE.test(text))) return names;
    if (isAuthorPlace(element)) {
      const name = cutRest(text);
      if (NAME.test(name)) return name;
    }
  }
  return null;
}

/** Whether the words of an element that is called an author's are a name. */
export function isPersonName(text: string): boolean {
  return NAME.test(text) && !hasOrganisationWord(text);
}

/** A single word after a bare "by" is as often a way to sort ("By type"). */
function isNames(names: string, bare: boolean): boolean {
  return names.split(JOINED).every((name) => NAME.test(name) || (!bare && WORD.test(name)));
}

/** Behind the names stand a date, a job, a share button, or the office that they write for. */
function cutRest(text: string): string {
  const names = text.split(REST, 1)[0]?.trim() ?? "";
  const comma = names.indexOf(", ");
  return comma > 0 && hasOrganisationWord(names.slice(comma)) ? names.slice(0, comma) : names;
}

function isAuthorPlace(element: PageElement): boolean {
  let above: PageElement | null = element;
  for (let steps = 0; above !== null && steps < REACH; steps++, above = above.parent) {
    const names = classNames(above);
    if (names !== "" && AUTHOR.test(names) && !OTHER.test(names)) return true;
  }
  return false;
}

/** "By Ann Lee", "Written by …", "Posted on 27 June 2024 by …", "Author: …" */
const BY =
  /^(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Pp]osted|[Pp]ublished|[Aa]uthored|[Rr]eported)(?:\s[\w ,.]{4,30})?\s)?(?:[Bb]y|BY|[Aa]uthors?)(?:\s?:\s?|\s)(?<names>\p{Lu}.*)$/u;
const REST =
  /\s+[|•·⋅∙/—–-]\s*|\s*\||\s*[•·⋅∙(]|,?\s+(?:on|published|updated|posted|last|is|in|for|at|contributing|senior|staff)\s|\s+(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d)|\s+\d/i;
const AUTHOR = /author|byline|writer/i;
const OTHER = /comment|contact|related|bio|more|list/i;
const BARE = /^by\s/i;
const JOINED = /,\s|\sand\s|\s&\s/;
const WORD = /^\p{Lu}\p{L}+$/u;
const NAME =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|da|del|der|den|van|von|bin|al|la|le)){1,4}(?:,\s\p{Lu}[\p{L}.]{1,6})*$/u;
