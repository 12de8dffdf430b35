/**
 * Text that was cut out of a page keeps some of its entities: "Q&amp;A", "Women&#8217;s", "&nbsp;".
 * Only those that no author types are decoded.
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (entity, name: string | undefined, code: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const point = code?.startsWith("x") ? Number.parseInt(code.slice(1), 16) : Number(code);
    return point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)
      ? String.fromCodePoint(point)
      : entity;
  });
}

const ENTITY =
  /&(?:(amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|bull|pound|euro)|#(\d{2,6}|x[\da-f]{2,5}));/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  pound: "£",
  euro: "€",
};
