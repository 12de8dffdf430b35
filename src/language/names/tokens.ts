import { ROLE_NOUNS } from "../../knowledge/role-nouns.js";
import type { Range, Span } from "../../model/index.js";
import { allMatches } from "../all-matches.js";
import { isCapital, isLower } from "../characters.js";

/** A word or a mark of a noun phrase. */
export interface Token extends Span {
  readonly kind: "word" | "comma" | "open" | "close" | "dash" | "quote";
  /** For lookups: lower case, straight apostrophes, without full stops and possessive ending. */
  readonly folded: string;
  /** Begins with a capital letter or is a figure in a name ("VF 8"). */
  readonly capital: boolean;
  /** Two or more letters, all capital: "HMRC", "FRY". */
  readonly caps: boolean;
  /** Ends in ’s or s’: an owner. */
  readonly possessive: boolean;
}

/** Token indices, half open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The folded word at an index; empty outside the phrase. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded ?? "";
}

/** The first index in [from, to) that passes; -1 where none does. */
export function firstIn(from: number, to: number, passes: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (passes(at)) return at;
  return -1;
}

/** The last index in [from, to) that passes; -1 where none does. */
export function lastIn(from: number, to: number, passes: (at: number) => boolean): number {
  for (let at = to - 1; at >= from; at--) if (passes(at)) return at;
  return -1;
}

/** "U.S.Representative" and "N.Y.-Congresswoman" have two words without a space. */
const TOKEN =
  /[,;]|[()[\]]|[“”"‘„«»]|[—–]|:|(?<=\s)-+(?=\s)|’(?=[\s,;)])|(?:[A-Z]\.){2,}(?=-?[A-Z][a-z])|(?<=[A-Z]\.)-(?=[A-Z])|[^\s,;:()[\]“”"‘„«»—–*]+/g;

/** Splits a short phrase; a full stop stays with its word ("Sen.", "J."). */
export function tokenise(text: string, { start, end }: Range): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of allMatches(text.slice(start, end), TOKEN)) {
    const [word] = match;
    const at = start + match.index;
    if (word.length > 2 && word.endsWith("-")) {
      tokens.push(toToken(word.slice(0, -1), at), toToken("-", at + word.length - 1)); // "Leeds- Ann Reed"
      continue;
    }
    const job = gluedJob(word);
    if (job > 0) {
      tokens.push(toToken(word.slice(0, job), at), toToken(word.slice(job), at + job)); // "LeaderJane"
      continue;
    }
    const glued = gluedStop(word);
    if (glued < 0) tokens.push(toToken(word, at));
    else {
      tokens.push(toToken(word.slice(0, glued), at), toToken(".", at + glued));
      tokens.push(toToken(word.slice(glued + 1), at + glued + 1));
    }
  }
  return tokens;
}

/** Where a sentence ends without a space behind it: "official.Proceeds"; -1 for nowhere. */
function gluedStop(word: string): number {
  const stop = word.indexOf(".");
  if (stop < 2 || stop === word.length - 1) return -1;
  const found = /\p{L}{2}\.(?=\p{Lu}\p{Ll})/u.exec(word);
  return found === null ? -1 : found.index + 2;
}

/** How long the job is that lost the space or the line break before a name: "LeaderJane" (6); 0 for none. */
function gluedJob(word: string): number {
  if (word.length < 6 || !isCapital(word.charCodeAt(0))) return 0;
  const seam = /^\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll}{2,}$)/u.exec(word)?.[0];
  return seam !== undefined && ROLE_NOUNS.has(seam.toLowerCase()) ? seam.length : 0;
}

function toToken(text: string, start: number): Token {
  const kind = kindOf(text);
  const ending = kind === "word" ? possessiveEnding(text) : 0;
  const bare = ending === 0 ? text : text.slice(0, -ending);
  const capital = kind === "word" && (isCapital(bare.charCodeAt(0)) || hasJoinedParticle(bare));
  return {
    text,
    start,
    end: start + text.length,
    kind,
    folded: INITIAL.test(bare) ? bare.toLowerCase() : fold(bare),
    capital,
    caps: capital && isAllCaps(bare),
    possessive: ending > 0,
  };
}

/** "A." in "A. P. J. Kalam" is no article. */
const INITIAL = /^[A-Z]\.$/;

/** "al-Rashidi", "el-Sisi" */
function hasJoinedParticle(word: string): boolean {
  return word.includes("-") && JOINED_PARTICLE.test(word);
}

const JOINED_PARTICLE = /^(?:a[lnrstdz]|ash|el|ul|ud)-\p{Lu}/u;

/** How long the ending in "Acme’s" (2) or "inspectors’" (1) is; 0 for none. */
function possessiveEnding(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  if (isApostrophe(last)) return /s.$/i.test(text) ? 1 : 0;
  return (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(text.length - 2)) ? 2 : 0;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Two letters or more and none of them small: "HMRC", "R&B", "O’NEIL". */
function isAllCaps(word: string): boolean {
  let capitals = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isCapital(code)) capitals++;
    else if (isLower(code)) return false;
  }
  return capitals > 1;
}

/** One form for lookups: "Lt." → lt, "U.S." → us, "CHILDREN’S" → children's. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  const plain = lower.includes("’") || lower.includes("‘") ? lower.replace(/[’‘]/g, "'") : lower;
  return plain.includes(".") ? plain.replaceAll(".", "") : plain;
}

function kindOf(text: string): Token["kind"] {
  if (text.length > 1) return text.startsWith("-") && /^-+$/.test(text) ? "dash" : "word";
  if (text === "," || text === ";" || text === "|") return "comma";
  if (text === "(" || text === "[") return "open";
  if (text === ")" || text === "]") return "close";
  if ("—–:.-".includes(text)) return "dash";
  return '“”"‘’„«»'.includes(text) ? "quote" : "word";
}
