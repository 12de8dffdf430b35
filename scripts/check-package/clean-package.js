import { run, skipped, verdict } from "./run.js";

/** Whether everything that is declared is right and used; none of this asks the network. */
export function cleanPackage(tarball) {
  return [
    () =>
      verdict(
        "publint: the manifest and the files agree",
        run("npx", ["--no-install", "publint", tarball, "--strict"]),
      ),
    () =>
      verdict(
        "are-the-types-wrong: types resolve for every way to import",
        run("npx", ["--no-install", "attw", tarball, "--profile", "esm-only", "--no-emoji"]),
      ),
    nothingUnused,
  ];
}

function nothingUnused() {
  const name = "knip: no unused file, export or dependency";
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major === 20 && minor < 19) return skipped(`${name}: knip runs on Node 20.19 or later`);
  return verdict(name, run("npx", ["--no-install", "knip"]));
}
