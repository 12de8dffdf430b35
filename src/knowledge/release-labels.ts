/**
 * Labels that head the lines around a release ("Title: …", "Author: … Published: …"). Seen in newsroom
 * exports, CMS print views and data sets; folded to lower case.
 */
export const RELEASE_LABELS: Readonly<Record<ReleaseLabel, readonly string[]>> = {
  headline: ["title", "headline", "subject"],
  subheadline: ["subtitle", "subheadline", "sub-headline", "subhead", "strapline"],
  author: ["author", "authors", "written by", "posted by", "byline"],
  published: [
    "published",
    "published on",
    "date published",
    "publication date",
    "publish date",
    "date",
    "dated",
    "posted",
    "posted on",
    "date posted",
    "release date",
    "date of release",
    "released",
    "released on",
    "issued",
    "issued on",
    "date issued",
    "issue date",
    "news release date",
    "press release date",
    "for immediate release",
    "for release",
    "for release on",
  ],
  modified: ["updated", "last updated", "updated on", "modified", "last modified", "date updated"],
  embargo: [
    "embargo",
    "embargoed",
    "embargoed for",
    "embargoed for release",
    "embargoed until",
    "embargoed till",
    "embargoed to",
    "embargo until",
    "embargo ends",
    "embargo lifts",
    "strict embargo",
    "strictly embargoed",
    "strictly embargoed until",
    "under embargo",
    "under embargo until",
    "under strict embargo",
    "under strict embargo until",
    "not for publication before",
    "not for publication until",
    "not for broadcast or publication before",
    "not for release before",
    "hold for release until",
  ],
  tags: [
    "pr tag",
    "tag",
    "tags",
    "category",
    "categories",
    "keywords",
    "topic",
    "topics",
    "issues",
    "filed under",
    "section",
  ],
  publisher: [
    "publisher",
    "source",
    "organisation",
    "organization",
    "issued by",
    "issued on behalf of",
    "released by",
    "company",
  ],
  /** Numbers and addresses that say nothing about the matter. */
  filing: [
    "rns number",
    "ref",
    "reference",
    "our ref",
    "release number",
    "release no",
    "news release number",
    "press release number",
    "number",
    "time",
    "location",
    "venue",
    "status",
    "attention",
    "lei",
    "isin",
    "ticker",
    "symbol",
    "from",
    "to",
    "cc",
  ],
  content: ["content", "body", "text", "full text", "story"],
};

export type ReleaseLabel =
  | "headline"
  | "subheadline"
  | "author"
  | "published"
  | "modified"
  | "embargo"
  | "tags"
  | "publisher"
  | "filing"
  | "content";
