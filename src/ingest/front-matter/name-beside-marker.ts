import type { BlockDraft } from "../canonical/block-draft.js";
import { readLabel } from "../labels.js";
import { wordsBeforeDate } from "../lines.js";
import { afterMarker, beforeMarker } from "../markers.js";
import { isOrganisationName, withoutPlace } from "../metadata/organisation-name.js";

/**
 * The name beside a marker or a date: "Skelby Council | Latest news", "PRESS RELEASE – Skelby Council",
 * "Skelby Council | 22 May 2024"; else a line above the body that is nothing but the name of an organisation.
 */
export function nameBesideMarker(above: readonly BlockDraft[]): string | null {
  for (const { text } of above) {
    const name =
      readLabel(text) === null ? (beforeMarker(text) ?? namedAfterMarker(text) ?? siteOfPath(text)) : null;
    if (name !== null) return name;
  }
  const dated = above
    .map(({ text }) => wordsBeforeDate(text))
    .find((words) => words && isOrganisationName(words) && afterMarker(words) === null);
  const alone = above.find(
    ({ kind, section, text }) =>
      isHeader(kind, section) && isOrganisationName(text) && afterMarker(text) === null,
  );
  return dated ?? (alone === undefined ? null : withoutPlace(alone.text));
}

function isHeader(kind: BlockDraft["kind"], section: BlockDraft["section"]): boolean {
  return kind !== "heading" && section === "byline";
}

/** "Caddo County - District Attorney’s Office > Newsroom > News Releases" */
function siteOfPath(text: string): string | null {
  const [site = "", ...sections] = text.split(PATH_MARK);
  const leads = sections.length > 0 && sections.some((section) => afterMarker(section) === "");
  const name = site.replace(" - ", " ");
  return leads && isOrganisationName(name) ? name : null;
}

const PATH_MARK = /\s[>»›]\s/;

function namedAfterMarker(text: string): string | null {
  const rest = afterMarker(text);
  return rest !== null && isOrganisationName(rest) ? rest : null;
}
