// Brings rating schemes of the shared catalogue into src/knowledge/rating-schemes/, themed, in the shape of
// src/knowledge/rating-scheme.ts. People mend those files by hand: a scheme that a file has is left as it is,
// so this can be run again whenever the catalogue has grown.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const CATALOGUE = new URL("../../shared/knowledge/rating-schemes.json", import.meta.url);
const TARGET = new URL("../src/knowledge/rating-schemes/", import.meta.url);

/** File → beginnings of the ids that belong there; the longest beginning wins. */
const THEMES = {
  "uk-policing": ["uk-hmicfrs"],
  "uk-fire": ["uk-hmicfrs-frs"],
  "uk-justice": ["uk-hmip", "uk-hmi-", "uk-hmpps"],
  "uk-schools": ["uk-ofsted", "uk-isi", "uk-estyn", "uk-education", "uk-eti"],
  "uk-childrens-services": ["uk-ofsted-ilacs", "uk-ofsted-sif", "uk-ofsted-childrens", "uk-ofsted-cqc"],
  "uk-further-and-higher-education": ["uk-ofsted-fe", "uk-tef", "uk-ref"],
  "uk-health-care": ["uk-cqc", "uk-care", "uk-ciw", "uk-hiw", "uk-rqia", "uk-nhs"],
  food: ["uk-fh", "eu-nutri"],
  "uk-housing": ["uk-rsh", "uk-shr"],
  "uk-water": ["uk-ea", "uk-ofwat", "uk-bathing"],
  "energy-and-buildings": ["uk-epc", "eu-energy", "bldg", "au-nabers", "us-energy"],
  "finance-credit": ["fin"],
  "finance-markets": ["fin-analyst", "fin-morningstar"],
  "finance-banks": ["us-cra", "us-camels"],
  esg: ["esg"],
  "us-health": ["us-cms", "us-ncqa", "us-leapfrog", "us-joint"],
  "us-public-services": ["us-school", "us-fitara", "us-fema", "us-iso"],
  "us-charities-and-businesses": ["us-charity", "us-candid", "us-bbb"],
  vehicles: ["us-nhtsa", "us-iihs", "eu-euro"],
  international: ["int", "au", "nl"],
  hospitality: ["con-hotel", "con-aaa", "con-forbes", "con-michelin"],
  consumer: ["con"],
  employers: ["uk-iip", "con-gptw"],
  generic: ["gen"],
};

if (!existsSync(CATALOGUE)) {
  console.log("skipped: the shared catalogue is not on this machine; the themed files stay as they are");
} else {
  const files = readThemedFiles();
  const known = new Set([...files.values()].flat().map((scheme) => scheme.id));
  const added = JSON.parse(readFileSync(CATALOGUE, "utf8")).schemes.filter(({ id }) => !known.has(id));
  for (const entry of added) {
    const theme = themeOf(entry.id);
    files.set(theme, [...(files.get(theme) ?? []), convertScheme(entry)]);
  }
  for (const [theme, schemes] of added.length > 0 ? files : []) {
    writeFileSync(new URL(`${theme}.json`, TARGET), `${print({ schemes })}\n`);
  }
  console.log(`${added.length} schemes added, ${known.size} left as they were`);
}

function readThemedFiles() {
  const names = readdirSync(TARGET).filter((name) => name.endsWith(".json"));
  return new Map(
    names.map((name) => [
      name.replace(".json", ""),
      JSON.parse(readFileSync(new URL(name, TARGET), "utf8")).schemes,
    ]),
  );
}

function themeOf(id) {
  const fits = Object.entries(THEMES)
    .flatMap(([theme, beginnings]) => beginnings.map((beginning) => ({ theme, beginning })))
    .filter(({ beginning }) => id.startsWith(beginning))
    .sort((a, b) => b.beginning.length - a.beginning.length);
  if (fits.length === 0) throw new Error(`no themed file for ${id}: add its beginning to THEMES`);
  return fits[0].theme;
}

