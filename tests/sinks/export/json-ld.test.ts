import { describe, expect, test } from "vitest";
import { toJsonLd } from "../../../src/sinks/export/json-ld.js";
import { RELEASE } from "./releases.js";

// That types and properties are schema.org's is what the compiler checks: see the return type of toJsonLd.
const graph = JSON.parse(JSON.stringify(toJsonLd(RELEASE)));
const nodes: readonly Record<string, unknown>[] = graph["@graph"];

function ofType(type: string): readonly Record<string, unknown>[] {
  return nodes.filter((node) => node["@type"] === type);
}

describe("schema.org", () => {
  test("a node a finding, and the release itself", () => {
    expect(graph["@context"]).toBe("https://schema.org");
    expect(ofType("NewsArticle")).toMatchObject([
      { genre: "Press Release", headline: RELEASE.document.headline },
    ]);
    expect(ofType("Quotation")).toHaveLength(RELEASE.quotes.length);
    expect(ofType("Observation")).toHaveLength(RELEASE.percentages.length);
    expect(ofType("Review")).toHaveLength(RELEASE.ratings.filter(({ role }) => role === "current").length);
  });

  test("a quote names its speaker and the release", () => {
    expect(ofType("Quotation")[0]).toMatchObject({
      creator: [{ "@type": "Person", name: "Ivan Balhatchet" }],
      isPartOf: { "@id": `urn:sha256:${RELEASE.source.sha256}` },
    });
  });

  test("a grade is a rating of one aspect, by the assessor", () => {
    expect(ofType("Review")).toContainEqual(
      expect.objectContaining({
        author: { "@type": "Organization", name: "HMICFRS" },
        reviewAspect: "Crime data integrity",
        reviewRating: expect.objectContaining({ "@type": "Rating", ratingValue: "Outstanding" }),
      }),
    );
  });

  test("zero is a value, and so is one below", () => {
    const [percentage] = RELEASE.percentages;
    if (percentage === undefined) throw new Error("the release has a percentage");
    const values = [0, -3.2].map((value) => ({ ...percentage, value }));
    const written = JSON.parse(JSON.stringify(toJsonLd({ ...RELEASE, percentages: values })))["@graph"];
    expect(written).toContainEqual(expect.objectContaining({ "@type": "Observation", value: 0 }));
    expect(written).toContainEqual(expect.objectContaining({ "@type": "Observation", value: -3.2 }));
  });
});
