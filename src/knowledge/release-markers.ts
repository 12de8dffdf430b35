/**
 * What releases are called on the lines above them, and what sites call the part that they stand in. Folded
 * to lower case; seen in house styles of public bodies, wires and companies.
 */

/** What a release is called on its letterhead in other languages, which bilingual offices print beside English. */
const FOREIGN_MARKERS: readonly string[] = [
  "communiqué de presse",
  "communiqué",
  "pressemitteilung",
  "presseinformation",
  "medienmitteilung",
  "nota de prensa",
  "comunicado de prensa",
  "boletín de prensa",
  "comunicato stampa",
  "nota de imprensa",
  "comunicado de imprensa",
  "nota de premsa",
  "persbericht",
  "pressmeddelande",
  "pressemeddelelse",
  "pressemelding",
  "lehdistötiedote",
  "datganiad i'r wasg",
  "datganiad newyddion",
  "preas eisiúint",
  "preasráiteas",
  "preas-ráiteas",
  "ráiteas",
  "fios naidheachd",
  "pānui pāpāho",
];

/** What a site or an office calls the part of it that a release stands in, behind its own name. */
export const NEWS_SECTIONS: readonly string[] = [
  "press release",
  "press releases",
  "media release",
  "media releases",
  "news release",
  "news releases",
  "press statement",
  "media statement",
  "press notice",
  "press information",
  "media information",
  "media advisory",
  "media alert",
  "news advisory",
  "news",
  "latest news",
  "news flash",
  "news and events",
  "news & events",
  "newsroom",
  "news room",
  "press room",
  "pressroom",
  "press office",
  "press centre",
  "press center",
  "media centre",
  "media center",
  "news centre",
  "news center",
  "media",
  "updates",
  ...FOREIGN_MARKERS,
];

/** Kinds of release, put together of such words: "joint press statement", "research news", "club statement". */
export const KIND_QUALIFIERS: readonly string[] =
  `press media news joint club public official ministerial presidential corporate company research science policy
latest breaking party union campaign member government department police council university hospital school trial
court editorial photo interview filming weekly monthly quarterly annual daily general official info`
    .trim()
    .split(/\s+/);

/** Nouns that end the name of a kind of release. */
export const KIND_NOUNS: readonly string[] =
  "release statement notice note advisory alert announcement bulletin briefing update communique information news summary invitation call opportunity".split(
    " ",
  );

/** Whom such a text is for, behind its kind: "statement to newsrooms". */
export const KIND_READERS: readonly string[] = [
  "newsrooms",
  "all newsrooms",
  "editors",
  "media",
  "press",
  "the media",
  "the press",
  "the public",
  "journalists",
  "media houses",
  "members",
  "all media",
  "shareholders",
  "investors",
];

/** Lines that a release carries above its headline and that say nothing about its matter. */
export const RELEASE_MARKERS: readonly string[] = [
  "press release",
  "media release",
  "news release",
  "press statement",
  "media statement",
  "press notice",
  "press announcement",
  "press releases",
  "news releases",
  "news",
  "latest news",
  "newsroom",
  "news room",
  "statement",
  "media advisory",
  "press information",
  "media information",
  "information for the press",
  "media alert",
  "news advisory",
  "public notice",
  "ad hoc announcement",
  "ad-hoc announcement",
  "regulatory announcement",
  "stock exchange announcement",
  "company announcement",
  "rating action",
  "rating action commentary",
  "research announcement",
  "market announcement",
  ...FOREIGN_MARKERS,
  "for immediate release",
  "for immediate distribution",
  "for immediate use",
  "for immediate publication",
  "for general use",
  "for release",
  "immediate release",
  "for general release",
  "not for release",
  "skip to main content",
  "skip to content",
  "skip to navigation",
  "home",
  "print this page",
  "share this page",
  "click here to access pdf version",
];
