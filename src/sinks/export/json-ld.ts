import type {
  Graph,
  NewsArticle,
  Observation,
  Organization,
  Person,
  Quotation,
  Review,
  Thing,
} from "schema-dts";
import type { Percentage, PressReleaseRecord, Quote, Rating } from "../../model/index.js";

/**
 * A release as a graph of schema.org: NewsArticle (there is no type for press releases), a Quotation a
 * quote, a Review with its Rating a grade, an Observation a percentage. Checked by the compiler against
 * schema.org's own types. Lost: offsets, bounds ("at least"), grade counts, and grades that are not current.
 */
export function toJsonLd(record: PressReleaseRecord): Graph {
  const article = { "@id": record.document.canonicalUrl ?? `urn:sha256:${record.source.sha256}` };
  return {
    "@context": "https://schema.org",
    "@graph": [
      toArticle(record, article["@id"]),
      ...record.quotes.map((quote) => toQuotation(quote, article)),
      ...record.ratings.filter(({ role }) => role === "current").map((rating) => toReview(rating, article)),
      ...record.percentages.map((percentage) => toObservation(percentage)),
    ] satisfies Thing[],
  };
}

interface Reference {
  readonly "@id": string;
}

function toArticle({ document, text }: PressReleaseRecord, id: string): NewsArticle {
  const { headline, subheadline, publishedAt, modifiedAt, publisher, authors, language, canonicalUrl, tags } =
    document;
  return {
    "@type": "NewsArticle",
    "@id": id,
    genre: "Press Release",
    articleBody: text,
    ...(headline !== null && { headline }),
    ...(subheadline !== null && { alternativeHeadline: subheadline }),
    ...(publishedAt !== null && { datePublished: publishedAt }),
    ...(modifiedAt !== null && { dateModified: modifiedAt }),
    ...(publisher !== null && { publisher: organisation(publisher) }),
    // A byline does not say whether it names a person or a desk.
    ...(authors.length > 0 && { creditText: authors.join(", ") }),
    ...(language !== null && { inLanguage: language }),
    ...(canonicalUrl !== null && { url: canonicalUrl }),
    ...(tags.length > 0 && { keywords: tags.join(", ") }),
  };
}

function toQuotation({ text, speaker, coSpeakers }: Quote, article: Reference): Quotation {
  const names = [speaker.name, ...coSpeakers].filter((name) => name !== null);
  const creator = names.map((name) =>
    speaker.kind === "organisation"
      ? organisation(name)
      : person(name, name === speaker.name ? speaker : null),
  );
  return { "@type": "Quotation", text, isPartOf: article, ...(creator.length > 0 && { creator }) };
}

function person(name: string, about: { role: string | null; organisation: string | null } | null): Person {
  return {
    "@type": "Person",
    name,
    ...(about?.role && { jobTitle: about.role }),
    ...(about?.organisation && { affiliation: organisation(about.organisation) }),
  };
}

function organisation(name: string): Organization {
  return { "@type": "Organization", name };
}

function toReview({ grade, category, subject, assessor }: Rating, article: Reference): Review {
  return {
    "@type": "Review",
    isBasedOn: article,
    ...(assessor !== null && { author: organisation(assessor) }),
    ...(subject !== null && { itemReviewed: { "@type": "Thing", name: subject } }),
    ...(category !== null && { reviewAspect: category }),
    reviewRating: {
      "@type": "Rating",
      ratingValue: grade.value ?? grade.label,
      ...(grade.best !== null && { bestRating: grade.best }),
      ...(grade.worst !== null && { worstRating: grade.worst }),
      ...(grade.rank !== null && {
        ratingExplanation: `${grade.label}, level ${grade.rank} of ${grade.of ?? "?"} from the best`,
      }),
    },
  };
}

function toObservation({ text, value, low, high, unit, measure, population }: Percentage): Observation {
  return {
    "@type": "Observation",
    description: text,
    unitText: unit,
    ...(value !== null && { value }),
    ...(low !== null && { minValue: low }),
    ...(high !== null && { maxValue: high }),
    ...(measure !== null && { measuredProperty: { "@type": "Property", name: measure.text } as const }),
    ...(population !== null && {
      measurementDenominator: { "@type": "StatisticalVariable", name: population.text } as const,
    }),
  };
}
