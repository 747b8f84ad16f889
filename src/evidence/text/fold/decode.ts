import { emptyMapped, type Mapped, push, pushPlain } from "./mapped.ts";

/** Entities that people or editors put in ad copy; everything else is left as written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "\u00AD",
  zwnj: "\u200C",
  zwj: "\u200D",
  ndash: "-",
  mdash: "-",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: "…",
  excl: "!",
  dollar: "$",
  commat: "@",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  iexcl: "¡",
  iquest: "¿",
};

const ESC = "\u001B";

/** `&amp;` and `%25` may be encoded again; three rounds are more than any honest text holds. */
const ESCAPE = new RegExp(
  "&(?:amp;){0,3}(?:#x([0-9a-f]{1,6})|#(\\d{1,7})|([a-z]{2,6}));" +
    "|((?:%(?:25){0,3}[0-9a-f]{2})+)|<(/?)(b|i|u|s|em|strong|span|font|wbr|br|p" +
    "|div)(?:\\s[^<>]{0,200})?/?>" +
    `|(${ESC})\\[[0-9;]{0,20}[mJKH]`,
  "gi",
);

const isScalar = (code: number): boolean =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

function decodePercent(run: string, before: string): string | undefined {
  const hex = run.match(/%(?:25)*[0-9a-f]{2}/gi) ?? [];
  if (hex.length === 1 && /\d/.test(before)) return undefined;
  const bytes = Uint8Array.from(hex, (part) => Number.parseInt(part.slice(-2), 16));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeOne(match: RegExpMatchArray, before: string): string | undefined {
  const [, hex, decimal, name, percent, , tag, control] = match;
  if (hex !== undefined || decimal !== undefined) {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? "", 10);
    return isScalar(code) ? String.fromCodePoint(code) : undefined;
  }
  if (name !== undefined) return ENTITIES[name.toLowerCase()];
  if (percent !== undefined) return decodePercent(percent, before);
  if (control !== undefined) return control;
  return /^(?:br|p|div)$/i.test(tag ?? "") ? " " : "";
}

/**
 * Undoes HTML entities, percent escapes, inline tags and the colour codes of terminals, of which ESC is left.
 * `50%20 off` and a bare `&` stay as they are.
 */
export function decodeEscapes(text: string): Mapped {
  const out = emptyMapped();
  let at = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const decoded = decodeOne(match, text.charAt(match.index - 1));
    if (decoded === undefined) continue;
    pushPlain(out, text.slice(at, match.index), at);
    at = match.index + match[0].length;
    push(out, decoded, match.index, at);
  }
  pushPlain(out, text.slice(at), at);
  return out;
}
