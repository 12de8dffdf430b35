import type { Command } from "commander";

export function addSchemaCommand(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of the record, made from the schema that checks every record")
    .option("--of <what>", "record, or scheme-file (for files of your own rating schemes)", "record")
    .action(async ({ of }: { of: string }) => {
      const { z } = await import("zod");
      const { PressReleaseRecord, UsageError } = await import("../model/index.js");
      const { SchemeFile } = await import("../knowledge/index.js");
      const schema = of === "record" ? PressReleaseRecord : of === "scheme-file" ? SchemeFile : null;
      if (schema === null) throw new UsageError(`--of ${of}: there are "record" and "scheme-file"`);
      console.log(JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2));
    });
}
