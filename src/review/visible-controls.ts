/**
 * Characters that act instead of being read: escape codes that drive a terminal, and marks that turn the
 * direction of the text (with which "good" can be made to read "doog"). A view shows them, and obeys none.
 *
 *   U+001B → ␛ · U+202E → ⟨U+202E⟩
 *
 * Tabs and line ends stay.
 */
export function showControls(text: string): string {
  return text.replace(ACTING, (character) => nameControl(character));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Unicode has pictures of the 32 oldest controls, in their order. */
const CONTROL_PICTURES = 0x2400;

function nameControl(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
