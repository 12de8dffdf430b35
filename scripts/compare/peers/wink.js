import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { numberIn, versionOf } from "./index.js";

const wink = winkNLP(model, ["sbd", "ner"]);

/** @type {import("./index.js").Peer} */
export const peer = {
  name: "wink-nlp",
  version: versionOf("wink-nlp"),
  note: "its entities of type PERCENT; it was not made for quotations",
  percentages: (text) =>
    wink
      .readDoc(text)
      .entities()
      .out(wink.its.detail)
      .filter(({ type }) => type === "PERCENT")
      .map(({ value }) => ({ text: value, value: numberIn(value) })),
};
