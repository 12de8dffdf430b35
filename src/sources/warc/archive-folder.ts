import { existsSync } from "node:fs";
import { join } from "node:path";

/** In a folder that `fetch` has made: what it knows of the pages in the WARC files there. */
export const ARCHIVE_STATE = join(".presswork", "pages.json");

/** Such a folder has other files too, but its documents are in its WARC files. */
export function isArchiveFolder(folder: string): boolean {
  return existsSync(join(folder, ARCHIVE_STATE));
}
