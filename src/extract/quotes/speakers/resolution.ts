import type { MentionGrounds } from "../../../knowledge/confidence/index.js";
import type { Span, Speaker } from "../../../model/index.js";
import type { Entity } from "./entity.js";

/** The step that decided who a mention means. */
export type Step =
  | "explicit"
  | "surname"
  | "first-name"
  | "acronym"
  | "role"
  | "letter"
  | "pronoun"
  | "continuation"
  | "none";

/** Whom a mention means, by which step, and on which grounds: how often they are right is known. */
export interface Resolution {
  readonly entity: Entity | null;
  readonly step: Step;
  readonly grounds: MentionGrounds | "as printed";
}

export function toSpeaker(entity: Entity | null, step: Step, mention: Span | null): Speaker {
  if (entity === null)
    return { name: null, kind: "unknown", role: null, organisation: null, mention, resolvedBy: "none" };
  const { name, kind, role, organisation } = entity;
  return { name, kind, role, organisation, mention, resolvedBy: step };
}
