import type { BlockDraft } from "../canonical/block-draft.js";

export interface PageTitle {
  readonly draft: number;
  readonly text: string;
  /** The name behind the headline: "Cook County State's Attorney". */
  readonly site: string;
}

/**
 * The headline of a page that was saved as text: its first line is the window title, "Headline | Site" or
 * "Headline - Site", and the headline itself stands again below the navigation.
 */
export function pageTitle(drafts: readonly BlockDraft[]): PageTitle | null {
  const [first, ...rest] = drafts;
  const cut = first === undefined ? null : SITE.exec(first.text);
  if (!cut) return null;
  const headline = first?.text.slice(0, cut.index).trim() ?? "";
  if (headline.split(" ").length < FEWEST_WORDS) return null;
  const again = rest
    .slice(0, NAVIGATION)
    .findLastIndex(({ text }) => text.endsWith(headline) && text.length < headline.length + LONGEST_PREFIX);
  return again === -1 ? null : { draft: again + 1, text: headline, site: cut[0].slice(3).trim() };
}

/** The last separator of a window title. */
const SITE = /\s[|–—-]\s[^|–—]{2,80}$/;
const FEWEST_WORDS = 3;
/** How many lines of navigation may stand between the two. */
const NAVIGATION = 300;
/** "June 3, 2026: " */
const LONGEST_PREFIX = 30;
