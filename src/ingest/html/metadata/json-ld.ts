import { RELEASE_TYPES } from "../../../knowledge/page-metadata.js";
import { messageOf } from "../../../model/index.js";
import type { Page, PageElement } from "../page.js";
import { repairJson } from "./repair-json.js";

/** A node of structured data. Nothing about its values is sure. */
export interface Thing {
  readonly [property: string]: unknown;
  readonly author?: unknown;
  readonly creator?: unknown;
  readonly articleBody?: unknown;
  readonly articleSection?: unknown;
  readonly description?: unknown;
  readonly headline?: unknown;
  readonly keywords?: unknown;
  readonly mainEntity?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly name?: unknown;
  readonly publisher?: unknown;
}

export interface StructuredData {
  /** The node that describes the release itself; null where none does. */
  readonly release: Thing | null;
  /** All nodes by their `@id`, for those that only point at another. */
  readonly byId: ReadonlyMap<string, Thing>;
  /** Why a block could not be read, one entry a block. */
  readonly unreadable: readonly string[];
}

/** Reads every JSON-LD block: one node, arrays, `@graph`, nodes within nodes; broken JSON is mended if it can be. */
export function readStructuredData(page: Page): StructuredData {
  const things: Thing[] = [];
  const unreadable: string[] = [];
  for (const element of page.elements) {
    if (element.tag !== "script") continue;
    const json = scriptText(element);
    if (json === "") continue;
    const parsed = parseJson(json);
    if ("problem" in parsed) unreadable.push(parsed.problem);
    else collect(parsed.value, things);
  }
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing["@id"];
    if (typeof id === "string" && (!byId.has(id) || Object.keys(thing).length > 1)) byId.set(id, thing);
  }
  return { release: chooseRelease(things), byId, unreadable };
}

function scriptText({ children }: PageElement): string {
  return typeof children[0] === "string" ? children[0].trim() : "";
}

function parseJson(json: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(json) };
  } catch {
    try {
      return { value: JSON.parse(repairJson(json)) };
    } catch (error) {
      return { problem: messageOf(error) };
    }
  }
}

/** Nodes may nest by `@graph`, `mainEntity`, `mainEntityOfPage` and arrays; more than this is not a page's own. */
const MOST_THINGS = 500;

function collect(value: unknown, things: Thing[]): void {
  const waiting = [value];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS));
    else if (isThing(next)) {
      things.push(next);
      waiting.push(next["@graph"], next.mainEntity, next.mainEntityOfPage);
    }
  }
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first node of the type that says most: a news article before an article before a page. */
function chooseRelease(things: readonly Thing[]): Thing | null {
  for (const types of RELEASE_TYPES) {
    const release = things.find((thing) => typesOf(thing).some((type) => types.includes(type)));
    if (release !== undefined) return release;
  }
  return null;
}

export function typesOf(thing: Thing): readonly string[] {
  const type = thing["@type"];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === "string").map((name) => name.replace(/^.*[/:#]/, ""));
}
