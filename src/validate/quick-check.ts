import { z } from "zod";

/** Whether a schema accepts a value. */
export type QuickCheck = (value: unknown) => boolean;

/**
 * A schema as plain tests. Nearly every record is right, and for those a yes is all that is wanted: zod, which
 * copies each object on its way and collects what is wrong with it, takes several times as long. Whatever else
 * than its type a field has to satisfy (a pattern, say), zod is asked about that field. For schemas that only
 * look and never change what they are given.
 */
export function quickCheck(schema: z.core.$ZodType): QuickCheck {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const own = checkType(def);
  const further = (def.checks ?? []).map(({ _zod }) =>
    checkFurther(_zod.def as z.core.$ZodChecks["_zod"]["def"]),
  );
  if (own === null || further.includes(null)) return (value) => z.safeParse(schema, value).success;
  const checks = [own, ...further.filter((check) => check !== null)];
  return checks.length === 1 ? own : (value) => checks.every((passes) => passes(value));
}

function checkType(def: z.core.$ZodTypes["_zod"]["def"]): QuickCheck | null {
  switch (def.type) {
    case "object":
      return isStrict(def) ? checkObject(def) : null;
    case "array":
      return checkArray(def);
    case "nullable":
      return checkNullable(def);
    case "enum":
      return checkOneOf(Object.values(def.entries));
    case "literal":
      return checkOneOf(def.values);
    case "string":
      return "format" in def ? null : (value) => typeof value === "string";
    case "number":
      if (!("format" in def)) return Number.isFinite;
      return def.format === "safeint" ? Number.isSafeInteger : null;
    case "boolean":
      return (value) => typeof value === "boolean";
    default:
      return null;
  }
}

/** Bounds and lengths; null for what is left to zod. */
function checkFurther(def: z.core.$ZodChecks["_zod"]["def"]): QuickCheck | null {
  if (def.check === "greater_than" && def.inclusive) return (value) => (value as number) >= Number(def.value);
  if (def.check === "less_than" && def.inclusive) return (value) => (value as number) <= Number(def.value);
  if (def.check === "min_length") return (value) => (value as string | unknown[]).length >= def.minimum;
  return null;
}

function isStrict({ catchall }: z.core.$ZodObjectDef): boolean {
  return catchall?._zod.def.type === "never";
}

/** Each of its fields passes, and there is no other. */
function checkObject({ shape }: z.core.$ZodObjectDef): QuickCheck {
  const fields = Object.entries(shape).map(([name, field]) => ({ name, passes: quickCheck(field) }));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let others = -fields.length;
    for (const _ in value) others++;
    if (others !== 0) return false;
    for (const { name, passes } of fields) {
      const field = (value as Record<string, unknown>)[name];
      if (field === undefined || !passes(field)) return false;
    }
    return true;
  };
}

function checkArray({ element }: z.core.$ZodArrayDef): QuickCheck {
  const passes = quickCheck(element);
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!passes(item)) return false;
    return true;
  };
}

function checkNullable({ innerType }: z.core.$ZodNullableDef): QuickCheck {
  const passes = quickCheck(innerType);
  return (value) => value === null || passes(value);
}

function checkOneOf(values: readonly unknown[]): QuickCheck {
  return (value) => values.includes(value);
}
