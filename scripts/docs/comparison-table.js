// The front page's short table, out of what `npm run compare` printed.

/** The table's title begins with this, and this column of it is told. */
const TASKS = [
  { title: "Quotations", column: "F1", name: "quotations, F1" },
  { title: "Quotations", column: "speaker", name: "their speakers, share right" },
  { title: "Percentages", column: "F1", name: "percentages with unit, F1" },
  { title: "Pages", column: "body F1", name: "body of a page, F1" },
];

/** @param {string} printed as docs/comparison.md has it */
export function comparisonTable(printed) {
  const rows = TASKS.flatMap(({ title, column, name }) => {
    const [ours, ...peers] = cellsOf(printed, title, column);
    if (ours === undefined) return [];
    const others = peers
      .filter(({ figure }) => figure > 0)
      .sort((a, b) => b.figure - a.figure)
      .map((peer) => `${peer.name} ${peer.figure.toFixed(2)}`);
    return [`| ${name} | ${ours.figure.toFixed(2)} | ${others.join(" · ")} |`];
  });
  return ["| same documents, same scorer | presswork | peers |", "| --- | ---: | --- |", ...rows].join("\n");
}

/** Name and figure of each row, ours first. */
function cellsOf(printed, title, column) {
  const [, table] = new RegExp(`^${title}[^\\n]*\\n\\n((?:\\|[^\\n]*\\n)+)`, "m").exec(`${printed}\n`) ?? [];
  const [head, , ...rows] = (table ?? "")
    .trim()
    .split("\n")
    .map((line) => line.slice(1, -1).split("|"));
  const at = head.findIndex((cell) => cell.trim() === column);
  return rows.map((cells) => ({ name: cells[0].trim(), figure: Number(cells[at]) }));
}
