import { PHRASAL_SPEECH_VERBS, SPEECH_VERB_TIERS, type SpeechVerbTier } from "../knowledge/speech-verbs.js";
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

/** How a word reports speech together with the particle behind it ("shot back"); null where it does not. */
export function readPhrasalVerb(word: string, particle: string): SpeechVerbForm | null {
  return PARTICLES.has(particle) ? (PHRASAL_FORMS.get(`${word} ${particle}`) ?? null) : null;
}

const PARTICLES: ReadonlySet<string> = new Set(PHRASAL_SPEECH_VERBS.map(([, particle]) => particle));

const PHRASAL_FORMS: ReadonlyMap<string, SpeechVerbForm> = new Map(
  PHRASAL_SPEECH_VERBS.flatMap(([verb, particle]) => {
    const { lemma, third, past, ing } = inflect(verb);
    const add = (word: string, form: SpeechVerbForm["form"]) =>
      [`${word} ${particle}`, { lemma: `${lemma} ${particle}`, tier: "stance", form }] as const;
    return [add(lemma, "base"), add(ing, "ing"), add(third, "finite"), add(past, "finite")];
  }),
);

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
