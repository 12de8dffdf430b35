import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { PressReleaseRecord } from "../../src/model/index.js";
import { hasBrowser, openPages } from "../support/browser.js";
import { presswork } from "../support/cli.js";
import { temporaryFolderForAll } from "../support/folders.js";
import { aRecord } from "../support/record.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const folder = temporaryFolderForAll();
const openPage = openPages();
const corpusPage = () => join(folder(), "corpus.html");

/** The rules of WCAG 2.2 AA that axe can check, and its best practices. */
async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await page.evaluate(AXE);
  const found = await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
  );
  return found as readonly string[];
}

async function report(records: readonly PressReleaseRecord[], name: string): Promise<string> {
  const file = join(folder(), `${name}.jsonl`);
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const page = join(folder(), `${name}.html`);
  const { code, stderr } = await presswork(["report", file, "-o", page]);
  expect(stderr).toContain("written");
  expect(code).toBe(0);
  return page;
}

describe.skipIf(!hasBrowser())("the report in a browser", () => {
  beforeAll(async () => {
    const output = join(folder(), "output");
    await presswork(["extract", "corpus/documents", "-o", output, "--quiet"]);
    await presswork(["report", output, "-o", corpusPage()]);
  }, 60_000);

  test("shows every release, asks the network for nothing and complains of nothing", async () => {
    const { page, requests, complaints } = await openPage(corpusPage());
    await page.waitForSelector("html[data-ready]");
    const records = readFileSync(join(folder(), "output", "records.jsonl"), "utf8")
      .trim()
      .split("\n");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(records.length);
    await expect.poll(() => page.locator("#count").textContent()).toBe(`${records.length} releases`);
    expect(
      requests.filter((address) => !address.startsWith("file:") && !address.startsWith("data:")),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a search reaches into the text, and a choice narrows it", async () => {
    const { page } = await openPage(corpusPage());
    await page.waitForSelector("html[data-ready]");
    await page.locator("[name=words]").fill("“a period in special measures”");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(1);
    await expect
      .poll(() => page.locator("tbody").textContent())
      .toContain("Northants Police Force showing real progress");
    await page.locator("[name=has]").selectOption("rating");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(1);
    await page.locator("[name=from]").fill("2030-01-01");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(0);
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => page.locator("tbody tr").count()).toBeGreaterThan(1);
  });

  test("a heading sorts, and sorts the other way when it is pressed again", async () => {
    const { page } = await openPage(corpusPage());
    const quotes = async () => (await page.locator("tbody td:nth-child(4)").allTextContents()).map(Number);
    await page.getByRole("button", { name: "Quotes" }).click();
    const descending = await quotes();
    expect(descending).toEqual([...descending].sort((a, b) => b - a));
    await expect.poll(() => page.locator("th[aria-sort=descending]").textContent()).toBe("Quotes");
    await page.getByRole("button", { name: "Quotes" }).click();
    expect(await quotes()).toEqual([...descending].sort((a, b) => a - b));
  });

  test("a bar of a chart filters the table", async () => {
    const { page } = await openPage(corpusPage());
    await page.locator("#overview [data-filter=issue]", { hasText: "V201" }).click();
    expect(await page.locator("[name=issue]").inputValue()).toBe("V201");
    await expect.poll(() => page.locator("tbody").textContent()).toContain("Northants Police");
  });

  test("keys step through the findings, and the panel tells rule, confidence and evidence", async () => {
    const { page } = await openPage(corpusPage());
    await page.getByRole("link", { name: /^Northants Police Force/ }).click();
    const findings = page.locator(".findings li");
    // The release is unpacked first; a reader presses keys when it is there.
    await findings.first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect.poll(() => page.locator(".position").textContent()).toBe(`2 of ${await findings.count()}`);
    await page.keyboard.press("k");
    await page.keyboard.press("k");
    await expect
      .poll(() => page.locator(".position").textContent())
      .toBe(`${await findings.count()} of ${await findings.count()}`);

    await page.locator("mark[data-kind=quote]").first().click();
    const panel = page.locator(".panel");
    await expect.poll(() => panel.textContent()).toContain("Quote: Ivan Balhatchet");
    await expect.poll(() => panel.locator(".rule").textContent()).toMatch(/^Rule \S+, sure \d+ %$/);
    await expect.poll(() => page.locator(".leaned-on").allTextContents()).toContain("Ivan Balhatchet");
    await expect.poll(() => page.locator("mark.chosen").count()).toBeGreaterThanOrEqual(3);

    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#archive").isVisible()).toBe(true);
  });

  test("the pointer above marked words shows their finding, and away from them the chosen one again", async () => {
    const { page } = await openPage(corpusPage());
    await page.getByRole("link", { name: /^Northants Police Force/ }).click();
    await page.locator("mark[data-kind=percentage]").first().click();
    await expect.poll(() => page.locator(".panel h3").textContent()).toContain("Percentage");
    await page.locator("mark[data-kind=date]").last().hover();
    await expect.poll(() => page.locator(".panel h3").textContent()).toContain("Date");
    await page.locator(".tools").hover();
    await expect.poll(() => page.locator(".panel h3").textContent()).toContain("Percentage");
  });

  test("an address leads to the finding that was chosen", async () => {
    const { page } = await openPage(corpusPage());
    await page.getByRole("link", { name: /^Northants Police Force/ }).click();
    await page.locator("mark[data-kind=percentage]").first().click();
    await page.waitForURL(/#release\/\d+\/\d+$/);
    const address = page.url();
    const { page: other } = await openPage(address.slice("file://".length));
    await other.waitForSelector("mark.chosen");
    await expect.poll(() => other.locator("mark.chosen").allTextContents()).toEqual(["34 per cent"]);
    await other.keyboard.press("Escape");
    await other.locator("#archive").waitFor({ state: "visible" });
  });

  test("a kind that is switched off is passed over", async () => {
    const { page } = await openPage(corpusPage());
    await page.getByRole("link", { name: /^Northants Police Force/ }).click();
    await page.waitForSelector(".kind");
    for (const kind of await page.locator(".kind:not(.percentage) input").all()) await kind.uncheck();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Next finding" }).click();
    await expect.poll(() => page.locator(".position").textContent()).toBe("1 of 1");
    await expect.poll(() => page.locator(".panel blockquote").textContent()).toBe("34 per cent");
  });

  test("the text of the page is the text of the record", async () => {
    const { page } = await openPage(corpusPage());
    await page.getByRole("link", { name: /^Northants Police Force/ }).click();
    const shown = (await page.locator("#text > *").allTextContents()).join("\n\n");
    const records = readFileSync(join(folder(), "output", "records.jsonl"), "utf8")
      .trim()
      .split("\n");
    const texts = records.map((line) => JSON.parse(line).text);
    expect(texts).toContain(shown);
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing to mend, in %s and at phone width",
    async (colorScheme) => {
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 390, height: 844 },
      ]) {
        const { page } = await openPage(corpusPage(), { colorScheme, viewport });
        await page.waitForSelector("tbody tr");
        expect(await violations(page)).toEqual([]);
        await page.goto(`file://${corpusPage()}#release/0`);
        await page.waitForSelector(".findings li");
        await page.keyboard.press("j");
        expect(await violations(page)).toEqual([]);
        const width = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(width).toBeLessThanOrEqual(0);
      }
    },
    60_000,
  );

  test("the evaluation's page is as accessible", async () => {
    const file = join(folder(), "evaluation.html");
    await presswork(["evaluate", "--set", "corpus", "--html", file]);
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, complaints } = await openPage(file, {
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
      for (const summary of await page.locator("summary").all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  }, 60_000);

  test("a hostile release does nothing", async () => {
    const attack = [
      "<script>document.title='owned'</script>",
      "</script><script>document.title='owned'</script>",
      "</style><img src=x onerror=\"document.title='owned'\">",
      '" onmouseover="document.title=\'owned\'" x="',
      "<!--<script>",
      "\u202eevil\u2066 text\u0000",
    ].join(" ");
    const hostile: PressReleaseRecord = {
      ...aRecord(1),
      source: { ...aRecord(1).source, uri: `javascript:alert(1)//${attack}` },
      document: {
        ...aRecord(1).document,
        headline: attack,
        publisher: attack,
        publishedAt: attack,
        canonicalUrl: "javascript:document.title='owned'",
      },
      text: attack,
      blocks: [{ kind: "paragraph", section: "body", start: 0, end: attack.length }],
      dates: [],
      percentages: [],
      quotedTerms: [{ text: attack.slice(0, 20), start: 0, end: 20, kind: "other" }],
      quotes: aRecord(1).quotes.map((quote) => ({
        ...quote,
        parts: [{ text: attack, start: 0, end: attack.length }],
        rule: attack,
        speaker: { ...quote.speaker, name: attack, mention: null },
        cue: null,
      })),
    };
    const { page, complaints, requests } = await openPage(await report([hostile], "hostile"));
    await page.waitForSelector("html[data-ready]");
    await page.locator("tbody a").click();
    await page.locator("mark").first().click();
    await page.locator("mark").first().hover();
    expect(await page.title()).toBe("Press releases");
    await expect
      .poll(() => page.locator("#text").textContent())
      .toContain("<script>document.title='owned'</script>");
    await expect.poll(() => page.locator("#text").textContent()).toContain("⟨U+202E⟩evil⟨U+2066⟩ text␀");
    await expect.poll(() => page.locator("img, a[href^='javascript']").count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests.length).toBe(1);
  });

  test("links lead to the exact place in the source page", async () => {
    const record = aRecord(1);
    const released = {
      ...record,
      document: { ...record.document, canonicalUrl: "https://news.example/a#top" },
    };
    const [quote] = released.quotes;
    if (quote === undefined) throw new Error("the record has a quote");
    const second = released.quotedTerms.map(({ text, start, end }) => ({ text, start, end }));
    const twoParts = { ...released, quotes: [{ ...quote, parts: [...quote.parts, ...second] }] };
    const { page } = await openPage(await report([twoParts], "linked"));
    await page.locator("tbody a").click();
    const link = page.getByRole("link", { name: "Open the place in the source page" });
    await page.locator("mark[data-kind=percentage]").click();
    expect(await link.getAttribute("href")).toBe("https://news.example/a#:~:text=%2D3.2%25");
    await page.locator("mark[data-kind=quote]").first().click();
    expect(await link.getAttribute("href")).toBe(
      "https://news.example/a#:~:text=%3DHYPERLINK(%22http%3A%2F%2Fevil.example%22)",
    );
  });

  test("a thousand releases: the first paint and a filter are quick", async () => {
    const records = Array.from({ length: 1000 }, (_, number) => aRecord(number));
    const { page } = await openPage(await report(records, "thousand"));
    await page.waitForSelector("html[data-ready]");
    const paint = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    expect(Number(paint)).toBeLessThan(3000);
    const took = await page.evaluate(`(() => {
      const field = document.querySelector("[name=words]");
      field.value = "zoe oneil";
      const started = performance.now();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.offsetHeight;
      return performance.now() - started;
    })()`);
    expect(Number(took)).toBeLessThan(200);
  }, 60_000);
});
