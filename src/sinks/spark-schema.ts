import { z } from "zod";
import { PressReleaseRecord } from "../model/index.js";
import { type Field, fieldsOf } from "./nested-type.js";

/** The types of Spark's own JSON form of a schema (`StructType.fromJson`). */
type SparkType = string | { readonly type: string; readonly [key: string]: unknown };

/** The record, as Spark wants it told. */
export function sparkSchema(): SparkType {
  return struct(fieldsOf(z.toJSONSchema(PressReleaseRecord)));
}

function struct(fields: readonly Field[]): SparkType {
  return {
    type: "struct",
    fields: fields.map((field) => ({
      name: field.name,
      type: sparkType(field),
      nullable: field.isNullable,
      metadata: {},
    })),
  };
}

function sparkType(field: Field): SparkType {
  switch (field.type.kind) {
    case "group":
      return struct(field.type.fields);
    case "list":
      return {
        type: "array",
        elementType: sparkType(field.type.element),
        containsNull: field.type.element.isNullable,
      };
    case "map":
      return {
        type: "map",
        keyType: "string",
        valueType: sparkType(field.type.value),
        valueContainsNull: field.type.value.isNullable,
      };
    case "number":
      return "double";
    default:
      return field.type.kind;
  }
}
