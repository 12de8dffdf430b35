// Time against length on input that is made to be slow: four times the input may take four times as long.
import { extract, loadSchemes } from "../../dist/index.js";

/** Piece by piece, the worst that we could think of for one scanner or another. */
export const PIECES = {
  "quotation marks": "“",
  "straight marks": '" ',
  "opened quotes": "“We are ready, ",
  apostrophes: "s' ",
  digits: "1",
  "percent signs": "%",
  "per cent": "per cent ",
  "from … to": "from 1% to ",
  "grade words": "good, outstanding and ",
  "names in a row": "Ann Bell, chief executive of Acme, ",
  "capital letters": "A ",
  brackets: "((",
  spaces: " ",
  "line ends": "\n\n",
  bullets: "• ",
  "tags never closed": "<div><p>",
  "table cells": "<td>Good",
  "one paragraph": "The council said the plan was sound and would save 12 per cent. ",
};

const SMALL = 250_000;
const LARGE = 4 * SMALL;

/** @returns {Promise<string>} a Markdown table: seconds for a quarter and for a whole megabyte, and their ratio */
export async function linearityTable() {
  const knowledge = loadSchemes();
  const lines = [
    "Time against length, adversarial input\n",
    "| a megabyte of | 0.25 MB, s | 1 MB, s | ratio |",
    "| --- | ---: | ---: | ---: |",
  ];
  for (const [name, piece] of Object.entries(PIECES)) {
    const small = time(piece, SMALL, knowledge);
    const large = time(piece, LARGE, knowledge);
    lines.push(`| ${name} | ${small.toFixed(3)} | ${large.toFixed(3)} | ${(large / small).toFixed(1)} |`);
  }
  return `${lines.join("\n")}\n`;
}

function time(piece, length, knowledge) {
  const text = `Headline\n\n${piece.repeat(Math.ceil(length / piece.length))}`;
  const mediaType = piece.startsWith("<") ? "text/html" : "text/plain";
  const started = performance.now();
  extract(text, { knowledge, mediaType });
  return (performance.now() - started) / 1000;
}
