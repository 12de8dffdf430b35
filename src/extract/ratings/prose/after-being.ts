/** Words of a move or a return: then what was before is earlier. */
const MOVED =
  /\b(?:improved|improvements?|upgraded|downgraded|raised|lifted|moved|exited|emerged|returned|recovered|turned|climbed|risen|rose|taken\sout|came\sout|reopened|now|since)\b/i;

/**
 * "Staff are celebrating after being rated Outstanding", "has promised to improve after being judged Inadequate": what
 * follows from a grade does not make it an earlier one. `before` begins with the sentence where no grade stands
 * before this one; "upgraded to Good after being rated Inadequate" has one.
 */
export function isConsequence(before: string): boolean {
  const lead = /^\s?((?:[A-Z“"']).*?)\safter\s(?:being|having\sbeen)\s[^,;]{0,40}$/s.exec(before)?.[1];
  return lead !== undefined && !MOVED.test(lead);
}
