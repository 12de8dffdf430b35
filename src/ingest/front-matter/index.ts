import type { BlockDraft } from "../canonical/block-draft.js";
import { dateLine } from "../lines.js";
import { candidatesFor } from "./candidates.js";
import { chooseHeadline } from "./choose-headline.js";
import { datelinesOf } from "./datelines.js";
import { findBody } from "./find-body.js";
import type { FrontMatter } from "./front-matter.js";
import { pageTitle } from "./page-title.js";

export type { FrontMatter } from "./front-matter.js";

/** Reads the front matter: where the body begins, then which line above it is the headline. */
export function readFrontMatter(drafts: readonly BlockDraft[]): FrontMatter {
  const datelines = datelinesOf(drafts);
  const title = pageTitle(drafts);
  if (title !== null) {
    const body = findBody(drafts, title.draft + 1, datelines);
    const { draft, text, site } = title;
    return {
      headline: { draft, text, rule: "page-title" },
      subheadline: null,
      body,
      letterhead: site,
      datelines,
    };
  }
  const body = findBody(drafts, 0, datelines);
  const choice = chooseHeadline(drafts, candidatesFor(drafts, body), body);
  if (body < drafts.length || choice.headline === null) return { body, datelines, ...choice };
  return { ...choice, subheadline: null, body: belowHeader(drafts, choice.headline.draft), datelines };
}

/** Where there is no prose but a list or a table: the first block below the headline that is no header line. */
function belowHeader(drafts: readonly BlockDraft[], headline: number): number {
  const first = drafts.findIndex(
    ({ section, text }, index) => index > headline && section === null && dateLine(text) === null,
  );
  return first === -1 ? drafts.length : first;
}
