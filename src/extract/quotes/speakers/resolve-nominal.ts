import type { MentionGrounds } from "../../../knowledge/confidence/index.js";
import { COMPANIONS, OFFICE_SYNONYMS, OFFICES } from "../../../knowledge/speaker-words.js";
import type { Party } from "../../../language/names/index.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolution.js";
import { holderOfInitials } from "./resolve-initials.js";
import type { Mention, Stage } from "./stage.js";

/** So far back somebody may have been named. */
const REACH = 6000;

/**
 * Whom a noun phrase without a name means; where nobody, the phrase as first printed:
 *
 *   the chief executive, the CEO, the minister   whoever was named with that job
 *   the 34-year-old                              whoever was named with that age
 *   her colleague                                the other of two who were named
 *   the farmer                                   whom the sentence before is about
 */
export function resolveNominal(party: Party, entity: Entity, stage: Stage): Resolution {
  const phrase = stage.text.slice(party.start, party.end).toLowerCase();
  const isDefinite = /^(?:the|this|that|his|her|its|their)\s/.test(phrase);
  const as = (found: Entity | null, grounds: MentionGrounds): Resolution | null =>
    found && { entity: found, step: "role", grounds };
  const aged = isDefinite ? AGE.exec(phrase)?.[1] : undefined;
  const byAge =
    aged === undefined ? null : (as(ofAge(aged, party, stage), "age") ?? as(topic(party, stage), "calling"));
  if (byAge !== null) return byAge;
  const beside = as(companion(phrase, party, stage), "companion");
  if (beside !== null) return beside;
  if (party.role === null)
    return {
      entity: firstPrinted(party, entity, stage),
      step: "explicit",
      grounds: isDefinite ? "group as if known" : "as printed",
    };
  if (!isDefinite) return { entity, step: "explicit", grounds: "as printed" };
  const job = party.role.text.toLowerCase();
  return (
    as(holderOfInitials(party, stage), "holder of initials") ??
    holderOf(job, party, entity, stage) ??
    as(callingOf(job, party, entity, stage), "calling") ?? {
      entity,
      step: "explicit",
      grounds: "job as if known",
    }
  );
}

const AGE = /\b(\d{1,3})-year-old\b/;

/** "Inspectors" after "Ofsted inspectors": the same people, by their first and fuller name. */
function firstPrinted(party: Party, entity: Entity, stage: Stage): Entity {
  const noun = entity.words.at(-1);
  const before = stage
    .mentionsBefore(party.start, REACH)
    .find(
      ({ entity: other }) => other.kind === "unnamed" && other.role === null && other.words.at(-1) === noun,
    );
  return before === undefined || before.entity.words.length < entity.words.length ? entity : before.entity;
}

/** Whoever was named last with that job, or with another word for it. */
function holderOf(job: string, party: Party, entity: Entity, stage: Stage): Resolution | null {
  const names = synonymsOf(job.replace(/^(?:new|former|outgoing|incoming|current|then) /, ""));
  const holders = stage
    .mentionsBefore(party.start, REACH)
    .filter((mention) => mention.entity !== entity && names.some((name) => holdsJob(mention.entity, name)));
  const holder = holders.at(-1);
  if (holder === undefined) return null;
  const isOne = holders.every((other) => other.entity === holder.entity);
  return {
    entity: holder.entity,
    step: "role",
    grounds: isOne ? "holder of the job" : "holder of the job, one of several",
  };
}

function synonymsOf(job: string): readonly string[] {
  return [job, ...OFFICE_SYNONYMS.filter((group) => group.includes(job)).flat()];
}

/** "director" is held by the "finance director", the "Director of Estates" and the "managing director and founder". */
function holdsJob({ role }: Entity, job: string): boolean {
  const held = role?.toLowerCase().replaceAll(".", "") ?? "";
  const head = held.split(/ (?:of|for|in|to) /)[0] ?? ""; // "Minister" of "Union Minister of Village Industries"
  if ([held, head].some((title) => title === job || title.endsWith(` ${job}`))) return true;
  return /^(?: of| for| to| and|,)/.test(held.slice(job.length)) && held.startsWith(job);
}

/** ", 34," or "(34)" right behind the name. */
function ofAge(age: string, party: Party, stage: Stage): Entity | null {
  const named = stage.mentionsBefore(party.start, REACH).findLast(({ entity }) => {
    return entity.mentions.some(({ name }) => {
      const behind = name === null ? "" : stage.text.slice(name.end, name.end + 8);
      return entity.kind === "person" && /^(?:, aged |, | \()(\d{1,3})\b/.exec(behind)?.[1] === age;
    });
  });
  return named?.entity ?? null;
}

/** "her colleague": the other person named last beside whoever spoke or was spoken of. */
function companion(phrase: string, party: Party, stage: Stage): Entity | null {
  if (!/^(?:his|her|their)\s/.test(phrase) || !COMPANIONS.has(phrase.split(" ").at(-1) ?? "")) return null;
  const near = peopleNear(party, stage, NEARBY);
  const one = stage.lastSpeaker(party.start)?.entity ?? near[0]?.entity;
  const others = new Set(near.flatMap(({ entity }) => (entity === one ? [] : [entity])));
  const [other] = others;
  return other !== undefined && others.size === 1 ? other : null;
}

/** In sentences: further back are others. */
const NEARBY = 6;

/** "the farmer": the one person whom the sentences right before are about, where the noun is no office. */
function callingOf(job: string, party: Party, entity: Entity, stage: Stage): Entity | null {
  const noun = job.split(" ").at(-1) ?? "";
  if (OFFICES.has(noun) || entity.mentions.some(({ start }) => start < party.start)) return null;
  const found = topic(party, stage);
  return found !== null && (found.gender === null || party.gender === null || found.gender === party.gender)
    ? found
    : null;
}

/** The one person who is the subject of the two sentences before. */
function topic(party: Party, stage: Stage): Entity | null {
  const near = peopleNear(party, stage, 2).filter(({ leads }) => leads);
  const [first] = near;
  return first !== undefined && near.every(({ entity }) => entity === first.entity) ? first.entity : null;
}

/** Who is named in so many sentences up to the phrase's own. */
function peopleNear(party: Party, stage: Stage, sentences: number): readonly Mention[] {
  const own = stage.sentenceAt(party.start);
  return stage
    .mentionsBefore(party.start, REACH)
    .filter(({ entity, sentence }) => entity.kind === "person" && sentence >= own - sentences);
}
