import type { PressReleaseRecord, Range } from "../../model/index.js";
import { countCodePoints } from "./code-points.js";

/** The labels, as the labelling interface below and the predictions name them. */
const LABELS = {
  quote: "Quote",
  speaker: "Speaker",
  percentage: "Percentage",
  measure: "Measure",
  rating: "Rating",
  category: "Category",
  gradeCount: "Grade count",
  date: "Date",
  quotedTerm: "Quoted term",
} as const;
type Label = (typeof LABELS)[keyof typeof LABELS];

/** The labelling interface of the project that the tasks are imported into: its names are those of the tasks. */
export const LABELLING_CONFIG = `<View>
  <Labels name="label" toName="text">
${Object.values(LABELS)
  .map((label) => `    <Label value="${label}"/>`)
  .join("\n")}
  </Labels>
  <Text name="text" value="$text" granularity="word"/>
</View>
`;

interface Region {
  readonly id: string;
  readonly label: Label;
  readonly range: Range;
  readonly confidence: number | null;
}

/**
 * A task of Label Studio with our findings as predictions, to be corrected by people. Offsets are code
 * points. Lost: everything about a finding but its words, its label, and who said or what was graded.
 */
export function toLabelStudio(record: PressReleaseRecord, version: string): object {
  const toCodePoints = countCodePoints(record.text);
  const regions = listRegions(record);
  const sure = regions.flatMap(({ confidence }) => confidence ?? []);
  const score = sure.length === 0 ? null : sure.reduce((sum, one) => sum + one, 0) / sure.length;
  return {
    data: { text: record.text, id: record.id, uri: record.source.uri, headline: record.document.headline },
    predictions: [
      {
        model_version: `presswork-${version}`,
        ...(score !== null && { score: Number(score.toFixed(4)) }),
        result: [
          ...regions.map(({ id, label, range: { start, end }, confidence }) => ({
            id,
            from_name: "label",
            to_name: "text",
            type: "labels",
            value: {
              start: toCodePoints(start),
              end: toCodePoints(end),
              text: record.text.slice(start, end),
              labels: [label],
            },
            ...(confidence !== null && { score: confidence }),
          })),
          ...listRelations(record),
        ],
      },
    ],
  };
}

function listRegions(record: PressReleaseRecord): readonly Region[] {
  return [
    ...record.quotes.flatMap(({ id, parts, speaker, confidence }) => [
      ...parts.map((range, part) => ({ id: `${id}-${part + 1}`, label: LABELS.quote, range, confidence })),
      ...unsure(speaker.mention && { id: `${id}-speaker`, label: LABELS.speaker, range: speaker.mention }),
    ]),
    ...record.percentages.flatMap((found) => [
      { id: found.id, label: LABELS.percentage, range: found, confidence: found.confidence },
      ...unsure(found.measure && { id: `${found.id}-measure`, label: LABELS.measure, range: found.measure }),
    ]),
    ...record.ratings.map(({ id, grade, confidence }) => ({
      id,
      label: LABELS.rating,
      range: grade,
      confidence,
    })),
    ...record.categories.flatMap((found) => unsure({ id: found.id, label: LABELS.category, range: found })),
    ...record.gradeCounts.flatMap((range, at) =>
      unsure({ id: `n${at + 1}`, label: LABELS.gradeCount, range }),
    ),
    ...record.dates.flatMap((range, at) => unsure({ id: `d${at + 1}`, label: LABELS.date, range })),
    ...record.quotedTerms.flatMap((range, at) =>
      unsure({ id: `t${at + 1}`, label: LABELS.quotedTerm, range }),
    ),
  ];
}

/** A region of which we do not say how sure we are; nothing where there is none. */
function unsure(region: Omit<Region, "confidence"> | null): readonly Region[] {
  return region === null ? [] : [{ ...region, confidence: null }];
}

/** Who said a quote, what a percentage measures, and which category a grade belongs to. */
function listRelations({ quotes, percentages, ratings }: PressReleaseRecord): readonly object[] {
  const pairs = [
    ...quotes.flatMap(({ id, parts, speaker }) =>
      speaker.mention === null ? [] : parts.map((_, part) => [`${id}-${part + 1}`, `${id}-speaker`] as const),
    ),
    ...percentages.flatMap(({ id, measure }) => (measure === null ? [] : [[id, `${id}-measure`] as const])),
    ...ratings.flatMap(({ id, categoryId }) => (categoryId === null ? [] : [[id, categoryId] as const])),
  ];
  return pairs.map(([from_id, to_id]) => ({ type: "relation", from_id, to_id, direction: "right" }));
}
