import { describe, expect, test } from "vitest";
import { cellWidth } from "../../src/report/cells.ts";
import { excerpt } from "../../src/report/excerpt.ts";
import { createPage } from "../../src/report/page.ts";

const page = createPage();

function shown(passage: string, quote: string, width = 40): string[] {
  const start = passage.indexOf(quote);
  return excerpt(page, passage, [start, start + quote.length], width);
}

test.each([
  ["a short line", "They rigged it.", "rigged", ["They rigged it.", "     ^^^^^^"]],
  ["the line of several", "one\nthey rigged it\ntwo", "rigged", ["they rigged it", "     ^^^^^^"]],
  ["wide characters", "选举被操纵了", "操纵", ["选举被操纵了", "      ^^^^"]],
  ["combining marks", "cafe\u0301 stolen", "stolen", ["cafe\u0301 stolen", "     ^^^^^^"]],
  ["what is escaped", "a\x1b[1mstolen", "stolen", ["a\\u{1b}[1mstolen", "          ^^^^^^"]],
  [
    "an escape inside the quote",
    "a st\u202eolen b",
    "st\u202eolen",
    ["a st\\u{202e}olen b", "  ^^^^^^^^^^^^^^"],
  ],
  ["a quote over a line break", "one two\nthree", "two\nthree", ["one two\\nthree", "    ^^^^^^^^^^"]],
  ["right-to-left letters", "הבחירות נגנבו", "נגנבו", ["הבחירות נגנבו", "^ נגנבו"]],
  ["nothing", "words", "", ["words"]],
])("%s", (_, passage, quote, lines) => {
  expect(shown(passage, quote)).toEqual(lines);
});

describe("a long line is windowed around the quote", () => {
  const [left, right] = ["left ".repeat(60), " right".repeat(60)];
  test.each([
    [
      "in the middle",
      `${left}STOLEN${right}`,
      ["… left left left STOLEN right right rig…", `${" ".repeat(17)}^^^^^^`],
    ],
    ["at the start", `STOLEN${right}`, ["STOLEN right right right right right r…", "^^^^^^"]],
    ["at the end", `${left}STOLEN`, ["…t left left left left left left STOLEN", `${" ".repeat(33)}^^^^^^`]],
  ])("%s", (_, passage, lines) => {
    expect(shown(passage, "STOLEN")).toEqual(lines);
  });

  test.each([10, 40, 79, 200])("in %i columns, whatever the characters", (width) => {
    const passage = `${"选a👍".repeat(200)}STOLEN${"e\u0301举".repeat(200)}`;
    const lines = shown(passage, "STOLEN", width);
    expect(lines.map(cellWidth).every((columns) => columns <= width)).toBe(true);
    expect(lines[0]).toContain("STOLEN");
  });
});

test("a quote longer than a row takes three rows at most", () => {
  const lines = shown("x".repeat(500), "x".repeat(400));
  expect(lines).toEqual([
    "x".repeat(39),
    "^".repeat(39),
    "x".repeat(39),
    "^".repeat(39),
    `${"x".repeat(39)}…`,
    "^".repeat(39),
  ]);
});

test("a megabyte of text is only looked at around the quote", () => {
  const passage = `${"word ".repeat(200_000)}STOLEN${" word".repeat(200_000)}`;
  expect(shown(passage, "STOLEN")[0]).toMatch(/^….*STOLEN.*…$/);
});
