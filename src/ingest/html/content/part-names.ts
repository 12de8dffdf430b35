import { CHROME_NAMES, NOTICE_NAMES, UNLIKELY_NAMES } from "../../../knowledge/html-vocabulary.js";

/** What the names in `class` and `id` say about a part of a page. */
export interface NameHints {
  readonly notice: boolean;
  readonly chrome: boolean;
  readonly unlikely: boolean;
}

/**
 * Reads names as words: "relatedPosts", "related-posts" and "related_posts" are the same three. A page has
 * thousands of names and few that tell, so each word is followed through a tree of letters, which refuses
 * most at their second letter, before any string is made.
 */
export function readNames(names: string): NameHints {
  const hints = { notice: false, chrome: false, unlikely: false };
  const end = Math.min(names.length, LONGEST);
  for (let at = 0; at < end; at++) {
    if (startsWord(names, at)) followWords(names, at, end, hints);
  }
  return hints;
}

/** Style sheets that are generated write long lists of names; the telling ones come first. */
const LONGEST = 200;
/** Words that a name can be written in. */
const MOST_WORDS = 3;

/** Goes down the tree from the word at `start` and notes each name that ends where a word does. */
function followWords(names: string, start: number, end: number, hints: Record<Part, boolean>): void {
  let node: Letter | undefined = TREE;
  let words = 0;
  for (let at = start; at < end; at++) {
    const letter = letterOf(names.charCodeAt(at));
    if (letter < 0) continue;
    if (startsWord(names, at) && ++words > MOST_WORDS) return;
    node = node.next[letter];
    if (node === undefined) return;
    if (node.part !== null && (at + 1 === end || endsWord(names, at))) hints[node.part] = true;
  }
}

function startsWord(names: string, at: number): boolean {
  const code = names.charCodeAt(at);
  if (letterOf(code) < 0) return false;
  const before = at === 0 ? 0 : names.charCodeAt(at - 1);
  return letterOf(before) < 0 || (isSmall(before) && !isSmall(code));
}

function endsWord(names: string, at: number): boolean {
  return letterOf(names.charCodeAt(at + 1)) < 0 || startsWord(names, at + 1);
}

/** 0 for "a" and "A", 25 for "z" and "Z", -1 for what is no letter. */
function letterOf(code: number): number {
  const letter = (code | 0x20) - 0x61;
  return code >= 0x41 && letter >= 0 && letter < 26 ? letter : -1;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

type Part = keyof NameHints;

/** A letter of some names: what the name says that ends with it, and the letters that go on. */
interface Letter {
  part: Part | null;
  readonly next: (Letter | undefined)[];
}

const TREE = growTree([
  [UNLIKELY_NAMES, "unlikely"],
  [CHROME_NAMES, "chrome"],
  [NOTICE_NAMES, "notice"],
]);

function growTree(lists: readonly (readonly [readonly string[], Part])[]): Letter {
  const root = newLetter();
  for (const [names, part] of lists) {
    for (const name of names) {
      let node = root;
      for (let at = 0; at < name.length; at++) {
        const letter = letterOf(name.charCodeAt(at));
        node = node.next[letter] ??= newLetter();
      }
      node.part = part;
    }
  }
  return root;
}

function newLetter(): Letter {
  return { part: null, next: new Array(26).fill(undefined) };
}
