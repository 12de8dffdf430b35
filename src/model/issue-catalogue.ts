import type { Issue, Severity, Stage } from "./issue.js";
import type { Span } from "./span.js";

interface CatalogueEntry {
  readonly severity: Severity;
  readonly stage: Stage;
  /** Names the problem for a list. */
  readonly title: string;
  /** What to do about it; null where there is nothing to do. */
  readonly hint: string | null;
}

/**
 * Every issue that a document can have. Codes are stable: S source, I ingest, E extract, V validate.
 * The docs page is generated from this table, and a test raises each of them.
 */
export const ISSUES = {
  S101: entry("error", "source", "file cannot be read", "check that it exists and that you may read it"),
  S102: entry("error", "source", "document is too large", "split it: a release is rarely over a megabyte"),
  S103: entry(
    "error",
    "source",
    "line is not a document",
    "each line is a JSON object with a string in `text` or `html`",
  ),
  S104: entry(
    "error",
    "source",
    "document crashed its worker",
    "this is a bug of ours: please report it with the document",
  ),
  S105: entry(
    "error",
    "source",
    "document took too long",
    "raise --time-limit, or look whether it is a press release",
  ),
  S106: entry(
    "warning",
    "source",
    "page is cut short in its archive",
    "findings near its end may be missing; fetch it again to have it whole",
  ),
  I101: entry("error", "ingest", "document is empty", "is the file complete? remove it or fetch it again"),
  I102: entry("error", "ingest", "document is binary", "convert it to text or HTML first"),
  I103: entry("error", "ingest", "media type is not supported", "plain text, markdown and HTML are read"),
  I110: entry(
    "warning",
    "ingest",
    "bytes are not valid in their charset",
    "they were decoded as best they could be; compare the text with the source",
  ),
  I111: entry(
    "info",
    "ingest",
    "charset was detected, not declared",
    "declare it, or convert the file to UTF-8, if letters look wrong",
  ),
  I112: entry(
    "info",
    "ingest",
    "mojibake was repaired",
    "the text was decoded twice somewhere before it came here",
  ),
  I120: entry("info", "ingest", "document is not in English", "it has text and metadata, but no findings"),
  I130: entry("warning", "ingest", "no headline was found", null),
  I140: entry(
    "warning",
    "ingest",
    "no main content was found on the page",
    "is it a login wall, a frameset or a page that scripts fill in? fetch it rendered",
  ),
  I141: entry(
    "warning",
    "ingest",
    "page was cut",
    "it is far larger or less tidy than a release: is it one page?",
  ),
  I142: entry("info", "ingest", "page is nested very deep", null),
  I143: entry(
    "info",
    "ingest",
    "structured data of the page cannot be read",
    "the rest of the page was read",
  ),
  I144: entry("info", "ingest", "main content is uncertain", "compare the text with the page"),
  I199: entry(
    "error",
    "ingest",
    "reading the document failed",
    "this is a bug of ours: please report it with the document",
  ),
  E101: entry(
    "warning",
    "extract",
    "an extractor failed on this document",
    "this is a bug of ours: please report it with the document",
  ),
  V101: entry(
    "error",
    "validate",
    "record does not match its schema",
    "this is a bug of ours: please report it with the document",
  ),
  V102: entry(
    "error",
    "validate",
    "span does not match the text",
    "this is a bug of ours: please report it with the document",
  ),
  V199: entry(
    "error",
    "validate",
    "checking the record failed",
    "this is a bug of ours: please report it with the document",
  ),
  V201: entry(
    "info",
    "validate",
    "publication date differs from “today” in the text",
    "both are kept: the page may have been posted later than it was written",
  ),
  V202: entry(
    "warning",
    "validate",
    "weekday does not match the date",
    "one of the two is wrong in the release",
  ),
  V410: entry(
    "warning",
    "validate",
    "stated grade counts differ from the listed grades",
    "is a line missing from the list, or did it change since?",
  ),
  V411: entry(
    "warning",
    "validate",
    "stated number of areas differs from the listed grades",
    "is a line missing from the list?",
  ),
  V420: entry(
    "warning",
    "validate",
    "percentage differs from the figures beside it",
    "one of the three is wrong in the release",
  ),
  V421: entry(
    "warning",
    "validate",
    "stated change differs from its two ends",
    "one of the three is wrong in the release",
  ),
  V422: entry(
    "warning",
    "validate",
    "per cent said for percentage points",
    "the change in points is meant; the relative change is another figure",
  ),
  V423: entry(
    "warning",
    "validate",
    "shares of one whole do not add up to 100",
    "is a share missing, or one counted twice?",
  ),
  V424: entry(
    "warning",
    "validate",
    "verb and figures tell different directions",
    "one of them is wrong in the release",
  ),
} as const satisfies Record<string, CatalogueEntry>;

export type IssueCode = keyof typeof ISSUES;

function entry(severity: Severity, stage: Stage, title: string, hint: string | null): CatalogueEntry {
  return { severity, stage, title, hint };
}

interface IssueDetails {
  /** What was found here, after the catalogue's title. */
  readonly detail?: string;
  readonly path?: string;
  readonly span?: Span;
  readonly actual?: string;
  readonly expected?: string;
}

/** Makes an issue of the catalogue for one place in one document. */
export function issue(code: IssueCode, details: IssueDetails = {}): Issue {
  const { severity, stage, title, hint } = ISSUES[code];
  return {
    code,
    severity,
    stage,
    message: details.detail === undefined ? title : `${title}: ${details.detail}`,
    hint,
    path: details.path ?? null,
    span: details.span ?? null,
    actual: details.actual ?? null,
    expected: details.expected ?? null,
  };
}
