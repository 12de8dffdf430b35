// A stranger's program: compiled in an empty project, then run there on each Node.
import { readFileSync } from "node:fs";
import { extract, isRejection, loadSchemes, type PressReleaseRecord } from "presswork";

const [, , file = ""] = process.argv;
const outcome = extract(readFileSync(file), { uri: file, knowledge: loadSchemes() });
if (isRejection(outcome)) throw new Error(outcome.issues[0]?.message);
const record: PressReleaseRecord = outcome;
console.log(JSON.stringify(record));
