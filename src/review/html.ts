import { showControls } from "./visible-controls.js";

/** Text for the inside of an element or of a quoted attribute: what stands in a release is shown, never obeyed. */
export function escapeHtml(text: string): string {
  return showControls(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
