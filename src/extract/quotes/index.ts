import type { Document } from "../../model/index.js";
import type { Extractor } from "../context.js";
import { assembleQuotations } from "./assemble/index.js";
import { dividePassages } from "./attribution/divide.js";
import { findPassages } from "./marks/index.js";
import { type Scene, setScenes } from "./narration/scene.js";
import { toQuotes, toTerms } from "./record.js";
import { readRemark } from "./remark.js";
import { resolveSpeakers } from "./speakers/index.js";

/** Marks → passages → the narration around each → speech or term, and by whom → quotations → speakers. */
export const quotes: Extractor = {
  name: "quotes",
  extract: (document, { sentences, reject }) => {
    const scenes = findScenes(document);
    if (scenes.length === 0) return {};
    const remarks = scenes.map((scene) => readRemark(scene, document));
    const quotations = assembleQuotations(document, remarks, reject);
    const speakers = resolveSpeakers(document, sentences, quotations);
    return {
      quotes: toQuotes(document, quotations, speakers),
      quotedTerms: toTerms(document, remarks, quotations),
    };
  },
};

/** Passages and their narration; set again where a tag shows that one passage was two. */
function findScenes(document: Document): readonly Scene[] {
  const scenes = setScenes(document, findPassages(document));
  const divided = dividePassages(document, scenes);
  return divided === null ? scenes : setScenes(document, divided);
}
