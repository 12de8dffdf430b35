import { loadKnowledge } from "../../dist/knowledge/index.js";

/** Every rating scheme: its levels, categories and years, and how sure each claim is. */
export function schemesPage() {
  const { schemes } = loadKnowledge();
  const byDomain = groupBy(schemes, ({ domain }) => domain ?? "other");
  const lines = [
    "# Rating schemes",
    "",
    "Made by `npm run docs` from `src/knowledge/rating-schemes/`. Levels stand best first. A claim is *confirmed* where its source was read, *partly confirmed* where it shows a part of it, *unconfirmed* where it is general knowledge. To mend one or add your own: [how to add a rating scheme](how-to-add-a-rating-scheme.md).",
    "",
    `${schemes.length} schemes: ${countBySureness(schemes)}.`,
    "",
    "| id | scheme | issuer | years | how sure |",
    "| --- | --- | --- | --- | --- |",
    ...schemes.map(
      ({ id, name, issuer, valid, sources }) =>
        `| [\`${id}\`](#${id}) | ${cell(name)} | ${cell(issuer.name)} | ${years(valid)} | ${sureness(sources)} |`,
    ),
    "",
    ...[...byDomain].flatMap(([domain, members]) => [
      `## ${capital(domain)}`,
      "",
      ...members.flatMap(section),
    ]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function section(scheme) {
  const { id, name, issuer, country, valid, levels, categories, sources, notes } = scheme;
  return [
    `### ${id}`,
    "",
    `**${name}**, ${issuer.name}${country === null ? "" : ` (${country})`}, ${years(valid)}. ${overallWords(scheme)}`,
    "",
    ...(levels.length > 0 ? [`- Levels: ${levels.map(levelWords).join(" · ")}`] : []),
    ...(scheme.numeric === null ? [] : [`- Numbers: ${numericWords(scheme.numeric)}`]),
    ...(categories.length > 0 ? [`- Categories: ${categories.map(categoryWords).join("; ")}`] : []),
    ...(scheme.nonLevels.length > 0 ? [`- In the place of a level: ${scheme.nonLevels.join(", ")}`] : []),
    ...sources.map(sourceWords),
    ...notes.map((note) => `- Note: ${note}`),
    "",
  ];
}

function levelWords({ label, wordings }) {
  return wordings.length === 0 ? `**${label}**` : `**${label}** (${wordings.join(", ")})`;
}

function categoryWords({ label, from, to, graded, levels }) {
  const remarks = [
    ...(from === null && to === null ? [] : [years({ from, to })]),
    ...(graded ? [] : ["not graded"]),
    ...(levels.length === 0 ? [] : [levels.map((level) => level.label).join(" · ")]),
  ];
  return remarks.length === 0 ? label : `${label} (${remarks.join("; ")})`;
}

function numericWords({ unit, best, worst, step }) {
  return `${unit}, best ${best}, worst ${worst}${step === null ? "" : `, in steps of ${step}`}`;
}

function overallWords({ overall }) {
  if (overall === null) return "Whether there is an overall level is not known.";
  return overall === "none"
    ? "No overall level."
    : `Overall: ${overall.label}${overall.to === null ? "" : `, until ${overall.to}`}.`;
}

function sourceWords({ note, status, url }) {
  return `- ${capital(status)}: ${note}${url === null ? "" : ` ([source](${url}))`}`;
}

function countBySureness(schemes) {
  const counts = groupBy(schemes, ({ sources }) => sureness(sources));
  return [...counts].map(([status, members]) => `${members.length} ${status}`).join(", ");
}

/** A scheme is as sure as its surest claim is not: mixed claims are partly confirmed. */
function sureness(sources) {
  const statuses = new Set(sources.map(({ status }) => status));
  return statuses.size === 1 ? [...statuses][0] : "partly confirmed";
}

function years({ from, to }) {
  return from === null && to === null ? "any year" : `${from ?? ""}–${to ?? ""}`;
}

function cell(words) {
  return words.replaceAll("|", "\\|");
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
