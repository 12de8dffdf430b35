import { InternalError } from "../model/index.js";

/** A type as column stores know it; what Parquet and Spark schemas are made from. */
type NestedType =
  | { readonly kind: "string" | "integer" | "number" | "boolean" }
  | { readonly kind: "group"; readonly fields: readonly Field[] }
  | { readonly kind: "list"; readonly element: Field }
  | { readonly kind: "map"; readonly value: Field };

export interface Field {
  readonly name: string;
  readonly isNullable: boolean;
  readonly type: NestedType;
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

/** The fields of an object that a JSON Schema describes. One source, so that no two formats tell different things. */
export function fieldsOf(schema: object): readonly Field[] {
  const { properties = {} } = schema as JsonSchema;
  return Object.entries(properties).map(([name, child]) => fieldOf(name, child));
}

function fieldOf(name: string, schema: JsonSchema): Field {
  const { type, isNullable } = unwrapNullable(name, schema);
  return { name, isNullable, type: typeOf(name, type) };
}

/** `{type: [T, "null"]}` and `{anyOf: [T, {type: "null"}]}` both say that T may be null. */
function unwrapNullable(name: string, schema: JsonSchema): { type: JsonSchema; isNullable: boolean } {
  const variants =
    schema.anyOf ?? [schema.type ?? []].flat().map((type) => ({ ...schema, type }) satisfies JsonSchema);
  const [type = schema, ...others] = variants.filter((variant) => variant.type !== "null");
  if (others.length > 0) throw new InternalError(`${name} has several types: one type per key, please`);
  return { type, isNullable: variants.some((variant) => variant.type === "null") };
}

function typeOf(name: string, schema: JsonSchema): NestedType {
  if (schema.properties) return { kind: "group", fields: fieldsOf(schema) };
  if (schema.items) return { kind: "list", element: fieldOf("element", schema.items) };
  if (typeof schema.additionalProperties === "object") {
    return { kind: "map", value: fieldOf("value", schema.additionalProperties) };
  }
  const kind = String(schema.type ?? typeof (schema.const ?? schema.enum?.[0]));
  if (kind === "string" || kind === "integer" || kind === "number" || kind === "boolean") return { kind };
  throw new InternalError(`${name}: no column type for ${kind}`);
}
