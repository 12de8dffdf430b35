import type { Range } from "../../../model/index.js";

/** Three Rivers and Aldmoor NHS Foundation Trust · St Bride’s · T+T · Harbor & Main · Braehead of Lour House */
const NAME =
  /(?:[A-ZÀ-Þ][\wÀ-ÿ.&+’'-]*|\d+[A-Z]\w*)(?:(?:\s(?:of|and|for|the|&|at|on|de|la|du|van)){0,2}\s(?:[A-ZÀ-Þ&][\wÀ-ÿ.&+’'-]*))*/g;

/** Capitalised words that open a sentence or stand for a time, and are no part of a name. */
const NOT_A_NAME =
  /^(?:The|A|An|In|On|At|By|It|Its|We|Our|They|Their|This|That|These|Those|He|She|His|Her|I|But|And|For|From|With|When|While|After|As|If|Of|To|Both|All|Each|Every|Also|Now|Since|Last|Then|Under|Following|Today|Overall|Inspectors|Inspector|Examiners|However|Meanwhile|Among|Only|None|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Fall|Winter|There|Here|Separately|According|Earlier|Previously|Additionally|Furthermore|Moreover|Rated|With|Having|Holding|Being|Its)$/;

/** Capitalised names in a range, without an opening article, "’s" or a sentence's first small word. */
export function namesIn(text: string, within: Range): readonly Range[] {
  return [...text.slice(within.start, within.end).matchAll(NAME)].flatMap((match) => {
    const trimmed = trimName(text, within.start + match.index, within.start + match.index + match[0].length);
    return trimmed === null ? [] : [trimmed];
  });
}

function trimName(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  for (;;) {
    const first = /^(\S+)(\s+)?/.exec(text.slice(start, Math.min(end, start + 60)));
    if (first === null) return null;
    if (!NOT_A_NAME.test(first[1] ?? "") && !/^(?:of|and|for|the|&|at|on)$/.test(first[1] ?? "")) break;
    start += first[0].length;
    if (start >= end) return null;
  }
  end -= /(?:[’']s|[’'])?[.,]?$/.exec(text.slice(start, end))?.[0].replace(/^\.$/, "").length ?? 0;
  return end > start ? { start, end } : null;
}
