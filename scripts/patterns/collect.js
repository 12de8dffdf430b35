// Every regular expression of dist/: literals from the syntax tree, and those that are built from knowledge,
// which exist only once their module has run.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "acorn";
import { fullAncestor } from "acorn-walk";

const DIST = new URL("../../dist/", import.meta.url);

/** Modules that do something when they are imported, and what runs in a browser. */
const NOT_IMPORTED = /^(?:cli\/main|run\/worker)\.js$|^review\/(?:page\/assets|report\/client)\//;

/**
 * @typedef {{ name: string, source: string, flags: string }} Pattern
 * `name` says where it stands: "ingest/text/list-item.js SIGNATURE".
 */

/** @returns {Promise<Map<string, Pattern>>} by what `keyOf` says; the same pattern twice counts once */
export async function collectPatterns() {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js") && !NOT_IMPORTED.test(file));
  const places = new Map(files.map((file) => [file, readPlaces(file)]));
  const patterns = new Map();
  const add = (file, position, { source, flags }) => {
    const key = keyOf({ source, flags });
    if (!patterns.has(key))
      patterns.set(key, { name: `${file} ${nameAt(places, file, position)}`, source, flags });
  };
  for (const [file, { literals }] of places) {
    for (const { start, regex } of literals) add(file, start, new RegExp(regex.pattern, regex.flags));
  }
  listenForBuilt(add, places);
  for (const file of files) await import(new URL(file, DIST).href);
  return patterns;
}

export function keyOf({ source, flags }) {
  return `/${source}/${flags}`;
}

/** The literals of a module, the ranges of what it declares, and where its lines start. */
function readPlaces(file) {
  const code = readFileSync(new URL(file, DIST), "utf8");
  const literals = [];
  const declared = [];
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", allowHashBang: true });
  fullAncestor(tree, (node) => {
    if (node.type === "Literal" && node.regex) literals.push(node);
    const name =
      node.type === "VariableDeclarator" || node.type === "FunctionDeclaration" ? node.id?.name : null;
    if (name) declared.push({ name, start: node.start, end: node.end });
  });
  const lines = [0];
  for (let at = code.indexOf("\n"); at >= 0; at = code.indexOf("\n", at + 1)) lines.push(at + 1);
  return { literals, declared, lines };
}

/** The innermost declaration around a position: `SIGNATURE`, or the function that uses the pattern in place. */
function nameAt(places, file, position) {
  const around = places.get(file).declared.filter(({ start, end }) => start <= position && position < end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.name ?? "(top level)";
}

/** From here on, what a module of dist/ builds with `RegExp` is collected too. */
function listenForBuilt(add, places) {
  const listen = (build) => {
    const pattern = build();
    const [, file, line, column] = /\/dist\/([^:()]+):(\d+):(\d+)/.exec(callerOf(new Error().stack)) ?? [];
    if (places.has(file)) add(file, places.get(file).lines[line - 1] + Number(column) - 1, pattern);
    return pattern;
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args) => listen(() => Reflect.construct(target, args)),
    apply: (target, self, args) => listen(() => Reflect.apply(target, self, args)),
  });
}

/** The line of the stack that is outside this file. */
function callerOf(stack) {
  return (
    stack
      .split("\n")
      .find((line) => line.includes("://") && !line.includes("/scripts/patterns/collect.js")) ?? ""
  );
}
