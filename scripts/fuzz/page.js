// Mutations of HTML that know what a page is made of.
import { below, pick, pickRange } from "./random.js";
import { splice, TEXT_MUTATIONS } from "./text.js";

const ELEMENTS =
  "div p span a b i br li ul ol table tr td th thead h1 h2 h3 blockquote q figure figcaption form aside nav header footer main article section script style noscript template svg math iframe select option title head body html base meta link time address pre code img input button details summary".split(
    " ",
  );

const ATTRIBUTES = [
  'class="content"',
  'class="cookie-banner"',
  'id="main"',
  "hidden",
  'style="display:none"',
  'itemprop="datePublished" content="2024-02-30"',
  'property="og:title" content="“A” | B"',
  'name="author" content="Ann Bell"',
  'datetime="2024-02-20T99:99"',
  'rel="canonical" href="//"',
  'href="javascript:alert(1)"',
  'alt="Rated 4.5 out of 5"',
  'aria-label="Good"',
  'colspan="1000000"',
  'rowspan="-1"',
  'lang="en-"',
  'charset="utf-16"',
  '=""',
  '"',
];

const ENTITIES = [
  "&amp;",
  "&lt;p&gt;",
  "&nbsp;",
  "&#0;",
  "&#x110000;",
  "&#8220;",
  "&ldquo",
  "&notanentity;",
  "&#xd800;",
  "&",
];

const MARKUP = [
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<!doctype html>",
  "</",
  "<",
  "/>",
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":["a",{}],"datePublished":5,"author":[{"name":null}]}</script>',
  '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"articleBody":"“a”"}</script>',
  '<script type="application/ld+json">[[[null]]]</script>',
  "<table><tr><th>Key question<th>Rating<tr><td>Safe<td>Good</table>",
  "<ul><li>Good<ul><li>Outstanding</ul></ul>",
  "<blockquote><p>We are ready.</blockquote>",
];

/** @type {((html: string, random: () => number, other: string) => string)[]} */
export const PAGE_MUTATIONS = [
  (html, random) => splice(html, below(random, html.length + 1), 0, openTag(random)),
  (html, random) => splice(html, below(random, html.length + 1), 0, `</${pick(random, ELEMENTS)}>`),
  (html, random) => splice(html, below(random, html.length + 1), 0, pick(random, [...ENTITIES, ...MARKUP])),
  (html, random) => changeATag(html, random, () => openTag(random)),
  (html, random) => changeATag(html, random, () => ""),
  (html, random) => changeATag(html, random, (tag) => tag.replace(/>$/, ` ${pick(random, ATTRIBUTES)}>`)),
  (html, random) => changeATag(html, random, (tag) => tag.repeat(20_000 ** random() / tag.length + 1)),
  function nest(html, random) {
    const { start, end } = pickRange(random, html.length, html.length);
    const [name, depth] = [pick(random, ELEMENTS), below(random, 300)];
    const inner =
      `<${name}>`.repeat(depth) + html.slice(start, end) + `</${name}>`.repeat(below(random, depth + 1));
    return splice(html, start, end - start, inner);
  },
  function changeInsideJson(html, random, other) {
    const start = html.indexOf("ld+json");
    if (start < 0) return splice(html, below(random, html.length + 1), 0, pick(random, MARKUP));
    const end = html.indexOf("</script", start);
    return splice(
      html,
      start,
      end - start,
      pick(random, TEXT_MUTATIONS)(html.slice(start, end), random, other),
    );
  },
  (html, random, other) => pick(random, TEXT_MUTATIONS)(html, random, other),
];

function openTag(random) {
  return `<${pick(random, ELEMENTS)} ${pick(random, ATTRIBUTES)}>`;
}

/** Changes the tag that stands next behind a random place. */
function changeATag(html, random, change) {
  const start = html.indexOf("<", below(random, html.length + 1));
  const end = html.indexOf(">", start) + 1;
  if (start < 0 || end <= start) return html;
  return splice(html, start, end - start, change(html.slice(start, end)));
}
