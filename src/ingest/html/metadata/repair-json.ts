/**
 * Mends what content systems break most in JSON-LD: raw line breaks and tabs inside strings, commas
 * before a closing bracket, comment and CDATA marks around the whole, a semicolon behind it.
 * One pass over the characters; what is still no JSON is left to fail.
 */
export function repairJson(json: string): string {
  const bare = json.replace(WRAPPING_START, "").replace(WRAPPING_END, "");
  let mended = "";
  let inString = false;
  let copied = 0;
  for (let at = 0; at < bare.length; at++) {
    const char = bare[at];
    if (char === "\\" && inString) at++;
    else if (char === '"') inString = !inString;
    else if (inString && char !== undefined && char < " ") {
      mended += `${bare.slice(copied, at)}\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
      copied = at + 1;
    } else if (!inString && char === "," && closes(bare, at + 1)) {
      mended += bare.slice(copied, at);
      copied = at + 1;
    }
  }
  return mended + bare.slice(copied);
}

const WRAPPING_START = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/;
const WRAPPING_END = /(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/;

/** Whether the next character that is no white space closes an array or object; long gaps are given up. */
function closes(json: string, from: number): boolean {
  for (let at = from; at < json.length && at < from + 200; at++) {
    const char = json[at];
    if (char === "]" || char === "}") return true;
    if (char !== undefined && char > " ") return false;
  }
  return false;
}
