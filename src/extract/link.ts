import { contains, type Document, type Findings, type Percentage, type Quote } from "../model/index.js";

/** Ties findings of different kinds together: a percentage inside a quote is a claim by its speaker. */
export function linkFindings(_document: Document, found: Findings): Findings {
  return {
    ...found,
    percentages: found.percentages.map((percentage) => ({
      ...percentage,
      quoteId: quoteAround(percentage, found.quotes),
    })),
  };
}

function quoteAround(percentage: Percentage, quotes: readonly Quote[]): string | null {
  return quotes.find((quote) => quote.parts.some((part) => contains(part, percentage)))?.id ?? null;
}
