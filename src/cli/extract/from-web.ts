import { UsageError } from "../../model/index.js";
import type { Reference } from "../../sources/index.js";
import {
  acceptsPage,
  FetchError,
  type Fetched,
  openWeb,
  userAgent,
  WEB_DEFAULTS,
  withoutCredentials,
} from "../../sources/web/index.js";
import { EXIT } from "../failure.js";
import { readVersion } from "../version.js";
import type { ExtractOptions } from "./options.js";
import { printRecord } from "./to-stdout.js";

/** One page, fetched now: its record on stdout. */
export async function extractFromWeb(inputs: readonly string[], options: ExtractOptions): Promise<number> {
  const [url] = inputs;
  if (url === undefined || inputs.length > 1 || options.output !== undefined) {
    throw new UsageError(
      "one address goes alone, and to standard output; for more: presswork fetch <urls…> -o archive, then presswork extract archive -o output",
    );
  }
  const web = openWeb({
    ...WEB_DEFAULTS,
    userAgent: userAgent(readVersion(), options.contact ?? null),
    allowPrivate: options.allowPrivate === true,
  });
  try {
    const page = await web.fetch(url, acceptsPage);
    return printRecord(toReference(page), options);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    console.error(`${withoutCredentials(url)}: ${error.message}`);
    return EXIT.unreadable;
  } finally {
    await web.close();
  }
}

function toReference({ url, bytes, mediaType, charset, retrievedAt }: Fetched): Reference {
  return { kind: "page", uri: url, url, bytes, mediaType, charset, retrievedAt, issues: [] };
}
