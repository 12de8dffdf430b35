import type { Quote, QuotedTerm } from "../../model/index.js";
import { type Finding, knownEvidence, knownFacts, plain } from "./finding.js";

export function ofQuote(quote: Quote): Finding {
  const { speaker, cue } = quote;
  return {
    kind: "quote",
    id: quote.id,
    label: [speaker.name ?? "nobody named", ...quote.coSpeakers].join(", "),
    spans: quote.parts,
    evidence: knownEvidence({ "named as": speaker.mention, "introduced by": cue }),
    facts: knownFacts([
      ["speaker", speaker.name],
      ["with", quote.coSpeakers.join(", ") || null],
      ["role", speaker.role],
      ["organisation", speaker.organisation],
      ["kind of speaker", speaker.kind],
      ["resolved by", speaker.resolvedBy],
      ["verb", cue?.lemma ?? null],
      ["type", quote.type],
      ["section", quote.section],
    ]),
    rule: quote.rule,
    confidence: quote.confidence,
  };
}

export function ofQuotedTerm(term: QuotedTerm): Finding {
  return {
    kind: "quotedTerm",
    id: null,
    label: `${term.kind}, not speech`,
    spans: [plain(term)],
    evidence: [],
    facts: knownFacts([["kind", term.kind]]),
    rule: null,
    confidence: null,
  };
}
