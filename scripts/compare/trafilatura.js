// trafilatura is Python: it reads the pages in a process of its own, which measures itself.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("./trafilatura_pages.py", import.meta.url));
const OWN_PYTHON = fileURLToPath(new URL("../../.venv/bin/python", import.meta.url));

/** @returns {{ peer: object, findings: object[], seconds: number } | null} null, with a line, where it is not installed */
export function trafilatura(pages) {
  const python = existsSync(OWN_PYTHON) ? OWN_PYTHON : "python3";
  try {
    execFileSync(python, ["-c", "import trafilatura"], { stdio: "ignore" });
  } catch {
    console.log(
      "trafilatura: skipped; `pip install trafilatura lxml_html_clean` into .venv, where Python is present\n",
    );
    return null;
  }
  const lines = pages.map(({ html, url }) => JSON.stringify({ html, url })).join("\n");
  const answer = execFileSync(python, [SCRIPT], {
    input: lines,
    maxBuffer: 2 ** 30,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const { version, seconds, pages: findings } = JSON.parse(answer.toString("utf8"));
  return { peer: { name: `trafilatura ${version} (Python)` }, findings, seconds };
}