function convertScheme(entry) {
  const numeric = numericScale(entry.scale, entry.overall);
  return compact({
    id: entry.id,
    name: entry.name,
    aliases: entry.aliases,
    issuer: compact({
      name: entry.issuer.name,
      aliases: entry.issuer.aliases.filter((alias) => alias !== entry.issuer.name),
    }),
    country: entry.country,
    domain: entry.domain,
    valid: compact(entry.valid),
    levels: entry.scale.levels.map((level) => convertLevel(level, numeric !== null)),
    numeric,
    overall: convertOverall(entry.overall),
    categories: withFamilies(entry.categories.map(convertCategory), entry.scale.families),
    nonLevels: entry.nonLevels,
    modifiers: beside(entry.modifiers),
    ambiguity: entry.ambiguity,
    requiresContext: entry.requiresContext.flatMap((alternatives) => alternatives.split("|")),
    notes: [
      entry.overall.note,
      ...entry.categories.filter(({ note }) => note).map(({ label, note }) => `${label}: ${note}`),
      ...entry.notes,
    ].filter(Boolean),
    sources: entry.source.map(({ shows, status, url }) =>
      compact({ note: shows, status: status.startsWith("unconfirmed") ? "unconfirmed" : status, url }),
    ),
  });
}

function convertLevel({ label, aliases, code }, isNumeric) {
  const value = isNumeric && typeof code === "number" ? code : null;
  return compact({ label, wordings: aliases, value, code: typeof code === "string" ? code : null });
}

function numericScale({ type, order, min, max, step, levels }) {
  const values = levels.map(({ code }) => code).filter((code) => typeof code === "number");
  const unit = type === "stars" ? "stars" : type.includes("percent") ? "percent" : "points";
  if (min !== undefined) return compact({ unit, best: max, worst: min, step });
  if (values.length < 2 || order !== "best-to-worst") return null;
  return { unit, best: values[0], worst: values.at(-1), step: 1 };
}

function convertOverall({ exists, label, to }) {
  if (exists === true) return compact({ label: label ?? "overall", to });
  return exists === null ? undefined : "none";
}

function convertCategory({ label, aliases, code, from, to, graded, scale, binary }) {
  const levels = (scale ?? binary ?? []).map((level) => ({ label: level }));
  return compact({ label, wordings: aliases, code, from, to, graded, levels });
}

/** Codes by family (governance G1 to G4, viability V1 to V4) are the levels of the category of that name. */
function withFamilies(categories, families = {}) {
  const levelsOf = Object.fromEntries(
    Object.entries(families).map(([label, codes]) => [label, codes.map((code) => ({ label: code }))]),
  );
  const labels = categories.map(({ label }) => label);
  const missing = Object.keys(levelsOf).filter((label) => !labels.includes(label));
  return [...categories, ...missing.map((label) => ({ label }))].map((category) =>
    category.label in levelsOf ? { ...category, levels: levelsOf[category.label] } : category,
  );
}

/** What stands beside a level; the catalogue's verbs and bands are words of the language, not of a scheme. */
function beside(modifiers = {}) {
  const { outlook, watch, trend } = modifiers;
  return compact({ outlook, watch, trend });
}

/** Without what the schema fills in: null, undefined, empty lists and empty objects. */
function compact(object) {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== null && value !== undefined && (typeof value !== "object" || Object.keys(value).length > 0),
    ),
  );
}

/** JSON on one line wherever it fits, so that a level or a category reads as one line. */
function print(value, indent = "", used = 0) {
  const inline = printInline(value);
  if (typeof value !== "object" || (indent !== "" && indent.length + used + inline.length < 110))
    return inline;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => deeper + print(item, deeper, 1))
    : Object.entries(value).map(([key, item]) => `${deeper}"${key}": ${print(item, deeper, key.length + 5)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function printInline(value) {
  if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, item]) => `"${key}": ${printInline(item)}`);
  return `{ ${pairs.join(", ")} }`;
}
