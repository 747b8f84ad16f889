import { describe, expect, it } from "vitest";
import { screenTextDetector } from "../../../src/evidence/image/screen-text.ts";
import { svgWords } from "../../../src/evidence/image/svg-words.ts";

const svg = (inside: string): Uint8Array =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">${inside}</svg>`);

describe("words of an SVG", () => {
  it.each<[string, string, string[]]>([
    ["one text", "<text x='1'>Vote Lindqvist</text>", ["Vote Lindqvist"]],
    [
      "spans of a text",
      "<text>Paid <tspan>for</tspan> by <tspan dy='2'>Friends</tspan></text>",
      ["Paid for by Friends"],
    ],
    ["letters set apart", "<text><tspan>V</tspan><tspan>o</tspan></text>", ["V o"]],
    ["a title and a description", "<title>Poster</title><desc>Two people</desc>", ["Poster", "Two people"]],
    ["CDATA", "<text><![CDATA[a < b & c]]></text>", ["a < b & c"]],
    ["entities of XML and numbers", "<text>A &amp; B &#86;&#x6f;te &lt;now&gt;</text>", ["A & B Vote <now>"]],
    ["a prefix", "<svg:text>Vote</svg:text>", ["Vote"]],
    [
      "styles, scripts and comments",
      "<style>text{}</style><script>vote()</script><!-- <text>no</text> --><text>yes</text>",
      ["yes"],
    ],
    ["a page inside", "<foreignObject><p>hidden</p><text>too</text></foreignObject>", []],
    ["shapes", "<path d='M0 0'/>", []],
    ["an end that is missing", "<text>Vote", ["Vote"]],
    ["an end that was never begun", "</text></text><text>Vote</text>", ["Vote"]],
  ])("%s", (_, inside, words) => {
    expect(svgWords(svg(inside))).toEqual(words);
  });

  it("expands no entity that the document declares", () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg><text>&b;</text></svg>';
    expect(svgWords(Buffer.from(bomb))).toEqual(["&b;"]);
  });

  it("reads UTF-16 by its byte order mark", () => {
    expect(svgWords(Buffer.from("\ufeff<svg><text>Año</text></svg>", "utf16le"))).toEqual(["Año"]);
  });

  it.each([
    ["openings without end", "<text>".repeat(200_000)],
    ["tags that never close", "<a ".repeat(300_000)],
    ["comments within comments", "<!--".repeat(300_000)],
    ["letters as elements", "<text>a</text>".repeat(100_000)],
    ["endings", "</text>".repeat(200_000)],
  ])("is bounded on %s", (_, inside) => {
    expect(svgWords(svg(inside)).length).toBeLessThanOrEqual(1_000);
  });
});

it("gives the words of an SVG as leads, for it is not drawn", async () => {
  const bytes = svg("<text>Vote Lindqvist</text>");
  const { screenText } = await screenTextDetector.run({ field: "media[0]", declared: {}, bytes });
  expect(screenText).toMatchObject({
    items: [
      { value: { text: "Vote Lindqvist" }, certainty: "possible", at: { field: "media[0].screenText" } },
    ],
    missing: [{ unknown: "text-unread", note: expect.stringContaining("not drawn") }],
  });
});
