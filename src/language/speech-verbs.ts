import { SPEECH_VERB_TIERS, type SpeechVerbTier } from "../knowledge/speech-verbs.js";
import { inflect } from "./inflection.js";

/** A word read as a form of a verb of speech. */
export interface SpeechVerbForm {
  readonly lemma: string;
  readonly tier: SpeechVerbTier["name"];
  /** "say" · "says", "said" · "said", "written" · "saying". A form can be several; the finite one wins. */
  readonly form: "base" | "finite" | "participle" | "ing";
}

/** How a word (lower case) reports speech; null where it does not. */
export function readSpeechVerb(word: string): SpeechVerbForm | null {
  return FORMS.get(word) ?? null;
}

const FORMS: ReadonlyMap<string, SpeechVerbForm> = buildForms();

/** The first tier that has a form keeps it, and a finite reading wins over the others. */
function buildForms(): Map<string, SpeechVerbForm> {
  const forms = new Map<string, SpeechVerbForm>();
  for (const { name: tier, verbs } of SPEECH_VERB_TIERS) {
    for (const entry of verbs.trim().split(/\s+/)) {
      const { lemma, third, past, participle, ing } = inflect(entry);
      const add = (word: string, form: SpeechVerbForm["form"]) => {
        if (!forms.has(word)) forms.set(word, { lemma, tier, form });
      };
      add(third, "finite");
      add(past, "finite");
      add(participle, "participle");
      add(ing, "ing");
      add(lemma, "base");
    }
  }
  return forms;
}
