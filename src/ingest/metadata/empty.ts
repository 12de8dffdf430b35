import type { Metadata } from "../../model/index.js";

/** Nothing is known yet. */
export const NO_METADATA: Metadata = {
  headline: null,
  subheadline: null,
  publisher: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  language: null,
  canonicalUrl: null,
  dateline: null,
  tags: [],
  provenance: {},
};
