/**
 * Everything on standard input.
 *
 * @param expected what a person at a keyboard is asked for: "a document"
 */
export async function readStdin(expected: string): Promise<Buffer> {
  if (process.stdin.isTTY) console.error(`reading ${expected} from the keyboard; end with Ctrl-D`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
