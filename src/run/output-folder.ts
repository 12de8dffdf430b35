import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { messageOf, UsageError } from "../model/index.js";
import { openGrowingFile, writeFileAtomically } from "../sinks/atomic-file.js";
import { FORMAT_RESULTS } from "../sinks/index.js";
import { lockFolder } from "./lock.js";
import type { ManifestEntry } from "./result.js";

/** What a run writes while it runs. Nothing beside its workshop is touched before `publish`. */
export interface OutputFolder {
  /** Where the files of this run grow. */
  readonly current: string;
  /** Where those of an interrupted run lie, to be copied from; it may be missing. */
  readonly former: string;
  readonly append: (line: string, entry: ManifestEntry) => void;
  /** Hands a batch to the system; records before the journal, so that the journal never names what is not there. */
  readonly flush: () => void;
  /** Closes the files; they stay in the workshop for the next run to go on with. */
  readonly close: () => void;
  /** Puts the results in place (the manifest, which says that they are complete, last) and clears the workshop. */
  readonly publish: (manifest: string) => void;
  readonly release: () => void;
}

/** The workshop inside the output folder: everything of a run that is not finished. */
const WORKSHOP = ".presswork";
const MANIFEST = "manifest.json";
const JOURNAL = "journal.jsonl";

/** Where the unfinished work of an output folder lies. */
export function workshopOf(path: string): { workshop: string; current: string; former: string } {
  const workshop = join(path, WORKSHOP);
  return { workshop, current: join(workshop, "current"), former: join(workshop, "former") };
}

/**
 * Takes an output folder for one run.
 *
 * @param key stands for version, options and knowledge: work of another key is not gone on with
 * @throws UsageError when the folder cannot be written or another run has it
 */
export function openOutputFolder(path: string, key: string): OutputFolder {
  const { workshop, current, former } = workshopOf(path);
  try {
    mkdirSync(workshop, { recursive: true });
  } catch (error) {
    throw new UsageError(`${path}: cannot be written: ${messageOf(error)}`);
  }
  const release = lockFolder(workshop, path);
  finishPublishing(path, current);
  keepFormerWork(current, former, join(workshop, "key"), key);

  mkdirSync(current);
  const records = openGrowingFile(join(current, "records.jsonl"));
  const rejected = openGrowingFile(join(current, "rejected.jsonl"));
  const journal = openGrowingFile(join(current, JOURNAL));
  const files = [records, rejected, journal];

  return {
    current,
    former,
    append(line, entry) {
      (entry.outcome === "record" ? records : rejected).write(`${line}\n`);
      journal.write(`${JSON.stringify(entry)}\n`);
    },
    flush: () => {
      for (const file of files) file.flush();
    },
    close: () => {
      for (const file of files) file.close();
    },
    publish(manifest) {
      rmSync(join(current, JOURNAL));
      writeFileAtomically(join(current, MANIFEST), manifest);
      finishPublishing(path, current);
      rmSync(workshop, { recursive: true });
    },
    release,
  };
}

/** A manifest among the files says that all of them are complete: put them in place. Also after a crash. */
function finishPublishing(path: string, current: string): void {
  if (!existsSync(join(current, MANIFEST))) return;
  const names = readdirSync(current).sort((a, b) => Number(a === MANIFEST) - Number(b === MANIFEST));
  for (const stale of FORMAT_RESULTS.filter((name) => !names.includes(name))) {
    rmSync(join(path, stale), { recursive: true, force: true });
  }
  for (const name of names) {
    const target = join(path, name);
    if (existsSync(target) && statSync(target).isDirectory()) rmSync(target, { recursive: true });
    renameSync(join(current, name), target);
  }
  rmSync(current, { recursive: true });
}

/** What an interrupted run of the same key had done is kept to be copied from; the longer of two. */
function keepFormerWork(current: string, former: string, keyFile: string, key: string): void {
  const sameKey = existsSync(keyFile) && readFileSync(keyFile, "utf8") === key;
  if (!sameKey) rmSync(former, { recursive: true, force: true });
  if (sameKey && journalSize(current) > journalSize(former)) {
    rmSync(former, { recursive: true, force: true });
    renameSync(current, former);
  }
  rmSync(current, { recursive: true, force: true });
  writeFileAtomically(keyFile, key);
}

function journalSize(folder: string): number {
  return statSync(join(folder, JOURNAL), { throwIfNoEntry: false })?.size ?? 0;
}
