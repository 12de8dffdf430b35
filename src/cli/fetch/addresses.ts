import { existsSync, readFileSync } from "node:fs";
import { UsageError } from "../../model/index.js";
import { isWebUrl } from "../../sources/index.js";
import { readStdin } from "../stdin.js";

/**
 * The addresses that were given: as they are, in files with one a line, or on standard input. Empty lines
 * and those that begin with # are passed over.
 *
 * @throws UsageError where something is neither
 */
export async function readAddresses(inputs: readonly string[]): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const input of inputs) {
    if (isWebUrl(input)) addresses.push(input);
    else if (input === "-")
      addresses.push(...listed(String(await readStdin("addresses, one a line,")), "standard input"));
    else if (existsSync(input)) addresses.push(...listed(readFileSync(input, "utf8"), input));
    else throw new UsageError(`${input}: neither an address (http://, https://) nor a file that lists some`);
  }
  if (addresses.length === 0) throw new UsageError(`no addresses in ${inputs.join(", ")}`);
  return addresses;
}

function listed(text: string, name: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (line === "" || line.startsWith("#")) return [];
    if (!isWebUrl(line)) throw new UsageError(`${name}:${index + 1}: "${line}" is no address`);
    return [line];
  });
}
