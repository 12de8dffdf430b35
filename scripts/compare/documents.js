// What everybody reads: the gold documents, as the text that presswork read from them, and the page sets.
import { fileURLToPath } from "node:url";
import { readDataset, readPlan } from "../../dist/evaluate/dataset.js";
import { readPageSet } from "../../dist/evaluate/pages/page-set.js";
import { extract } from "../../dist/index.js";

const PLAN = fileURLToPath(new URL("../../corpus/evaluation.json", import.meta.url));
const PAGES = new URL("../../../shared/corpora/article-pages.jsonl.gz", import.meta.url);

/** @returns {{ text: string, gold: object }[]} a page is given as its text: none of these peers reads HTML */
export function readGoldTexts() {
  return readPlan(PLAN).flatMap((planned) => {
    const set = readDataset(planned);
    if (set === null) console.log(`${planned.name}: skipped, it is not on this machine\n`);
    const inputs = new Map(set?.documents.map(({ id, input }) => [id, input]));
    return (set?.gold ?? []).flatMap((gold) => {
      const outcome = extract(inputs.get(gold.id).bytes, { uri: gold.id });
      return outcome.rejected ? [] : [{ text: outcome.text, gold }];
    });
  });
}

/** @returns {object[] | null} null where the set is not on this machine */
export function readGoldPages() {
  return readPageSet(fileURLToPath(PAGES));
}
