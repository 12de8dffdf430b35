import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { escapeHtml } from "../html.js";

/** What a page says of itself. */
export interface PageHead {
  readonly title: string;
  /** Where it comes from, in words: version, inputs, time. */
  readonly subtitle: string;
}

/** A script that the build made, by the name of its file. */
type Script = "report.js";

/**
 * One page that needs nothing else: style, script and data stand in it. The policy allows this style and
 * this script by their hashes and nothing more, no network either: what a release smuggles in cannot run.
 *
 * @param script runs last, when everything else is there; null: the page has none
 */
export function htmlPage(head: PageHead, body: string, script: Script | null): string {
  const style = readAsset("page.css");
  const code = script === null ? null : readAsset(script);
  const policy = [
    "default-src 'none'",
    `script-src ${code === null ? "'none'" : hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="presswork">
<link rel="icon" href="data:,">
<title>${escapeHtml(head.title)}</title>
<style>${style}</style>
</head>
<body>
<header class="top"><h1><a href="#">${escapeHtml(head.title)}</a></h1><p>${escapeHtml(head.subtitle)}</p></header>
${body}
${code === null ? "" : `<script type="module">${code}</script>`}
</body>
</html>
`;
}

/** Made by the build, from style/ and from the scripts that run in a browser. */
function readAsset(name: string): string {
  return readFileSync(new URL(`./assets/${name}`, import.meta.url), "utf8");
}

/** As a Content-Security-Policy names what may run. */
function hashOf(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
