// The package as it is installed, in bundle/: dist/ joined into a few files, because opening six hundred
// small ones costs a third of a second at each start, and again in each worker.
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { build } from "esbuild";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

/** The data that code opens while it runs, and the types of what the library exports. */
const COPIED = ["knowledge/rating-schemes", "review/page/assets", "index.d.ts", "model", "knowledge"];

export async function bundlePackage() {
  rmSync("bundle", { recursive: true, force: true });
  await build({
    entryPoints: ["dist/index.js", "dist/cli/main.js", "dist/run/worker.js"],
    outbase: "dist",
    outdir: "bundle",
    chunkNames: "parts/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: Object.keys(dependencies),
    plugins: [placeOfFiles],
  });
  chmodSync("bundle/cli/main.js", 0o755);
  for (const path of COPIED) {
    cpSync(`dist/${path}`, `bundle/${path}`, {
      recursive: true,
      filter: (file) => !/\.js(?:\.map)?$/.test(file) || file.includes("assets"),
    });
  }
  writeFileSync("bundle/LICENSES.txt", licenceOf("natural", "lib/natural/distance/jaro-winkler_distance.js"));
}

/**
 * Code that asks where it stands (`import.meta.url`) is told the place that its own file would have: data
 * stands there. All code that does so is shared by the entry points, so it ends up in parts/.
 */
const placeOfFiles = {
  name: "place-of-files",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/].+\.js$/ }, ({ path }) => {
      const place = relative("dist", path).replaceAll("\\", "/");
      const code = readFileSync(path, "utf8");
      return { contents: code.replaceAll("import.meta.url", `new URL("../${place}", import.meta.url).href`) };
    });
  },
};

/** Of a package whose code is taken into ours: its words stand at the top of its files. */
function licenceOf(name, file) {
  const [words = ""] = readFileSync(`node_modules/${name}/${file}`, "utf8").match(/\/\*[\s\S]*?\*\//) ?? [];
  return `This package contains code of ${name} (${file}):\n\n${words.replace(/^\/\*\s*|\s*\*\/$/g, "")}\n`;
}
