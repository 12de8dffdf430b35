import type { ParquetWriter } from "hyparquet-writer";
import { InternalError } from "../../model/index.js";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** A Parquet schema, flattened depth first as the format wants it, and the names of its columns. */
export interface ParquetSchema {
  readonly elements: readonly SchemaElement[];
  readonly columns: readonly string[];
}

/** As much of JSON Schema as the record's own schema uses. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * The Parquet schema that a JSON Schema of an object describes: nested objects are groups, arrays are
 * LISTs, dictionaries are MAPs, and what may be null is OPTIONAL. One source, so that tables and JSON
 * never tell different things.
 */
export function parquetSchemaOf(schema: object): ParquetSchema {
  const { properties = {} } = schema as JsonSchema;
  const columns = Object.keys(properties);
  const elements = columns.flatMap((name) => elementsOf(name, properties[name] ?? {}));
  return { columns, elements: [{ name: "record", num_children: columns.length }, ...elements] };
}

function elementsOf(name: string, schema: JsonSchema): SchemaElement[] {
  const { type, isNullable } = unwrapNullable(name, schema);
  const repetition = isNullable ? "OPTIONAL" : "REQUIRED";
  if (type.properties) return group(name, repetition, type.properties);
  if (type.items) return list(name, repetition, type.items);
  if (typeof type.additionalProperties === "object") return map(name, repetition, type.additionalProperties);
  return [{ name, repetition_type: repetition, ...primitive(name, type) }];
}

/** `{type: [T, "null"]}` and `{anyOf: [T, {type: "null"}]}` both say that T may be null. */
function unwrapNullable(name: string, schema: JsonSchema): { type: JsonSchema; isNullable: boolean } {
  const variants =
    schema.anyOf ?? [schema.type ?? []].flat().map((type) => ({ ...schema, type }) satisfies JsonSchema);
  const [type = schema, ...others] = variants.filter((variant) => variant.type !== "null");
  if (others.length > 0) throw new InternalError(`no Parquet type for ${name}: one type per key, please`);
  return { type, isNullable: variants.some((variant) => variant.type === "null") };
}

type Repetition = "REQUIRED" | "OPTIONAL";

function group(
  name: string,
  repetition_type: Repetition,
  properties: Readonly<Record<string, JsonSchema>>,
): SchemaElement[] {
  const children = Object.entries(properties);
  return [
    { name, repetition_type, num_children: children.length },
    ...children.flatMap(([key, child]) => elementsOf(key, child)),
  ];
}

function list(name: string, repetition_type: Repetition, items: JsonSchema): SchemaElement[] {
  return [
    { name, repetition_type, num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    ...elementsOf("element", items),
  ];
}

function map(name: string, repetition_type: Repetition, values: JsonSchema): SchemaElement[] {
  return [
    { name, repetition_type, num_children: 1, converted_type: "MAP" },
    { name: "key_value", repetition_type: "REPEATED", num_children: 2 },
    { name: "key", repetition_type: "REQUIRED", type: "BYTE_ARRAY", converted_type: "UTF8" },
    ...elementsOf("value", values),
  ];
}

function primitive(name: string, schema: JsonSchema): Pick<SchemaElement, "type" | "converted_type"> {
  const type = String(schema.type ?? typeof (schema.const ?? schema.enum?.[0]));
  switch (type) {
    case "string":
      return { type: "BYTE_ARRAY", converted_type: "UTF8" };
    case "integer":
      return { type: "INT32" };
    case "number":
      return { type: "DOUBLE" };
    case "boolean":
      return { type: "BOOLEAN" };
    default:
      throw new InternalError(`no Parquet type for ${name}: ${type}`);
  }
}
