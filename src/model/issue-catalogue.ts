import type { Issue, Severity, Stage } from "./issue.js";
import type { Span } from "./span.js";

interface Problem {
  readonly severity: Severity;
  /** Names the problem for a list. */
  readonly title: string;
  /** What to do about it; null where there is nothing to do. */
  readonly hint: string | null;
}

const error = problemOf("error");
const warning = problemOf("warning");
const info = problemOf("info");

function problemOf(severity: Severity): (title: string, hint?: string) => Problem {
  return (title, hint) => ({ severity, title, hint: hint ?? null });
}

const REPORT_IT = "this is a bug of ours: please report it with the document";

const SOURCE = {
  S101: error("file cannot be read", "check that it exists and that you may read it"),
  S102: error("document is too large", "split it: a release is rarely over a megabyte"),
  S103: error("line is not a document", "each line is a JSON object with a string in `text` or `html`"),
  S104: error("document crashed its worker", REPORT_IT),
  S105: error("document took too long", "raise --time-limit, or look whether it is a press release"),
  S106: warning(
    "page is cut short in its archive",
    "findings near its end may be missing; fetch it again to have it whole",
  ),
};

const INGEST = {
  I101: error("document is empty", "is the file complete? remove it or fetch it again"),
  I102: error("document is binary", "convert it to text or HTML first"),
  I103: error("media type is not supported", "plain text, markdown and HTML are read"),
  I110: warning(
    "bytes are not valid in their charset",
    "they were decoded as best they could be; compare the text with the source",
  ),
  I111: info(
    "charset was detected, not declared",
    "declare it, or convert the file to UTF-8, if letters look wrong",
  ),
  I112: info("mojibake was repaired", "the text was decoded twice somewhere before it came here"),
  I120: info("document is not in English", "it has text and metadata, but no findings"),
  I130: warning("no headline was found"),
  I140: warning(
    "no main content was found on the page",
    "is it a login wall, a frameset or a page that scripts fill in? fetch it rendered",
  ),
  I141: warning("page was cut", "it is far larger or less tidy than a release: is it one page?"),
  I142: info("page is nested very deep"),
  I143: info("structured data of the page cannot be read", "the rest of the page was read"),
  I144: info("main content is uncertain", "compare the text with the page"),
  I199: error("reading the document failed", REPORT_IT),
};

const EXTRACT = {
  E101: warning("an extractor failed on this document", REPORT_IT),
};

const VALIDATE = {
  V101: error("record does not match its schema", REPORT_IT),
  V102: error("span does not match the text", REPORT_IT),
  V199: error("checking the record failed", REPORT_IT),
  V201: info(
    "publication date differs from “today” in the text",
    "both are kept: the page may have been posted later than it was written",
  ),
  V202: warning("weekday does not match the date", "one of the two is wrong in the release"),
  V410: warning(
    "stated grade counts differ from the listed grades",
    "is a line missing from the list, or did it change since?",
  ),
  V411: warning("stated number of areas differs from the listed grades", "is a line missing from the list?"),
  V420: warning("percentage differs from the figures beside it", "one of the three is wrong in the release"),
  V421: warning("stated change differs from its two ends", "one of the three is wrong in the release"),
  V422: warning(
    "per cent said for percentage points",
    "the change in points is meant; the relative change is another figure",
  ),
  V423: warning("shares of one whole do not add up to 100", "is a share missing, or one counted twice?"),
  V424: warning("verb and figures tell different directions", "one of them is wrong in the release"),
};

/**
 * Every issue that a document can have. Codes are stable; their letter is that of the stage.
 * The docs page is generated from this table, and a test raises each of them.
 */
export const ISSUES = {
  ...at("source", SOURCE),
  ...at("ingest", INGEST),
  ...at("extract", EXTRACT),
  ...at("validate", VALIDATE),
};

export type IssueCode = keyof typeof ISSUES;

function at<Code extends string>(stage: Stage, problems: Readonly<Record<Code, Problem>>) {
  const entries = Object.entries<Problem>(problems).map(([code, problem]) => [code, { ...problem, stage }]);
  return Object.fromEntries(entries) as Readonly<Record<Code, Problem & { readonly stage: Stage }>>;
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
