import { run, skipped, verdict } from "./run.js";

/** What is known of the packages that come with ours; not every registry answers that question. */
export function knownVulnerabilities() {
  const name = "npm audit: no known vulnerability in what is installed with us";
  const audit = run("npm", ["audit", "--omit=dev", "--json"]);
  const { vulnerabilities } = parse(audit.stdout);
  return vulnerabilities === undefined
    ? skipped(`${name}: the registry does not answer`)
    : verdict(name, audit);
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
