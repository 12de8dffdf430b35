import type { ParquetWriter } from "hyparquet-writer";
import { type Field, fieldsOf } from "../nested-type.js";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** A Parquet schema, flattened depth first as the format wants it, and the names of its columns. */
export interface ParquetSchema {
  readonly elements: readonly SchemaElement[];
  readonly columns: readonly string[];
}

/**
 * The Parquet schema that a JSON Schema of an object describes: nested objects are groups, arrays are
 * LISTs, dictionaries are MAPs, and what may be null is OPTIONAL.
 */
export function parquetSchemaOf(schema: object): ParquetSchema {
  const fields = fieldsOf(schema);
  const elements = fields.flatMap(elementsOf);
  return {
    columns: fields.map(({ name }) => name),
    elements: [{ name: "record", num_children: fields.length }, ...elements],
  };
}

function elementsOf({ name, isNullable, type }: Field): SchemaElement[] {
  const head = { name, repetition_type: isNullable ? "OPTIONAL" : "REQUIRED" } as const;
  switch (type.kind) {
    case "group":
      return [{ ...head, num_children: type.fields.length }, ...type.fields.flatMap(elementsOf)];
    case "list":
      return [
        { ...head, num_children: 1, converted_type: "LIST" },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        ...elementsOf(type.element),
      ];
    case "map":
      return [
        { ...head, num_children: 1, converted_type: "MAP" },
        { name: "key_value", repetition_type: "REPEATED", num_children: 2 },
        { name: "key", repetition_type: "REQUIRED", type: "BYTE_ARRAY", converted_type: "UTF8" },
        ...elementsOf(type.value),
      ];
    case "string":
      return [{ ...head, type: "BYTE_ARRAY", converted_type: "UTF8" }];
    case "integer":
      return [{ ...head, type: "INT32" }];
    case "number":
      return [{ ...head, type: "DOUBLE" }];
    case "boolean":
      return [{ ...head, type: "BOOLEAN" }];
  }
}
