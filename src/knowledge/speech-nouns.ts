/** Nouns for something said or written, whose owner speaks: "a statement from Acme", "her message was". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `statement message comment comments remark remarks response reply verdict warning advice words testimony
   letter post tweet email quote quotes view speech memo note plea appeal answer question promise pledge
   argument claim assertion declaration announcement tribute
   shout shouts cry cries chant chants cheer cheers description assessment reaction summary conclusion impression sentiment`
    .trim()
    .split(/\s+/),
);

/** Of those, what a group or a brand has printed rather than said: "is the motto of the club". */
export const MOTTOS: ReadonlySet<string> = new Set(
  "quotes quote speech memo argument letter question".split(" "),
);

/** Things with words on them that nobody says: before a colon they show that what follows was read. */
export const PRINTED_THINGS: ReadonlySet<string> = new Set(
  `sign signs banner banners poster posters placard placards notice notices label labels plaque slogan slogans motto tagline
   caption headline title heading inscription t-shirt shirt board billboard sticker stickers leaflet menu logo name names
   song poem verse password hashtag chant chants lyrics clue recipe proverb adage saying maxim text texts`
    .trim()
    .split(/\s+/),
);

/** Nouns whose owner "of" tells, where the words follow a colon or stand before: "the words of Al Finn". */
export const OWNED_BY_OF: ReadonlySet<string> = new Set(
  "words word verdict view views opinion assessment reaction conclusion judgement judgment advice message thoughts".split(
    " ",
  ),
);

/** What was said, or who said it, in a sentence that tells afterwards: "The words are those of Al Finn". */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  "words voice view verdict line sentiment speaker author".split(" "),
);

/** Before "by" or "to" at the end of a sentence: who follows says the same, or has said what follows. */
export const ECHOING_PARTICIPLES: ReadonlySet<string> = new Set(
  "echoed shared backed endorsed repeated reflected voiced expressed supported underlined reinforced attributed attributable credited".split(
    " ",
  ),
);

/** What somebody shows or has before saying it: "could not hide her delight", "had a shorter reaction". */
export const REACTION_WORDS: ReadonlySet<string> = new Set(
  `reaction delight joy pride anger relief frustration disappointment excitement gratitude surprise thanks thought thoughts
   feelings doubt doubts concern concerns explanation summary conclusion suggestion tip tips rule mantra philosophy
   request invitation observation assessment take priority ambition hope hopes wish`
    .trim()
    .split(/\s+/),
);

/** Things that are written, and speak for whoever wrote them: "a report from Education Scotland". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report reports review statement letter study survey article paper analysis filing document release memo note
   post email poll blog column editorial message tribute comment comments response quote`
    .trim()
    .split(/\s+/),
);
