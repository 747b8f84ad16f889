/** A start tag, an end tag or a run of text of an XML document. */
export type Token =
  | { readonly kind: "start"; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: "end" }
  | { readonly kind: "text"; readonly text: string };

/** End of the tag that opens at `from`, quotes respected; -1 when it never closes. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const char = xml[at] ?? "";
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") {
      quote = char;
    } else if (char === ">") {
      return at;
    }
  }
  return -1;
}

const isSpace = (char: string | undefined): boolean =>
  char === " " || char === "\n" || char === "\t" || char === "\r";

function nameEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isSpace(source[at]) && source[at] !== "=" && source[at] !== "/") at++;
  return at;
}

/** End of a construct that is skipped whole (comment, CDATA, DOCTYPE, processing instruction); 0 when it is none. */
function endOfSkipped(xml: string, at: number): number {
  const next = xml[at + 1];
  if (next !== "!" && next !== "?") return 0;
  const close = next === "?" ? "?>" : xml.startsWith("<!--", at) ? "-->" : ">";
  const end = xml.indexOf(close, at);
  return end === -1 ? xml.length : end + close.length;
}

/**
 * Cuts XML into tags and text in one pass. It is no validator: XMP in the wild is often ill-formed, and only a
 * handful of properties matter. Entities that a document defines are never expanded, so they cannot multiply.
 */
export function* tokens(xml: string): Generator<Token> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf("<", at);
    const text = xml.slice(at, open === -1 ? xml.length : open).trim();
    if (text !== "") yield { kind: "text", text };
    if (open === -1) return;
    const skipped = endOfSkipped(xml, open);
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    const close = endOfTag(xml, open);
    if (close === -1) return;
    at = close + 1;
    const isEmpty = xml[close - 1] === "/";
    const tag = xml.slice(open + 1, isEmpty ? close - 1 : close);
    const end = nameEnd(tag, 0);
    if (tag.startsWith("/")) yield { kind: "end" };
    else yield { kind: "start", name: tag.slice(0, end), attributes: tag.slice(end), isEmpty };
  }
}

/** The attributes of a start tag, values still escaped. */
export function* attributesOf(source: string): Generator<readonly [name: string, value: string]> {
  for (let at = 0; at < source.length; ) {
    while (isSpace(source[at])) at++;
    const end = nameEnd(source, at);
    const equals = source.indexOf("=", end);
    if (equals === -1) return;
    let open = equals + 1;
    while (isSpace(source[open])) open++;
    const quote = source[open];
    const close = quote === '"' || quote === "'" ? source.indexOf(quote, open + 1) : -1;
    if (close === -1) return;
    yield [source.slice(at, end), source.slice(open + 1, close)];
    at = close + 1;
  }
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'" };

function decodeOne(entity: string): string | undefined {
  if (!entity.startsWith("#")) return Object.hasOwn(NAMED, entity) ? NAMED[entity] : undefined;
  const code =
    entity[1] === "x" ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Replaces the five named entities and character references; anything else stays as written. */
export function unescapeXml(value: string): string {
  const [first = "", ...parts] = value.split("&");
  return parts.reduce((text, part) => {
    const end = part.indexOf(";");
    const char = end > 0 && end <= 9 ? decodeOne(part.slice(0, end)) : undefined;
    return char === undefined ? `${text}&${part}` : `${text}${char}${part.slice(end + 1)}`;
  }, first);
}
