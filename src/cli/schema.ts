import { type Command, Option } from "commander";

const KINDS = ["record", "scheme-file", "spark-record"] as const;

export function addSchemaCommand(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of the record, made from the schema that checks every record")
    .addOption(
      new Option("--of <what>", "the record, files of your own rating schemes, or Spark's form of the record")
        .choices(KINDS)
        .default("record"),
    )
    .action(async ({ of }: { of: (typeof KINDS)[number] }) => {
      console.log(JSON.stringify(await schemaOf(of), null, 2));
    });
}

async function schemaOf(what: (typeof KINDS)[number]): Promise<unknown> {
  const { z } = await import("zod");
  switch (what) {
    case "record":
      return z.toJSONSchema((await import("../model/index.js")).PressReleaseRecord, { io: "input" });
    case "scheme-file":
      return z.toJSONSchema((await import("../knowledge/index.js")).SchemeFile, { io: "input" });
    case "spark-record":
      return (await import("../sinks/spark-schema.js")).sparkSchema();
  }
}
