import { type Knowledge, type KnowledgeOptions, loadKnowledge } from "./knowledge/index.js";
import { type Outcome, type SourceInput, UsageError } from "./model/index.js";
import { processDocument } from "./pipeline.js";

export type { Knowledge, KnowledgeOptions, Scheme } from "./knowledge/index.js";
export {
  type Block,
  type Category,
  type DateMention,
  type GradeCount,
  InternalError,
  ISSUES,
  type Issue,
  type IssueCode,
  isRejection,
  KnowledgeError,
  type Metadata,
  type Outcome,
  type OverallRating,
  type Percentage,
  PressReleaseRecord,
  type Quote,
  type QuotedTerm,
  type Rating,
  Rejection,
  SCHEMA_VERSION,
  type SourceInfo,
  type Span,
  type Speaker,
  UsageError,
} from "./model/index.js";

/** What the caller knows of a document beside its content. */
export interface ExtractOptions {
  /** What the record calls the document; default "document". */
  readonly uri?: string;
  /** "text/plain", "text/markdown" or "text/html"; told from the content where absent. */
  readonly mediaType?: string;
  /** Where a page was fetched from. */
  readonly url?: string;
  /** Rating schemes, from {@link loadSchemes}; default: those that come with presswork. */
  readonly knowledge?: Knowledge;
}

/**
 * Extracts one press release: its record, or `{ rejected: true }` with the issues that say why there is
 * none. Tell them apart with {@link isRejection}. Never throws for what stands in a document.
 *
 * @param content text or HTML as a string, or the bytes of a file
 * @throws UsageError when the content is neither
 */
export function extract(content: string | Uint8Array, options: ExtractOptions = {}): Outcome {
  if (typeof content !== "string" && !(content instanceof Uint8Array)) {
    throw new UsageError("extract() takes a string or a Uint8Array; read the file first");
  }
  const input: SourceInput = {
    uri: options.uri ?? "document",
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    mediaType: options.mediaType ?? null,
    text: typeof content === "string" ? content : null,
    charset: typeof content === "string" ? "utf-8" : null,
    url: options.url ?? null,
    retrievedAt: null,
  };
  return processDocument(input, { knowledge: options.knowledge ?? ownKnowledge() });
}

/**
 * Loads the rating schemes that come with presswork, and files of your own beside them.
 *
 * @throws KnowledgeError where a file cannot be used, with the place and the mend
 */
export function loadSchemes(options: KnowledgeOptions = {}): Knowledge {
  return loadKnowledge(options);
}

let loaded: Knowledge | undefined;

function ownKnowledge(): Knowledge {
  loaded ??= loadKnowledge();
  return loaded;
}
