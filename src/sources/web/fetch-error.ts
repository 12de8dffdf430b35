/** Why a page was not fetched, in words for the one who asked for it. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  /** `host`: it may be well again soon, and its other pages are in the same trouble; `page`: it is this one. */
  readonly blame: "host" | "page";
  /** Milliseconds the server asks to be left alone. */
  readonly retryAfter: number | null;

  constructor(message: string, blame: "host" | "page", retryAfter: number | null = null) {
    super(message);
    this.blame = blame;
    this.retryAfter = retryAfter;
  }
}

/** Codes of the system, of TLS and of undici → what happened. */
const REASONS: Readonly<Record<string, string>> = {
  EAI_AGAIN: "the host's name could not be looked up (DNS)",
  ECONNREFUSED: "the server refuses connections",
  ECONNRESET: "the server closed the connection",
  EPIPE: "the server closed the connection",
  UND_ERR_SOCKET: "the server closed the connection before the end of its answer",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ETIMEDOUT: "connecting took too long",
  UND_ERR_CONNECT_TIMEOUT: "connecting took too long",
  UND_ERR_HEADERS_TIMEOUT: "the server did not begin to answer in time",
  UND_ERR_BODY_TIMEOUT: "the server stopped in the middle of its answer",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the body has another length than the server announced",
  UND_ERR_HEADERS_OVERFLOW: "the headers of the answer are too large",
};

/** Whatever went wrong underneath, as one line that names no address with credentials. */
export function toFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const inner = innermost(error);
  if (inner instanceof FetchError) return inner;
  if (inner.name === "TimeoutError") return new FetchError("the whole answer took too long", "host");
  const code = "code" in inner && typeof inner.code === "string" ? inner.code : "";
  if (inner.name === "HTTPParserError") return new FetchError("the answer is no valid HTTP", "host");
  if (code === "ENOTFOUND" || code === "ENODATA")
    return new FetchError("there is no such host (DNS)", "page");
  if (isTlsCode(code))
    return new FetchError(`no secure connection (TLS): ${firstLine(inner.message)}`, "page");
  const reason = REASONS[code];
  if (reason === undefined)
    return new FetchError(`${code || inner.name}: ${firstLine(inner.message)}`, "host");
  return new FetchError(reason, "host");
}

/** An error of undici has the system's as its cause; one of several addresses has them in a list. */
function innermost(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  return error.cause instanceof Error ? innermost(error.cause) : error;
}

const TLS_CODE =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/;

function isTlsCode(code: string): boolean {
  return TLS_CODE.test(code);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
