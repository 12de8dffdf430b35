import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/ingest/html/index.js";
import cases from "../../cases/html/main-content.json" with { type: "json" };

/** Stands for PROSE in the cases: a release of three paragraphs. */
const PARAGRAPHS = [
  "The new bridge over the river at Marlow was opened to traffic on Monday, three weeks early, after two years of work.",
  "It carries 14,000 cars a day, which is more than the old one, built in 1832, was ever meant for, engineers said.",
  "“We promised a bridge and here it is,” said the leader of the council, Bo Ek, who cut the ribbon.",
];
const PROSE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

describe("main content is told from the page around it", () => {
  it.each(cases)("$why", ({ html, with: wanted = [], without }) => {
    const { drafts } = readPage(html.replaceAll("PROSE", PROSE), null);
    const text = drafts.map((draft) => draft.text).join("\n");
    for (const words of ["Bridge opens early", ...PARAGRAPHS, ...wanted]) expect(text).toContain(words);
    for (const words of without) expect(text).not.toContain(words);
  });
});

describe("a page of grades without a sentence is read", () => {
  it.each([
    ["a table", "<table><tr><th>Safe</th><td>Good</td></tr><tr><th>Caring</th><td>Poor</td></tr></table>"],
    ["a definition list", "<dl><dt>Safe</dt><dd>Good</dd><dt>Caring</dt><dd>Poor</dd></dl>"],
    ["a list", "<ul><li>Safe: Good</li><li>Caring: Poor</li></ul>"],
  ])("%s", (_, grades) => {
    const menu = "<nav><ul><li><a href='/'>Home</a></li><li>Search</li><li>Help</li></ul></nav>";
    const page = `${menu}<h1>Results for Marlow</h1>${grades}<footer><p>Marlow Care, 1 High Street</p></footer>`;
    const { drafts, issues } = readPage(page, null);
    expect(drafts[0]?.text).toBe("Results for Marlow");
    expect(drafts.slice(1).map(({ text }) => text.replace(/ [|–] |: /, " "))).toEqual([
      "Safe Good",
      "Caring Poor",
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["I144"]);
  });
});

describe("a page without main content has its metadata and an issue", () => {
  it.each([
    ["only script", "<script>document.write('x')</script>"],
    ["a frameset", "<frameset cols='20%,80%'><frame src='a.html'></frameset>"],
    ["a login wall", "<form><label>Email</label><input><button>Sign in</button></form>"],
  ])("%s", (_, body) => {
    const { drafts, stated, issues } = readPage(
      `<head><title>Bridge opens early</title></head>${body}`,
      null,
    );
    expect(drafts).toEqual([]);
    expect(stated.headline).toBe("Bridge opens early");
    expect(issues.map(({ code }) => code)).toEqual(["I140"]);
  });
});
