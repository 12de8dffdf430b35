import { ISSUES } from "../../dist/model/index.js";

const STAGES = {
  source: "Reading the source",
  ingest: "Ingest",
  extract: "Extraction",
  validate: "Validation",
};

/** Every issue code with what to do about it. */
export function issuesPage() {
  const lines = [
    "# Issues",
    "",
    "Made by `npm run docs` from `src/model/issue-catalogue.ts`. What is wrong with a document is an issue in its record. An **error** rejects the document: it goes to `rejected.jsonl` with its issues. A **warning** is worth a look; an **info** says what was done. Exit codes and symptoms: [troubleshooting](troubleshooting.md).",
  ];
  for (const [stage, title] of Object.entries(STAGES)) {
    lines.push("", `## ${title}`, "", "| code | severity | what | what to do |", "| --- | --- | --- | --- |");
    const entries = Object.entries(ISSUES).filter(([, issue]) => issue.stage === stage);
    for (const [code, issue] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      lines.push(
        `| ${code} | ${issue.severity} | ${issue.title} | ${issue.hint ?? "nothing: the record stands"} |`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
