/** Nouns for something said or written, whose owner speaks: "a statement from Acme", "her message was". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `statement message comment comments remark remarks response reply verdict warning advice words testimony
   letter post tweet email quote quotes view motto speech memo note plea appeal answer question promise pledge
   argument claim assertion declaration announcement tribute
   description`
    .trim()
    .split(/\s+/),
);

/** Things that are written, and speak for whoever wrote them: "a report from Education Scotland". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report reports review statement letter study survey article paper analysis filing document release memo note
   post email poll blog column editorial`
    .trim()
    .split(/\s+/),
);
