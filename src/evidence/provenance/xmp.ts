import { textOf } from "./bytes.ts";
import { attributesOf, tokens, unescapeXml } from "./xmp-markup.ts";

/** One simple property of an XMP packet. */
interface XmpProperty {
  /** With the prefix that the standard uses for its namespace, whatever the packet calls it. */
  readonly name: string;
  /** Nearest enclosing property, e.g. `xmpMM:History` for `stEvt:softwareAgent`. */
  readonly parent?: string;
  readonly value: string;
}

export interface XmpProperties {
  readonly properties: readonly XmpProperty[];
  /** The packet is larger, deeper or has more properties than is read. */
  readonly isCut: boolean;
}

/** Namespaces by URI: a packet may bind any prefix to them (XMP part 1, ISO 16684-1 §6.2). */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "adobe:ns:meta/": "x",
  "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
  "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
  "http://ns.adobe.com/xap/1.0/": "xmp",
  "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
  "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#": "stEvt",
  "http://ns.adobe.com/xap/1.0/sType/ResourceRef#": "stRef",
  "http://ns.adobe.com/photoshop/1.0/": "photoshop",
  "http://ns.adobe.com/tiff/1.0/": "tiff",
  "http://ns.adobe.com/exif/1.0/": "exif",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://www.tc260.org.cn/ns/AIGC/1.0/": "TC260",
};

export const MAX_XMP_CHARS = 2 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_PROPERTIES = 10_000;

type Names = Map<string, string>;

function canonical(name: string, prefixes: Names): string {
  const colon = name.indexOf(":");
  const prefix = colon === -1 ? undefined : prefixes.get(name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}${name.slice(colon)}`;
}

function bindPrefixes(attributes: string, prefixes: Names): void {
  for (const [name, uri] of attributesOf(attributes)) {
    if (!name.startsWith("xmlns:")) continue;
    const known = Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : undefined;
    if (known !== undefined) prefixes.set(name.slice("xmlns:".length), known);
  }
}

/** A packet in UTF-8, or in UTF-16 or UTF-32 (XMP part 1, ISO 16684-1 §7.1), which have a NUL beside every `<`. */
export function xmpText(whole: Uint8Array): string {
  // No more characters than are read can stand in these bytes, whatever the encoding; a hostile packet has megabytes.
  const packet = whole.subarray(0, 4 * MAX_XMP_CHARS + 4);
  const open = packet.subarray(0, 64).indexOf(0x3c);
  const isLittle = open % 2 === 0 && packet[open + 1] === 0;
  const isBig = open % 2 === 1 && packet[open - 1] === 0;
  if (!isLittle && !isBig) return textOf(packet);
  const even = Buffer.from(packet.subarray(0, packet.length & ~1));
  // UTF-32 is read as UTF-16 with a NUL beside each character.
  return (isBig ? even.swap16() : even).toString("utf16le").replaceAll("\0", "");
}

const isSyntax = (name: string): boolean => name.startsWith("rdf:") || name.startsWith("x:");

/** The properties that a start tag writes as attributes; `outer` is the property that the tag is or stands in. */
function attributeProperties(
  attributes: string,
  [outer, beyond]: readonly string[],
  prefixes: Names,
): readonly XmpProperty[] {
  const found: XmpProperty[] = [];
  for (const [raw, escaped] of attributesOf(attributes)) {
    const name = canonical(raw, prefixes);
    const value = unescapeXml(escaped);
    if (name === "rdf:resource" && outer !== undefined) found.push({ name: outer, parent: beyond, value });
    else if (!isSyntax(name) && name.includes(":") && !name.startsWith("xml")) {
      found.push({ name, parent: outer, value });
    }
  }
  return found;
}

/**
 * Lists the simple properties of an XMP packet, however RDF writes them: attribute, element, `rdf:resource`, item
 * of an array, field of a structure. Never throws; what is cut off is flagged.
 */
export function readXmp(packet: string): XmpProperties {
  const prefixes: Names = new Map(Object.values(PREFIXES).map((prefix) => [prefix, prefix]));
  const properties: XmpProperty[] = [];
  const open: string[] = [];
  /** Names of the open properties, innermost first, RDF's own left out. */
  const path = (...inner: string[]): string[] =>
    [...open, ...inner].filter((name) => !isSyntax(name)).reverse();
  for (const token of tokens(packet.slice(0, MAX_XMP_CHARS))) {
    if (open.length > MAX_DEPTH || properties.length > MAX_PROPERTIES) return { properties, isCut: true };
    if (token.kind === "end") {
      open.pop();
    } else if (token.kind === "text") {
      const [name, parent] = path();
      if (name !== undefined) properties.push({ name, parent, value: unescapeXml(token.text) });
    } else {
      if (token.attributes.includes("xmlns:")) bindPrefixes(token.attributes, prefixes);
      const element = canonical(token.name, prefixes);
      properties.push(...attributeProperties(token.attributes, path(element), prefixes));
      if (!token.isEmpty) open.push(element);
    }
  }
  return { properties, isCut: packet.length > MAX_XMP_CHARS };
}
