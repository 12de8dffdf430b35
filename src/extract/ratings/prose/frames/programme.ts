import type { ChosenScheme } from "../../candidate.js";
import { fold } from "../phrases.js";
import type { Assignment, Surroundings } from "./frame.js";

const ENDS =
  /^(?:\s?$|\s?[,.;:)(–—]|[-\s](?:rated|certified|certification|certificate|accreditation|accredited|rating|status|level|standard|seal|seals|medal|award|for|in|at|by|and|or|from|with|overall|as|to|under|after|on|is|was|has)\b)/i;

/**
 * The programme's own name directly before its level: BREEAM Outstanding · EcoVadis Gold · TEF Silver ·
 * LEED Gold certificate · an EPC band C · a GuideStar Platinum Seal
 */
export function programme(at: Surroundings): Assignment | null {
  const { grade, before, after, chosen } = at;
  if (!(grade.capital || grade.marked) || grade.shape === "stars" || !ENDS.test(after)) return null;
  const words = fold(before)
    .replace(/[®™]/g, "")
    .replace(/\s(?:certified|rated|rating|grade|band|class|level)\s?$/, " ")
    .trimEnd();
  const scheme = chosen.find(
    ({ scheme }) =>
      grade.readings.some(({ schemeId }) => schemeId === scheme.id) &&
      namesOf(scheme).some((name) => endsWithWord(words, name)),
  );
  if (scheme === undefined) return null;
  return {
    rule: "programme",
    confidence: 0.93,
    anchor: { start: grade.start, end: grade.end },
    object: null,
  };
}

function namesOf(scheme: ChosenScheme["scheme"]): readonly string[] {
  return [scheme.name, ...scheme.aliases, scheme.issuer.name, ...scheme.issuer.aliases].map(fold);
}

function endsWithWord(words: string, name: string): boolean {
  return words.endsWith(name) && !/[a-z0-9]/.test(words[words.length - name.length - 1] ?? " ");
}
