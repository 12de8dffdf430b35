import { readdirSync, readFileSync } from "node:fs";

/** The pages that strangers read: the front page, the folder of docs, and what stands beside. */
export function pages(): readonly string[] {
  const docs = readdirSync("docs").filter((name) => name.endsWith(".md"));
  return [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "corpus/README.md",
    ...docs.map((name) => `docs/${name}`),
  ];
}

export interface Block {
  /** What stands behind the fence: the language, and marks for tests: "sh run". */
  readonly info: string;
  readonly code: string;
  /** What the page says that it prints; null where the page says nothing. */
  readonly printed: string | null;
}

/** The fenced blocks of a page; a block "text printed" belongs to the one before it. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const [, info = "", code = ""] of readFileSync(page, "utf8").matchAll(FENCED)) {
    const before = info === "text printed" ? blocks.pop() : undefined;
    blocks.push(before === undefined ? { info, code, printed: null } : { ...before, printed: code });
  }
  return blocks;
}

const FENCED = /^```([^\n]*)\n([\s\S]*?)^```$/gm;

/** Without code, whose brackets are no links. */
export function proseOf(page: string): string {
  return readFileSync(page, "utf8")
    .replace(FENCED, "")
    .replace(/`[^`\n]*`/g, "");
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = readFileSync(page, "utf8")
    .replace(FENCED, "")
    .matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = ""]) => {
      const anchor = heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .trim()
        .replaceAll(" ", "-");
      const times = seen.get(anchor) ?? 0;
      seen.set(anchor, times + 1);
      return times === 0 ? anchor : `${anchor}-${times}`;
    }),
  );
}
