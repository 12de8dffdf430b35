import type { ChosenScheme } from "../../candidate.js";
import { fold } from "../phrases.js";
import type { Assignment, Surroundings } from "./frame.js";

const ENDS =
  /^(?:\s?$|\s?[,.;:)(–—]|[-\s](?:rated|certified|certification|certificate|accreditation|accredited|rating|status|level|standard|seal|seals|medal|award|for|in|at|by|and|or|from|with|overall|as|to|under|after|on|is|was|has)\b)/i;

/** A tier of a programme that no scheme knows, held by somebody: "It also holds … and WiredScore Platinum". */
const UNKNOWN_PROGRAMME =
  /\b(?:holds?|holding|achiev(?:ed|es|ing)|awarded|received|earned|attained|certified|rated|secured|gained)\b[^.;]{0,90}?\s(?:[A-Z][a-z]*[A-Z]\w*|[A-Z]{3,})\s$/;

/**
 * The programme's own name directly before its level: BREEAM Outstanding · EcoVadis Gold · TEF Silver ·
 * LEED Gold certificate · an EPC band C · a GuideStar Platinum Seal
 */
export function programme(at: Surroundings): Assignment | null {
  const { grade, before, after, chosen } = at;
  if (grade.shape === "stars" && /^[-\s]?reviews\b/i.test(after)) return null;
  const isTier = grade.shape === "tier";
  if (!(grade.capital || grade.marked || isTier) || !(ENDS.test(after) || grade.shape === "stars"))
    return null;
  if (isTier && grade.capital && UNKNOWN_PROGRAMME.test(before)) {
    return {
      rule: "programme",
      anchor: { start: grade.start, end: grade.end },
      object: null,
    };
  }
  const words = fold(before)
    .replace(/[®™]/g, "")
    .replace(/'s(?:\s(?:coveted|prestigious|top|highest))?\s?$/, " ")
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
    anchor: { start: grade.start, end: grade.end },
    object: null,
  };
}

const BY_ISSUER = /^\s(?:on|from|by)\s(?:the\s)?/;
const IN_PROGRAMME = /^\s(?:in|on|under|for|from|by)\s(?:the\s|its\s)?/;
const A_LETTER = /(?:^|\s)(?:an?|its|their|straight)\s$/i;

/** A level, and directly after it the issuer or programme of its own scheme: “Excellent” on Trustpilot · a D in the … */
export function levelOnPlatform({ grade, before, after, chosen }: Surroundings): Assignment | null {
  const isLetter = grade.shape === "symbol" && A_LETTER.test(before);
  const link = (isLetter ? IN_PROGRAMME : BY_ISSUER).exec(after);
  if (link === null || !(isLetter || (grade.shape === "word" && (grade.marked || grade.capital))))
    return null;
  const rest = fold(after.slice(link[0].length));
  const own = chosen.some(
    ({ scheme }) =>
      grade.readings.some(({ schemeId }) => schemeId === scheme.id) &&
      namesOf(scheme).some((name) => rest.startsWith(name)),
  );
  return own
    ? {
        rule: "level-on-platform",
        anchor: { start: grade.start, end: grade.end },
        object: null,
      }
    : null;
}

function namesOf(scheme: ChosenScheme["scheme"]): readonly string[] {
  return [scheme.name, ...scheme.aliases, scheme.issuer.name, ...scheme.issuer.aliases].map(fold);
}

function endsWithWord(words: string, name: string): boolean {
  return words.endsWith(name) && !/[a-z0-9]/.test(words[words.length - name.length - 1] ?? " ");
}
