/** The characters of bytes 80 to 9F; the five that windows-1252 leaves open stay control characters. */
export const HIGH_CHARACTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Own table, because the TextDecoder of Node 20 reads windows-1252 as Latin-1 and loses quotes and dashes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (char) => HIGH_CHARACTERS.charAt(char.charCodeAt(0) - 0x80));
}

/** The byte that windows-1252 shows as this character. */
export function windows1252Byte(char: string): number {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + HIGH_CHARACTERS.indexOf(char);
}
