import recognizers from "@microsoft/recognizers-text-number";
import { numberIn, versionOf } from "./index.js";

const { Culture, recognizePercentage } = recognizers;

/** @type {import("./index.js").Peer} */
export const peer = {
  name: "Recognizers-Text",
  version: versionOf("@microsoft/recognizers-text-number"),
  note: "percentages in what people say to a bot; points and ranges are not its task",
  percentages: (text) =>
    recognizePercentage(text, Culture.English).map((found) => ({
      text: found.text,
      value: numberIn(found.resolution?.value ?? ""),
    })),
};
