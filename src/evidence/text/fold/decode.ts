import { emptyMapped, type Mapped, push, pushPlain } from "./mapped.ts";

/** Entities that people or editors put in ad copy; everything else is left as written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  tab: " ",
  newline: "\n",
  shy: "\u00AD",
  zwnj: "\u200C",
  zwj: "\u200D",
  lrm: "\u200E",
  rlm: "\u200F",
  ndash: "-",
  mdash: "-",
  hyphen: "-",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: "…",
  period: ".",
  comma: ",",
  colon: ":",
  excl: "!",
  quest: "?",
  dollar: "$",
  commat: "@",
  num: "#",
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
  "&(?:amp;){0,3}(?:#x0{0,9}([0-9a-f]{1,6})(?:;|(?![0-9a-f]))|#0{0,9}(\\d{1,7})(?:;|(?!\\d))|([a-z]{2,7});)" +
    "|((?:%(?:25){0,3}[0-9a-f]{2})+)|<(/?)(b|i|u|s|em|strong|span|font|wbr|br|p" +
    "|div|mark|small|sub|sup)(?:\\s[^<>]{0,200})?/?>|(<!--[^<>]{0,200}-->)" +
    `|(${ESC})\\[[0-9;]{0,20}[mJKH]` +
    "|[\\\\%]u([0-9a-f]{4})|\\\\u\\{([0-9a-f]{1,6})\\}|\\\\x([0-9a-f]{2})",
  "gi",
);
const MAY_BE_ESCAPED = new RegExp(`[&%<\\\\${ESC}]`);

const isScalar = (code: number): boolean =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodePercent(run: string, before: string): string | undefined {
  const hex = run.match(/%(?:25)*[0-9a-f]{2}/gi) ?? [];
  if (hex.length === 1 && /\d/.test(before)) return undefined;
  try {
    return utf8.decode(Uint8Array.from(hex, (part) => Number.parseInt(part.slice(-2), 16)));
  } catch {
    return undefined;
  }
}

function decodeOne(match: RegExpMatchArray, before: string): string | undefined {
  const [, hex, decimal, name, percent, , tag, comment, control, ...scripted] = match;
  const script = scripted.find((part) => part !== undefined);
  const digits = hex ?? script;
  if (digits !== undefined || decimal !== undefined) {
    const code = digits !== undefined ? Number.parseInt(digits, 16) : Number.parseInt(decimal ?? "", 10);
    return isScalar(code) ? String.fromCodePoint(code) : undefined;
  }
  if (name !== undefined) return ENTITIES[name.toLowerCase()];
  if (percent !== undefined) return decodePercent(percent, before);
  if (comment !== undefined) return "";
  if (control !== undefined) return control;
  return /^(?:br|p|div)$/i.test(tag ?? "") ? " " : "";
}

/**
 * Undoes HTML entities, percent escapes, inline tags, escapes of scripts (`\u0076`) and the colour codes of
 * terminals, of which ESC is left. `50%20 off` and a bare `&` stay as they are. `offset` is where `text` begins in the original.
 */
export function decodeEscapes(text: string, offset = 0): Mapped {
  const out = emptyMapped();
  let at = 0;
  if (MAY_BE_ESCAPED.test(text)) {
    for (const match of text.matchAll(ESCAPE)) {
      const decoded = decodeOne(match, text.charAt(match.index - 1));
      if (decoded === undefined) continue;
      pushPlain(out, text, at, match.index, offset);
      at = match.index + match[0].length;
      push(out, decoded, offset + match.index, offset + at);
    }
  }
  pushPlain(out, text, at, text.length, offset);
  return out;
}
