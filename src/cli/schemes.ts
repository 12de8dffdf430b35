import type { Command } from "commander";

export function addSchemesCommand(program: Command): void {
  program
    .command("schemes")
    .description("list the rating schemes that presswork knows")
    .option("--scheme <file...>", "files of your own, checked and listed with the others")
    .action(async ({ scheme = [] }: { scheme?: string[] }) => {
      const { loadKnowledge } = await import("../knowledge/index.js");
      const { schemes, advice } = loadKnowledge({ schemeFiles: scheme });
      for (const { id, name, issuer, valid } of schemes) {
        const years = `${valid.from ?? ""}–${valid.to ?? ""}`;
        console.log(`${id.padEnd(32)} ${years.padEnd(10)} ${issuer.name}: ${name}`);
      }
      for (const line of advice) console.error(`advice: ${line}`);
    });
}
