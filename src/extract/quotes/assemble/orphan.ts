import { type Party, readParties } from "../../../language/names/index.js";
import { splitRange } from "../../../language/sentences.js";
import type { Document, Range } from "../../../model/index.js";
import { mainSubject } from "../attribution/main-subject.js";
import { readNameLine } from "../attribution/name-line.js";
import { subjectAfter } from "../attribution/subject-after.js";
import { subjectBefore } from "../attribution/subject-before.js";
import { readVerbGroup } from "../attribution/verb-group.js";
import { startsSentence } from "../narration/sentence-start.js";
import { type Token, tokenize } from "../narration/tokens.js";
import { type Attribution, lastRun } from "../quotation.js";
import type { Remark } from "../remark.js";
import { interviewee } from "./interviewee.js";

/**
 * Who speaks where no tag stands by the words:
 *
 *   Finn said the plan works. “It is working.”     the speaker of the sentence before
 *   Ann Bell, 67, took them in. “They came by bus.”   the person whom the sentence before is about
 *   “A,” said Finn. The site opened. “B.”          whoever spoke last, in the same paragraph or the one before
 *   Woodward values relationships. “Be nice.”      the subject of the sentence before; unsure
 *   Today, Sen. Roberts joined the bill. ¶ “It is critical.”   the person whom the paragraph before is about
 */
export function attributeOrphan(
  document: Document,
  remark: Remark,
  previous: Remark | null,
): Attribution | null {
  if (remark.scene.tail.some(({ kind }) => kind === "word")) return null; // a tag that nobody can read
  if (remark.shape.behindHeading) return null;
  if (!startsSentence(remark.scene.lead)) {
    return subjectOfLead(document, remark) ?? continuation(remark, previous);
  }
  return (
    interviewee(document, remark) ??
    reportedBefore(document, remark) ??
    forWhomBefore(document, remark) ??
    personOfSentenceBefore(document, remark) ??
    continuation(remark, previous) ??
    subjectOfSentenceBefore(document, remark) ??
    subjectOfParagraphBefore(document, remark)
  );
}

/** "For Al Finn, the result is a relief. “…”" */
function forWhomBefore(document: Document, { scene }: Remark): Attribution | null {
  if (scene.before === null || holdsMark(document, scene.before)) return null;
  const tokens = tokenize(document.text, scene.before, []);
  const comma = tokens.findLastIndex(({ kind }) => kind === "comma");
  if (tokens[0]?.lower !== "for" || comma < 2) return null;
  const subject = subjectAfter(tokens.slice(1, comma));
  if (subject === null || readParties(document.text, subject)[0]?.kind !== "person") return null;
  return { cue: null, subject, rule: "orphan-person", grounds: "orphan-person" };
}

/** Whom the clause is about that leads on to the words. */
function subjectOfLead(document: Document, { scene: { lead } }: Remark): Attribution | null {
  const subject = mainSubject(lead, lead.length);
  const [party] = subject === null ? [] : readParties(document.text, subject);
  return party === undefined ? null : { cue: null, subject, rule: "led-on", grounds: "led on" };
}

function reportedBefore(document: Document, { scene }: Remark): Attribution | null {
  if (scene.before === null) return null;
  const tokens = tokenize(document.text, behindStrayMark(document, scene.before), []);
  for (let at = 1; at < tokens.length; at++) {
    const verb = readVerbGroup(tokens, at);
    if (verb === null || verb.form !== "finite" || verb.tier === "ambiguous" || verb.passive || verb.negated)
      continue;
    const subject = subjectBefore(tokens.slice(0, verb.first));
    if (subject !== null) return { cue: null, subject, rule: "orphan-reported", grounds: "orphan-reported" };
  }
  return null;
}

function continuation(remark: Remark, previous: Remark | null): Attribution | null {
  if (previous === null) return null;
  const last = lastRun(previous.scene.passage);
  const isNear = remark.scene.passage.runs[0].block - last.block <= 1;
  return isNear ? { cue: null, subject: null, rule: "continuation", grounds: "continuation" } : null;
}

/** Somebody new, whom the sentence before is about: "Pauline Gedge, 67, took them in. “They came…”" */
function personOfSentenceBefore(document: Document, remark: Remark): Attribution | null {
  const found = subjectOfSentenceBefore(document, remark);
  if (found?.subject == null) return null;
  const [party] = readParties(document.text, found.subject);
  const isMeant = party?.kind === "person" || (party?.kind === "pronoun" && party.gender !== null);
  return isMeant || (party !== undefined && isOneByJob(document, party))
    ? { ...found, rule: "orphan-person", grounds: "orphan-person" }
    : null;
}

/** "The bricklayer heard nothing." */
function isOneByJob({ text }: Document, { kind, role, start, end }: Party): boolean {
  return kind === "unnamed" && role !== null && /^the\s/i.test(text.slice(start, end));
}

function subjectOfSentenceBefore(document: Document, { scene }: Remark): Attribution | null {
  if (scene.before === null || holdsMark(document, scene.before)) return null;
  const tokens = tokenize(document.text, scene.before, []);
  const subject = ownerAtStart(tokens) ?? mainSubject(tokens, tokens.length);
  if (subject === null) return null;
  const [party] = readParties(document.text, subject);
  const speaks =
    party?.kind === "person" ||
    party?.kind === "pronoun" ||
    (party?.kind === "unnamed" && party.role !== null);
  return speaks ? { cue: null, subject, rule: "orphan-subject", grounds: "orphan-subject" } : null;
}

/** "His letter ran to nine pages." is about him. */
function ownerAtStart([first, second]: readonly Token[]): Range | null {
  const isOwner = first?.lower === "his" || first?.lower === "her";
  return isOwner && second?.kind === "word" ? { start: first.start, end: first.end } : null;
}

/** `…today’s food supply,” Finn added.`: words whose opening mark was lost, and the tag behind them. */
function behindStrayMark({ text }: Document, { start, end }: Range): Range {
  const sentence = text.slice(start, end);
  const mark = Math.max(sentence.lastIndexOf("”"), sentence.lastIndexOf('"'));
  return { start: start + mark + 1, end };
}

/** Its words in marks are somebody's: they name no subject. */
function holdsMark({ text }: Document, { start, end }: Range): boolean {
  return /["“”«»]/.test(text.slice(start, end));
}

/** Only a person: a paragraph about a plan or a place names no speaker. */
function subjectOfParagraphBefore(document: Document, { scene }: Remark): Attribution | null {
  const block = document.blocks[scene.passage.runs[0].block - 1];
  if (block === undefined || scene.before !== null || block.kind === "heading") return null;
  if (readNameLine(document, block) !== null) return null; // it signs what stands above it
  const [first] = splitRange(document.text, {
    start: block.start,
    end: Math.min(block.end, block.start + 600),
  });
  if (first === undefined) return null;
  const tokens = tokenize(document.text, first, []);
  const subject = mainSubject(tokens, tokens.length);
  if (subject === null || readParties(document.text, subject)[0]?.kind !== "person") return null;
  return { cue: null, subject, rule: "orphan-paragraph", grounds: "orphan-paragraph" };
}
