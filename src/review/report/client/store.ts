import { ISLANDS, type ReleaseDetail, type ReportIndex } from "../data.js";

/** The data of the page, unpacked when it is asked for and then kept. */
export interface Store {
  readonly index: ReportIndex;
  readonly textOf: (row: number) => Promise<string>;
  readonly detailOf: (row: number) => Promise<ReleaseDetail>;
  /** Unpacks all texts, a chunk at a time, so that the page stays quick meanwhile. */
  readonly loadTexts: (take: (row: number, text: string) => void) => Promise<void>;
}

export async function openStore(): Promise<Store> {
  const index = await unpack<ReportIndex>(ISLANDS.index);
  const { rows, chunkSize } = index;
  const texts: (string | null)[] = rows.map(() => null);
  const details = new Map<number, Promise<readonly ReleaseDetail[]>>();

  const loadChunk = async (chunk: number) => {
    if (texts[chunk * chunkSize] !== null) return;
    const unpacked = await unpack<readonly string[]>(ISLANDS.texts + chunk);
    for (const [at, text] of unpacked.entries()) texts[chunk * chunkSize + at] = text;
  };
  return {
    index,
    async textOf(row) {
      await loadChunk(Math.floor(row / chunkSize));
      return texts[row] ?? "";
    },
    async detailOf(row) {
      const chunk = Math.floor(row / chunkSize);
      const loaded = details.get(chunk) ?? unpack<readonly ReleaseDetail[]>(ISLANDS.details + chunk);
      details.set(chunk, loaded);
      const detail = (await loaded)[row % chunkSize];
      if (detail === undefined) throw new Error(`the page has no release ${row}`);
      return detail;
    },
    async loadTexts(take) {
      for (let chunk = 0; chunk * chunkSize < rows.length; chunk++) {
        await loadChunk(chunk);
        for (let row = chunk * chunkSize; row < Math.min(rows.length, (chunk + 1) * chunkSize); row++) {
          take(row, texts[row] ?? "");
        }
        await new Promise((done) => setTimeout(done));
      }
    },
  };
}

async function unpack<Data>(island: string): Promise<Data> {
  const base64 = document.getElementById(island)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}
