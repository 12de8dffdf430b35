/** Headers as sent or received, in order. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** The first header of a name, in any case; null: there is none. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.find(([candidate]) => candidate.toLowerCase() === name)?.[1] ?? null;
}

/** What a Content-Type header says: `text/html; charset="utf-8"`. */
export interface ContentType {
  readonly mediaType: string | null;
  readonly charset: string | null;
}

export function parseContentType(header: string | null): ContentType {
  const [mediaType = "", ...parameters] = (header ?? "").split(";");
  const name = mediaType.trim().toLowerCase();
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([\w.:+-]+)/i.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return {
    mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(name) ? name : null,
    charset: charset !== undefined && isKnownCharset(charset) ? charset.toLowerCase() : null,
  };
}

function isKnownCharset(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
