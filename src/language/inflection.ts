/** The forms of one English verb. */
export interface VerbForms {
  readonly lemma: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/**
 * All forms of a verb from one entry: `say:said`, `write:wrote:written`, `admit+` (doubles its last letter),
 * `reply`, `declare`. Regular where no form is given.
 */
export function inflect(entry: string): VerbForms {
  const [head = "", past, participle] = entry.split(":");
  const doubles = head.endsWith("+");
  const lemma = doubles ? head.slice(0, -1) : head;
  const stem = doubles ? lemma + lemma.slice(-1) : lemma.replace(/([^e])e$/, "$1");
  const regular = regularPast(lemma, stem);
  return {
    lemma,
    third: thirdPerson(lemma),
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    ing: `${stem}ing`,
  };
}

function regularPast(lemma: string, stem: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("ee") ? `${lemma}d` : `${stem}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
