export { ATTRIBUTION_EVIDENCE, type AttributionGrounds } from "./attributions.js";
export { confidenceOf, inHundredths } from "./evidence.js";
export { FRAGMENT_EVIDENCE } from "./fragments.js";
export { LAYOUT_EVIDENCE, type LayoutGrounds } from "./layout-ratings.js";
export { MENTION_EVIDENCE, type MentionGrounds } from "./mentions.js";
export { NAME_EVIDENCE, type NameGrounds } from "./names.js";
export {
  PROSE_EVIDENCE,
  type ProseGrounds,
  type ProseRule,
  UNLISTED_SCALE_EVIDENCE,
} from "./prose-ratings.js";
