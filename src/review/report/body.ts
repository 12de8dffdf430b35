import { controls } from "./controls.js";

/** The archive and the place where a release opens; the data follows, packed. */
export function reportBody(overview: string, islands: readonly string[]): string {
  return `<main>
<noscript><p class="notice">This page unpacks its data with a script of its own; allow it to see the releases.</p></noscript>
<div id="archive">
${overview}
${controls()}
<section id="rejected" aria-labelledby="rejected-title" hidden><h2 id="rejected-title">Rejected documents</h2></section>
</div>
<article id="release" hidden></article>
</main>
${islands.join("\n")}`;
}
