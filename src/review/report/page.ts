import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { escapeHtml } from "../html.js";
import { controls } from "./controls.js";

/** What the page says of itself. */
export interface PageHead {
  readonly title: string;
  /** Version, inputs and time of the run, in words. */
  readonly subtitle: string;
}

/**
 * One page that needs nothing else: style, script and data stand in it. The policy allows this script and
 * this style by their hashes and nothing more, no network either: what a release smuggles in cannot run.
 */
export function page(head: PageHead, overview: string, islands: readonly string[]): string {
  const style = readAsset("style.css");
  const script = readAsset("client.js");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
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
<main>
<noscript><p class="notice">This page unpacks its data with a script of its own; allow it to see the releases.</p></noscript>
<div id="archive">
${overview}
${controls()}
<section id="rejected" aria-labelledby="rejected-title" hidden><h2 id="rejected-title">Rejected documents</h2></section>
</div>
<article id="release" hidden></article>
</main>
${islands.join("\n")}
<script type="module">${script}</script>
</body>
</html>
`;
}

/** Made by the build from client/ and style/. */
function readAsset(name: string): string {
  return readFileSync(new URL(`./assets/${name}`, import.meta.url), "utf8");
}

/** As a Content-Security-Policy names what may run. */
function hashOf(code: string): string {
  return `sha256-${createHash("sha256").update(code).digest("base64")}`;
}
