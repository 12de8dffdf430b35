import { ISSUES, type IssueCode } from "../../model/index.js";
import type { EvaluationFigures, SetFigures } from "../evaluation/figures.js";
import type { CardAbout, DataFile, RunManifest } from "./run-manifest.js";

/**
 * The data set's card: what it is, how it was made, how right it is and what is known to be wrong. Markdown
 * under the front matter that Hugging Face reads; published there, it is the README.md.
 */
export function datasetCard(
  about: CardAbout,
  manifest: RunManifest,
  files: readonly DataFile[],
  evaluation: EvaluationFigures | null,
): string {
  const parts = [
    frontMatter(about, manifest),
    `# ${inline(about.title)}`,
    summary(manifest),
    section(
      "Files",
      table(
        ["File", "Bytes", "SHA-256"],
        files.map(({ path, bytes, sha256 }) => [`\`${path}\``, bytes, `\`${sha256}\``]),
      ),
    ),
    section("Findings", table(["Kind", "Count"], Object.entries(manifest.counts.findings))),
    section("How it was made", making(manifest)),
    section("How right it is", accuracy(evaluation)),
    section("Known problems", problems(manifest)),
    section("How to read it", READING),
  ];
  return `${parts.join("\n\n")}\n`;
}

function frontMatter({ title, license }: CardAbout, { counts }: RunManifest): string {
  const lines = [
    "---",
    "language:",
    "- en",
    `pretty_name: ${JSON.stringify(title)}`,
    ...(license === null ? [] : [`license: ${JSON.stringify(license)}`]),
    "task_categories:",
    "- token-classification",
    "tags:",
    "- press-releases",
    "- information-extraction",
    "size_categories:",
    `- ${sizeCategory(counts.records)}`,
    "configs:",
    "- config_name: default",
    "  data_files: records.jsonl",
    "---",
  ];
  return lines.join("\n");
}

function sizeCategory(records: number): string {
  if (records < 1e3) return "n<1K";
  if (records < 1e4) return "1K<n<10K";
  if (records < 1e5) return "10K<n<100K";
  return records < 1e6 ? "100K<n<1M" : "1M<n<10M";
}

function summary({ counts, schemaVersion }: RunManifest): string {
  const lost = counts.rejected + counts.unreadable;
  return `${counts.records} press releases, one record each (schema ${schemaVersion}): quotes with their speakers, percentages, ratings and dates. Every finding is a slice of the release's text, with its offsets in UTF-16 code units, the rule that found it and how sure that rule is. ${lost === 0 ? "No document was left out." : `${lost} of ${counts.documents} documents have no record; \`rejected.jsonl\` says why.`}${counts.duplicates === 0 ? "" : ` ${counts.duplicates} have the text of another.`}`;
}

function making({ presswork, key, knowledgeHash, options, inputs, finishedAt }: RunManifest): string {
  return [
    `presswork ${presswork} extracted it by rules, without a model, from ${inputs.map((path) => `\`${path}\``).join(", ")} (finished ${finishedAt}). The same bytes, version and options give the same records.`,
    table(
      ["", ""],
      [
        ["options", `\`${JSON.stringify(options)}\``],
        ["knowledge", `\`${knowledgeHash}\``],
        ["run key", `\`${key}\``],
      ],
    ),
  ].join("\n\n");
}

function accuracy(evaluation: EvaluationFigures | null): string {
  if (evaluation === null)
    return "Not measured on this data (run `presswork evaluate` on documents with gold).";
  const note =
    "Measured on documents with gold, not on this data: how far the figures hold depends on how alike they are. In brackets what so few cases can tell (Wilson, 95 %).";
  return [note, ...evaluation.sets.map(setTable)].join("\n\n");
}

function setTable({ name, documents, measures }: SetFigures): string {
  const rows = measures.map(
    ({ measure, precision, precisionInterval, recall, recallInterval, right, wrong, missed }) => [
      measure,
      `${percent(precision)} (${interval(precisionInterval)})`,
      `${percent(recall)} (${interval(recallInterval)})`,
      right,
      wrong,
      missed,
    ],
  );
  return `**${inline(name)}**, ${documents} documents\n\n${table(["Measure", "Precision", "Recall", "Right", "Wrong", "Missed"], rows)}`;
}

function problems({ counts }: RunManifest): string {
  const issues = Object.entries(counts.issues).sort(([, a], [, b]) => b.count - a.count);
  if (issues.length === 0) return "No document has an issue.";
  return table(
    ["Issue", "Documents", "Means"],
    issues.map(([code, { count }]) => [code, count, titleOf(code)]),
  );
}

function titleOf(code: string): string {
  return code in ISSUES ? ISSUES[code as IssueCode].title : "";
}

const READING = `\`\`\`sql
-- DuckDB
select q.speaker.name, q.text from (select unnest(quotes) as q from 'records.jsonl');
\`\`\`

\`\`\`python
from datasets import load_dataset
releases = load_dataset("json", data_files="records.jsonl", split="train")
\`\`\``;

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Words in a line of Markdown: what would be markup is shown. */
function inline(words: string): string {
  return words.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function interval([low, high]: readonly [number, number]): string {
  return `${Math.round(100 * low)}–${Math.round(100 * high)}`;
}
