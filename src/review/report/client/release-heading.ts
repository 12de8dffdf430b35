import type { ReleaseDetail, Row } from "../data.js";
import { element } from "./dom.js";

/** What the release says of itself, where it came from, and what is wrong with it. */
export function releaseHeading(row: Row, { facts, url, issues }: ReleaseDetail): HTMLElement {
  const about = facts.flatMap(([name, value]) => [
    element("dt", {}, name),
    element("dd", {}, element("bdi", {}, value)),
  ]);
  const source =
    url === null
      ? null
      : element(
          "p",
          {},
          element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, "Source page"),
        );
  return element(
    "header",
    { class: "release" },
    element("p", {}, element("a", { href: "#" }, "← All releases")),
    element("h2", { tabindex: "-1", dir: "auto" }, row.headline ?? row.uri),
    element("dl", { class: "facts" }, ...about),
    source,
    issues.length === 0 ? null : element("ul", { class: "issues" }, ...issues.map(toItem)),
  );
}

function toItem({ code, severity, message, hint }: ReleaseDetail["issues"][number]): HTMLLIElement {
  const advice = hint === null ? null : element("span", { class: "aside" }, hint);
  return element("li", {}, element("span", { class: `severity ${severity}` }, code), ` ${message} `, advice);
}
