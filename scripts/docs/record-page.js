import { z } from "zod";
import { PressReleaseRecord } from "../../dist/index.js";

/** The record, field by field, from the schema that checks every record. */
export function recordPage() {
  const schema = z.toJSONSchema(PressReleaseRecord);
  const lines = [
    "# The record",
    "",
    "Made by `npm run docs` from `src/model/record/`. One press release, one record; `presswork schema` prints the JSON Schema.",
    "",
    "- Every key is always present: absent is `null` or `[]`, never a missing key.",
    "- Offsets are half-open ranges of UTF-16 code units in `text`, and `text.slice(start, end) === span.text` holds for every span of every record: the validator proves it.",
    "- The same bytes, version and options give the same record: no clock, no random id, no absolute path in it.",
    "- A *span* is `{ text, start, end }`.",
    "",
    "## record",
    "",
    ...tableOf("record", schema),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The fields of an object as a table, followed by the tables of the objects in it. */
function tableOf(name, schema) {
  const nested = [];
  const rows = Object.entries(schema.properties).map(([key, field]) => {
    const { type, inner } = describeType(field);
    if (inner !== null) nested.push([`${name === "record" ? "" : `${name}.`}${key}`, inner]);
    return `| \`${key}\` | ${type} | ${descriptionOf(field)} |`;
  });
  return [
    "| field | type | meaning |",
    "| --- | --- | --- |",
    ...rows,
    ...nested.flatMap(([key, inner]) => ["", `## ${key}`, "", ...introOf(inner), ...tableOf(key, inner)]),
  ];
}

function introOf({ description }) {
  return description ? [description, ""] : [];
}

function descriptionOf(field) {
  const text = field.description ?? unwrap(field).type.description ?? "";
  return text.replaceAll("|", "\\|");
}

/** What a reader calls the type, and the object inside it that wants a table of its own. */
function describeType(field) {
  const { type, isNullable } = unwrap(field);
  const orNull = isNullable ? " or null" : "";
  if (type.items) {
    const { type: item, inner } = describeType(type.items);
    return { type: `list of ${item}${orNull}`, inner };
  }
  if (isSpan(type)) return { type: `span${orNull}`, inner: null };
  if (type.properties) return { type: `object${orNull}`, inner: type };
  if (type.enum)
    return { type: `${type.enum.map((value) => `"${value}"`).join(", ")}${orNull}`, inner: null };
  if (type.const !== undefined) return { type: `"${type.const}"`, inner: null };
  if (type.additionalProperties) return { type: `dictionary of strings${orNull}`, inner: null };
  return { type: `${type.type}${orNull}`, inner: null };
}

function unwrap(field) {
  const variants = field.anyOf ?? [field.type].flat().map((type) => ({ ...field, type }));
  return {
    type: variants.find(({ type }) => type !== "null"),
    isNullable: variants.some(({ type }) => type === "null"),
  };
}

function isSpan({ properties }) {
  return properties !== undefined && Object.keys(properties).sort().join() === "end,start,text";
}
