import { isFirstName, type Party } from "../../../language/names/index.js";
import { firstFrom, type Range } from "../../../model/index.js";
import { describeEntity } from "./describe-entity.js";
import type { Entity, EntityKind } from "./entity.js";
import { isShortFor, samePerson } from "./same-person.js";

/** Mentions on their way to one entity. */
interface Group {
  readonly kind: EntityKind;
  words: readonly string[];
  /** From a shared surname: "Jane and Michael Doyle". */
  readonly surname: string | null;
  /** Mentions by the full name, in order. */
  readonly mentions: Party[];
  /** Mentions by one word, in order. */
  readonly short: Party[];
}

/** Groups by each word of their names. */
type Index = Map<string, Group[]>;

/** So many groups with one word in common are looked at; a document with more is no release. */
const MOST_NAMESAKES = 40;

/**
 * Everybody whom the document names: the parties of its attributions and its introductions, those that are
 * one person or organisation put together. Full names come first, so that "Hale" finds its "Robert Hale".
 */
export function buildEntityTable(text: string, found: readonly Party[]): readonly Entity[] {
  const parties = inOrder(found);
  const index: Index = new Map();
  for (const party of parties) if (party.words.length > 1 || !isNamed(party)) join(index, party, null);
  parties.forEach((party, i) => {
    shareSurname(text, index, party, parties[i + 1]);
  });
  for (const party of parties) if (party.words.length === 1 && isNamed(party)) joinShort(text, index, party);
  const groups = new Set([...index.values()].flat());
  return [...groups].map(({ kind, mentions, short, surname }) =>
    describeEntity(
      text,
      kind,
      [...mentions, ...short].sort((a, b) => a.start - b.start),
      surname,
    ),
  );
}

function isNamed(party: Party): boolean {
  return party.kind === "person" || party.kind === "organisation";
}

/** Attributions first, then introductions, then short mentions: of names that overlap, the first stands. */
function inOrder(parties: readonly Party[]): readonly Party[] {
  const taken = new Map<number, Party>();
  const kept: Party[] = [];
  for (const party of parties) {
    const { name } = party;
    if (name === null) continue;
    const rival = taken.get(name.start) ?? taken.get(name.end - 1);
    if (rival !== undefined && (rival.name?.text !== name.text || isReadTwice(rival, party))) continue;
    for (let i = name.start; i < name.end; i++) taken.set(i, party);
    kept.push(party);
  }
  return kept.sort(byStart);
}

/** One mention of an organisation counts once. */
function isReadTwice(a: Party, b: Party): boolean {
  return a.kind === "organisation" && b.kind === "organisation" && a.name?.start === b.name?.start;
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start;
}

function join(index: Index, party: Party, surname: string | null): void {
  const words = surname === null ? party.words : [...party.words, surname.toLowerCase()];
  const kind = party.kind === "pronoun" ? "unnamed" : party.kind;
  const group = candidates(index, words).find((other) => other.kind === kind && isSame(other, words));
  if (group === undefined) addGroup(index, { kind, words, surname, mentions: [party], short: [] });
  else {
    group.mentions.push(party);
    if (words.length > group.words.length) {
      group.words = words;
      addGroup(index, group);
    }
  }
}

function candidates(index: Index, words: readonly string[]): readonly Group[] {
  const found = new Set<Group>();
  for (const word of [words.at(-1), words[0]]) {
    for (const group of (index.get(word ?? "") ?? []).slice(0, MOST_NAMESAKES)) found.add(group);
  }
  return [...found];
}

function addGroup(index: Index, group: Group): void {
  for (const word of group.words) {
    const groups = index.get(word);
    if (groups === undefined) index.set(word, [group]);
    else if (!groups.includes(group)) groups.push(group);
  }
}

function isSame(group: Group, words: readonly string[]): boolean {
  if (group.kind === "person")
    return words.length > 1 && group.words.length > 1 && samePerson(group.words, words);
  return group.words.join(" ") === words.join(" ");
}

/** The nearest group before, else the first behind, whose name has the word; else one of its own. */
function joinShort(text: string, index: Index, party: Party): void {
  const word = party.words[0] ?? "";
  const namesakes = (index.get(word) ?? []).slice(0, MOST_NAMESAKES);
  const people = namesakes.filter(
    ({ kind, words }) => kind === "person" && words.length > 1 && isShortFor(word, words),
  );
  const organisations =
    party.title === null
      ? namesakes.filter(({ kind, words }) => kind === "organisation" && words[0] === word)
      : [];
  const group = nearestBefore(people, party.start) ?? people[0] ?? organisations[0];
  if (group !== undefined && !isIntroducedAnew(text, party)) group.short.push(party);
  else join(index, party, null);
}

/** "Mr. Lee, a believer for 30 years": no Lee who was named before. */
function isIntroducedAnew(text: string, { title, name, role }: Party): boolean {
  return (
    title !== null && name !== null && role !== null && /^, an? /.test(text.slice(name.end, name.end + 5))
  );
}

function nearestBefore(groups: readonly Group[], position: number): Group | undefined {
  let best: Group | undefined;
  let bestStart = -1;
  for (const group of groups) {
    const start = Math.max(lastBefore(group.mentions, position), lastBefore(group.short, position));
    if (start > bestStart) {
      best = group;
      bestStart = start;
    }
  }
  return best;
}

/** Where the last of the mentions before a position starts; they are in order. */
function lastBefore(mentions: readonly Party[], position: number): number {
  return mentions[firstFrom(mentions, position) - 1]?.start ?? -1;
}

/** "Jane and Michael Doyle": Jane is a Doyle too. */
function shareSurname(text: string, index: Index, party: Party, next: Party | undefined): void {
  if (party.kind !== "person" || next?.kind !== "person" || party.name === null || next.name === null) return;
  const [first, ...more] = party.words;
  if (first === undefined || more.length > 0 || !isFirstName(first) || next.words.length < 2) return;
  if (text.slice(party.name.end, next.name.start) !== " and ") return;
  join(index, party, next.name.text.split(/\s+/).at(-1) ?? null);
}
