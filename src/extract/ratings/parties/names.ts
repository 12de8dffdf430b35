import { allMatches } from "../../../language/all-matches.js";
import type { Range } from "../../../model/index.js";

/** Three Rivers and Aldmoor NHS Foundation Trust · St Bride’s · T+T · Harbor & Main · Braehead of Lour House */
const NAME =
  /(?:[A-ZÀ-Þ][\wÀ-ÿ.&+’'-]*|\d+[A-Z]\w*)(?:(?:\s(?:of|and|for|the|&|at|de|la|du|van)){0,2}\s(?:[A-ZÀ-Þ&][\wÀ-ÿ.&+’'-]*))*(?:\splc\b)?/g;

/** Capitalised words that open a sentence or stand for a time, and begin no name. */
const NOT_A_NAME =
  /^(?:The|A|An|In|On|At|By|It|Its|We|Our|They|Their|This|That|These|Those|He|She|His|Her|I|But|And|For|From|With|When|While|After|As|If|Of|To|Both|All|Each|Every|Also|Now|Since|Last|Then|Under|Following|Today|Overall|Inspectors?|Examiners|However|Meanwhile|Among|Only|None|No|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Fall|Winter|There|Here|Separately|According|Earlier|Previous|Previously|Additionally|Furthermore|Moreover|Rated|With|Having|Holding|Being|Headquartered|Founded|Established|Based|Press|Media|News|Contact|Notes|About|PRESS|MEDIA|NEWS|RELEASE|Release|Two|Recently|Neighbouring|Neighboring|Nearby|Unlike|Mr|Mrs|Ms|Dr)$/;
/** Number words open names too ("Three Rivers"), but alone they are none. */
const NUMBER = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some)$/;
/** A common noun with a capital stands for the one that was named before: "the Force", "the Group". */
const COMMON =
  /^(?:Force|Trust|Group|Company|Bank|Council|School|Academy|College|University|Hospital|Service|Board|Regulator|Commission|Agency|Inspectorate|Authority|District|Department|Government|Firm|Fund|Partnership|Association|City|County|State|Corporation|Home|Charity|Issuer|Reviewers?|Joint|Staffing|Leadership|Governance|Rating|Ratings|Grade|Score|FSR|ICR|IDR|BER|EPC|CEO|Long-Term|Short-Term|Financial)$/;
const RATING_LABEL = /\b(?:Ratings?|FSR|ICR|IDR|BER|Grade|Score)\b.*?\b(?:of|for)\s(?=[A-Z])/;

/** Capitalised names in a range, without an opening article, "’s" or a sentence's first small word. */
export function namesIn(text: string, within: Range): readonly Range[] {
  const words = text.slice(within.start, within.end);
  return allMatches(words, NAME).flatMap((match) => {
    if (/[(:]\s?$/.test(words.slice(0, match.index))) return [];
    const start = within.start + match.index;
    const trimmed = trimName(text, start, start + match[0].length, within);
    return trimmed === null ? [] : [trimmed];
  });
}

function trimName(text: string, from: number, to: number, within: Range): Range | null {
  const label = RATING_LABEL.exec(text.slice(from, to));
  let start = from + (label === null ? 0 : label.index + label[0].length);
  let end = to - (/(?:[’']s|[’'])$/.exec(text.slice(from, to))?.[0].length ?? 0);
  if (!/\b(?:Inc|Ltd|Co|Corp|Bros|St|Jr)\.$/.test(text.slice(start, end)))
    end -= text[end - 1] === "." ? 1 : 0;
  for (;;) {
    const first = /^(\S+)(\s+)?/.exec(text.slice(start, Math.min(end, start + 60)));
    if (first === null) return null;
    const [whole, word = "", space] = first;
    const alone = space === undefined;
    if (!NOT_A_NAME.test(word) && !/^(?:of|and|for|the|&|at|on)$/.test(word) && !(alone && NUMBER.test(word)))
      break;
    start += whole.length;
    if (start >= end) return null;
  }
  const name = text.slice(start, end);
  if (COMMON.test(name)) return null;
  // A sentence's first word has its capital from the sentence: "Joint work on …".
  const opens = start === within.start && !/[\s.&+]/.test(name) && /^\s[a-z]/.test(text.slice(end, end + 2));
  if (opens && !/^[A-Z][a-z]*[A-Z]|^[A-Z]{2,}/.test(name) && !standsInside(text, name)) return null;
  return end > start ? { start, end } : null;
}

/** Whether a word is printed with its capital inside a sentence too: then it is a name. */
function standsInside(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/[a-z,;–—]\s$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
