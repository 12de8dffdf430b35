import { isPersonName, leadingName } from "./leading-name.js";

/** Who states something, in the headline: "Statement from Ashby Borough Council on the new park". */
export function statementOf(headline: string): string | null {
  const found = STATEMENT.exec(headline);
  if (found !== null) return organisationAt(headline.slice(found[0].length));
  const responding = RESPONSE.exec(headline);
  return responding === null ? null : organisationAt(headline.slice(0, responding.index));
}

/** "Hearth response to the spending review", "Kindling’s statement on the budget" */
const RESPONSE =
  /(?:[’']s)?\s(?:responses?|reaction|comment|submission|briefing|evidence)\s(?:to|on|about|regarding)\s/i;

const STATEMENT = /^(?:\w+\s){0,3}?(?:statement|response|message|update)\s(?:from|by)\s(?:the\s)?/i;

/** Who says what the headline says: "One in four has no park, says Kindling", "Kindling: one in four has no park". */
export function sayerInHeadline(headline: string): string | null {
  const tail = SAYER.exec(headline);
  if (tail !== null) return organisationAt(headline.slice(tail.index + tail[0].length));
  const subject = organisationAt(headline);
  return subject !== null && SPEAKS.test(headline.slice(subject.length)) ? subject : null;
}

const SAYER =
  /[,–—-]\s(?:says?|finds|warns|reports|reveals|claims|according to|warn|find)\s(?:the\s)?(?=\p{Lu})/u;
const SPEAKS =
  /^(?::|\s(?:to\s)?(?:says?|warns?|calls?|urges?|welcomes?|responds?|announces?|opens?|launch(?:es)?|unveils?|reports?|wins?|named|celebrates?|publish(?:es)?|joins?|appoints?|names|expands?|introduces?|completes?|marks?|secures?|receives?|earns?|keeps?|gets?|takes?|raises?)\s)/;

function organisationAt(words: string): string | null {
  const name = leadingName(words);
  return name === null || isPersonName(name) ? null : name;
}
