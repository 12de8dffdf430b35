/**
 * Where pages say what they are: types and properties of schema.org, names of `<meta>` elements.
 * Sources: schema.org, the Open Graph protocol, Dublin Core, Highwire Press tags, Parsely and Sailthru
 * tags, and the pages of press rooms and governments. The order is the order of trust.
 */

/** Types of a node that describes the release, the most telling first. */
export const RELEASE_TYPES: readonly (readonly string[])[] = [
  ["NewsArticle", "PressRelease", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"],
  ["Article", "BlogPosting", "Report", "TechArticle", "ScholarlyArticle", "MedicalScholarlyArticle"],
  [
    "OpinionNewsArticle",
    "ReviewNewsArticle",
    "AdvertiserContentArticle",
    "SocialMediaPosting",
    "LiveBlogPosting",
  ],
  ["Review", "Recipe", "HowTo", "CreativeWork", "MedicalWebPage"],
  ["WebPage", "ItemPage", "AboutPage", "FAQPage", "CollectionPage"],
];

/** Names of `<meta>` (in `name`, `property` or `itemprop`, lower case) by what they state. */
export const META_NAMES = {
  headline: [
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "citation_title",
    "headline",
  ],
  description: ["description", "og:description", "twitter:description", "dc.description"],
  publisher: [
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_publisher",
    "publisher",
    "application-name",
  ],
  authors: [
    "author",
    "article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "article.author",
  ],
  published: [
    ..."article:published_time datepublished og:published_time date.published publishdate publish-date pubdate".split(
      " ",
    ),
    ..."publish_date publication_date publicationdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued".split(
      " ",
    ),
    ..."dcterms.created dc.date.created dc.date dcterms.date citation_publication_date citation_date".split(
      " ",
    ),
    ..."article.published article:published published_time releasedate originalpublicationdate date".split(
      " ",
    ),
  ],
  modified: [
    ..."article:modified_time datemodified og:updated_time article:modified dcterms.modified dc.date.modified".split(
      " ",
    ),
    ..."last-modified lastmod revised article.updated date.updated".split(" "),
  ],
  language: ["og:locale", "dc.language", "dcterms.language", "content-language", "language"],
  tags: [
    "keywords",
    "article:tag",
    "news_keywords",
    "parsely-tags",
    "sailthru.tags",
    "article:section",
    "dc.subject",
    "dcterms.subject",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Titles of sections of a site, folded to lower case: they name no story and no publisher. */
export const SECTION_TITLES: readonly string[] = [
  ..."news newsroom home homepage article blog press media latest welcome".split(" "),
  ...["news flash", "news release", "news releases", "press release", "press releases", "media release"],
  ...["media releases", "latest news", "news and events", "news & events", "press room", "news room"],
  ...["media centre", "media center", "press centre", "press center", "news details", "news detail"],
];

/** Marks between a headline and the name of the site in `<title>` and `og:title`. */
export const TITLE_SEPARATORS: readonly string[] = ["|", "-", "–", "—", "»", "·", "•", "::", ":", "/", "<"];
