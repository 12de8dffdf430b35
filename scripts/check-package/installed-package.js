import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run, skipped, verdict } from "./run.js";

/** The oldest Node that the package is for, and the lines after it. */
const NODES = ["20.18.1", "22", "24"];

/** The last one's output is what runs. */
const RESOLUTIONS = [
  { module: "esnext", moduleResolution: "bundler" },
  { module: "nodenext", moduleResolution: "nodenext" },
];

const RELEASE = "northants-police-2024-02-20.txt";

/** The package in an empty project of its own: installed, used by command and by import, on each Node. */
export function installedPackage(tarball) {
  const project = mkdtempSync(join(tmpdir(), "presswork-stranger-"));
  process.once("exit", () => rmSync(project, { recursive: true, force: true }));
  const installed = { ok: false };
  return [
    () => install(project, resolve(tarball), installed),
    () => (installed.ok ? typesResolve(project) : skipped("types in a project: not installed")),
    ...NODES.map(
      (node) => () => (installed.ok ? worksOn(node, project) : skipped(`Node ${node}: not installed`)),
    ),
  ];
}

function install(project, tarball, installed) {
  const name = "npm install in an empty project";
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const answer = run("npm", ["install", tarball, "--no-audit", "--no-fund"], { cwd: project });
  if (isOffline(answer.output)) return skipped(`${name}: no registry answers`);
  installed.ok = answer.status === 0;
  if (!installed.ok) return verdict(name, answer);
  const packages = readdirSync(join(project, "node_modules")).length;
  return {
    status: "ok",
    words: `${name}: ${(bytesIn(join(project, "node_modules")) / 1e6).toFixed(1)} MB, ${packages} folders`,
  };
}

/** With the compiler of this repository, as strictly as somebody may be: declarations are checked too. */
function typesResolve(project) {
  const name = "types in a project of its own, as bundlers and as Node resolve them";
  copyFileSync("scripts/check-package/consumer.ts", join(project, "consumer.ts"));
  for (const types of ["@types/node", "undici-types"]) {
    cpSync(`node_modules/${types}`, join(project, "node_modules", types), { recursive: true });
  }
  for (const { module, moduleResolution } of RESOLUTIONS) {
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2023",
      strict: true,
      types: ["node"],
      outDir: "compiled",
    };
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["consumer.ts"] }),
    );
    const compiled = run("npx", ["--no-install", "tsc", "-p", project]);
    if (compiled.status !== 0) return verdict(`${name}: ${moduleResolution}`, compiled);
  }
  return { status: "ok", words: name };
}

/** The command gives the same bytes there as here, in silence, and the library the same record. */
function worksOn(node, project) {
  const name = `Node ${node}: the command and the library`;
  cpSync("corpus/documents", join(project, "archive"), { recursive: true });
  const here = join(project, "here");
  const expected = run(process.execPath, ["dist/cli/main.js", ...extractTo(join(project, "archive"), here)]);
  if (expected.status !== 0) return verdict(`${name}: not even on this Node`, expected);

  const on = (args) => run("npx", ["--yes", "-p", `node@${node}`, "--", ...args], { cwd: project });
  const version = on(["node", "--version"]);
  if (version.status !== 0 || isOffline(version.output)) return skipped(`${name}: that Node cannot be had`);
  const there = join(project, "there");
  const command = on(["node", "node_modules/presswork/bundle/cli/main.js", ...extractTo("archive", there)]);
  const said = command.stderr.replace(/^npm .*\n?/gm, "").trim();
  if (command.status !== 0 || said !== "") return { status: "wrong", words: `${name}\n${command.output}` };
  const library = on(["node", "compiled/consumer.js", join("archive", RELEASE)]);
  if (library.status !== 0) return verdict(name, library);

  const [records, recordsHere] = [there, here].map((output) =>
    readFileSync(join(output, "records.jsonl"), "utf8"),
  );
  const record = records.split("\n").find((line) => line.includes(RELEASE));
  const agree =
    records === recordsHere && findingsOf(JSON.parse(record)) === findingsOf(JSON.parse(library.stdout));
  for (const output of [here, there]) rmSync(output, { recursive: true });
  return {
    status: agree ? "ok" : "wrong",
    words: `${name} give the records that are given here (${version.stdout.trim()})`,
  };
}

function extractTo(archive, output) {
  return ["extract", archive, "-o", output, "-q"];
}

/** Without the name of the document, which differs by where it stands. */
function findingsOf({ source: _, ...findings }) {
  return JSON.stringify(findings);
}

function isOffline(output) {
  return /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|E40[0-9])\b/.test(output);
}

function bytesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
