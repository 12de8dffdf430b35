import { run } from "./run.js";

/** Packs the package as it would be published, and tells its size. */
export function packedTarball() {
  const { status, stdout, output } = run("npm", ["pack", "--json"], {
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (status !== 0) throw new Error(output);
  // What `prepare` prints stands before the JSON.
  const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(stdout.slice(stdout.search(/^\[/m)));
  return {
    file: filename,
    summary: `${filename}: ${entryCount} files, ${kilobytes(size)}, ${kilobytes(unpackedSize)} unpacked`,
  };
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
