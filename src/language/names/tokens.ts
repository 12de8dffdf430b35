import type { Range, Span } from "../../model/index.js";

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

/** "U.S.Representative" and "N.Y.-Congresswoman" have two words without a space. */
const TOKEN =
  /[,;]|[()[\]]|[“”"‘„«»]|[—–]|:|(?<=\s)-+(?=\s)|’(?=[\s,;)])|(?:[A-Z]\.){2,}(?=-?[A-Z][a-z])|(?<=[A-Z]\.)-(?=[A-Z])|[^\s,;:()[\]“”"‘„«»—–]+/g;

/** Splits a short phrase; a full stop stays with its word ("Sen.", "J."). */
export function tokenise(text: string, { start, end }: Range): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const glued = gluedStop(match[0]);
    const at = start + match.index;
    if (glued < 0) tokens.push(toToken(match[0], at));
    else {
      tokens.push(toToken(match[0].slice(0, glued), at), toToken(".", at + glued));
      tokens.push(toToken(match[0].slice(glued + 1), at + glued + 1));
    }
  }
  return tokens;
}

/** Where a sentence ends without a space behind it: "official.Proceeds"; -1 for nowhere. */
function gluedStop(word: string): number {
  if (word.indexOf(".") < 2) return -1;
  const found = /\p{L}{2}\.(?=\p{Lu}\p{Ll})/u.exec(word);
  return found === null ? -1 : found.index + 2;
}

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;
const UPPER = /^\p{Lu}/u;
const ALL_CAPS = /^[\p{Lu}\p{N}&.’'-]*\p{Lu}[\p{Lu}\p{N}&.’'-]*\p{Lu}[\p{Lu}\p{N}&.’'-]*$/u;

function toToken(text: string, start: number): Token {
  const kind = kindOf(text);
  const possessive = kind === "word" && POSSESSIVE.test(text);
  const bare = possessive ? text.replace(POSSESSIVE, "") : text;
  return {
    text,
    start,
    end: start + text.length,
    kind,
    folded: fold(bare),
    capital: kind === "word" && UPPER.test(bare),
    caps: kind === "word" && ALL_CAPS.test(bare),
    possessive,
  };
}

/** One form for lookups: "Lt." → lt, "U.S." → us, "CHILDREN’S" → children's. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[’‘]/g, "'").replace(/\./g, "");
}

function kindOf(text: string): Token["kind"] {
  if (/^[,;]$/.test(text)) return "comma";
  if (/^[([]$/.test(text)) return "open";
  if (/^[)\]]$/.test(text)) return "close";
  if (/^(?:[—–:.]|-+)$/.test(text)) return "dash";
  if (/^[“”"‘’„«»]$/.test(text)) return "quote";
  return "word";
}
