export { ATTRIBUTION_EVIDENCE, type AttributionGrounds } from "./attributions.js";
export { confidenceOf } from "./evidence.js";
export { FRAGMENT_EVIDENCE } from "./fragments.js";
export { MENTION_EVIDENCE, type MentionGrounds } from "./mentions.js";
export { NAME_EVIDENCE, type NameGrounds } from "./names.js";
