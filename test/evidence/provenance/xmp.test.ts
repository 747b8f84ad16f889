import { describe, expect, it } from "vitest";
import { makeXmp } from "../../../scripts/media/xmp.ts";
import { MAX_XMP_CHARS, readXmp } from "../../../src/evidence/provenance/xmp.ts";

const packet = (body: string, namespaces = ""): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${namespaces}>${body}</rdf:RDF></x:xmpmeta>`;

const TERM = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
const NS = 'xmlns:q="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"';

describe("readXmp", () => {
  it.each([
    ["an attribute", `<rdf:Description q:DigitalSourceType="${TERM}"/>`],
    ["an attribute in single quotes", `<rdf:Description q:DigitalSourceType='${TERM}'></rdf:Description>`],
    [
      "an element",
      `<rdf:Description><q:DigitalSourceType>\n${TERM}\n</q:DigitalSourceType></rdf:Description>`,
    ],
    ["a resource", `<rdf:Description><q:DigitalSourceType rdf:resource="${TERM}"/></rdf:Description>`],
    [
      "an item of a bag",
      `<q:DigitalSourceType><rdf:Bag><rdf:li>${TERM}</rdf:li></rdf:Bag></q:DigitalSourceType>`,
    ],
  ])("finds a property written as %s, whatever its prefix", (_, body) => {
    expect(readXmp(packet(body, NS))).toEqual({
      properties: [{ name: "Iptc4xmpExt:DigitalSourceType", parent: undefined, value: TERM }],
      isCut: false,
    });
  });

  it("keeps the property that encloses a field of a structure", () => {
    const event = { action: "saved", softwareAgent: "GIMP", when: "2028-01-01" };
    const { properties } = readXmp(makeXmp({ creatorTool: "GIMP 2.10", history: [event] }));
    expect(properties).toEqual([
      { name: "xmp:CreatorTool", parent: undefined, value: "GIMP 2.10" },
      { name: "stEvt:action", parent: "xmpMM:History", value: "saved" },
      { name: "stEvt:softwareAgent", parent: "xmpMM:History", value: "GIMP" },
      { name: "stEvt:when", parent: "xmpMM:History", value: "2028-01-01" },
    ]);
  });

  it.each([
    ["named and numbered references", "&quot;a&quot; &amp; &#98; &#x63;", '"a" & b c'],
    ["entities of the document's own", "&lol9; &unknown;", "&lol9; &unknown;"],
    ["a bare ampersand", "R&D", "R&D"],
    ["an impossible character", "&#x110000;&#0;", "&#x110000;&#0;"],
  ])("decodes %s", (_, escaped, value) => {
    const [property] = readXmp(packet(`<a:b xmlns:a="urn:a">${escaped}</a:b>`)).properties;
    expect(property?.value).toBe(value);
  });

  it("skips comments, processing instructions and a DOCTYPE", () => {
    const body =
      '<?xpacket begin=""?><!DOCTYPE x [<!ENTITY a "b">]><!-- <q:Hidden>1</q:Hidden> --><q:Shown>2</q:Shown>';
    const names = readXmp(packet(body, NS)).properties.map(({ name }) => name);
    expect(names).toEqual(["Iptc4xmpExt:Shown"]);
  });

  it.each([
    ["nested too deeply", "<a:b>".repeat(100)],
    ["over long", packet(`<a:b>${"x".repeat(MAX_XMP_CHARS)}</a:b>`)],
    ["of too many properties", packet("<a:b>1</a:b>".repeat(10_002))],
  ])("flags a packet that is %s", (_, text) => {
    expect(readXmp(text).isCut).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["no markup", "just text"],
    ["a tag that never closes", "<x:xmpmeta a='"],
    ["stray end tags", "</a></b></c>"],
    ["an attribute without value", "<a b c=>"],
    ["an angle bracket", "<"],
  ])("survives %s", (_, text) => {
    expect(readXmp(text)).toEqual({ properties: [], isCut: false });
  });
});
