import { expect, test } from "vitest";
import { cellWidth, inColumns, startWithin, wrap } from "../../src/report/cells.ts";

test.each([
  ["", 0],
  ["plain", 5],
  ["café", 4],
  ["cafe\u0301", 4],
  ["\u0301", 0],
  ["选举", 4],
  ["ﾊﾛ", 2],
  ["ハロ", 4],
  ["\uff21\uff22\uff23", 6],
  ["한국", 4],
  ["👍", 2],
  ["👨‍👩‍👧", 2],
  ["❤️", 2],
  ["❤", 1],
  ["🇺🇸", 2],
])("%j takes %i columns", (text, columns) => {
  expect(cellWidth(text)).toBe(columns);
});

test.each([
  ["abc", 5, "abc  "],
  ["abcdef", 4, "abc…"],
  ["选举被操纵", 6, "选举… "],
  ["选举", 4, "选举"],
])("%j in %i columns is %j", (text, width, shown) => {
  expect(inColumns(text, width)).toBe(shown);
  expect(cellWidth(shown)).toBe(width);
});

test("the start of a text never splits a character", () => {
  expect(startWithin("选举被", 5)).toBe("选举");
  expect(startWithin("a👨‍👩‍👧b", 2)).toBe("a");
  expect(startWithin("plain", 3)).toBe("pla");
});

test.each([
  ["the words fit", 20, ["the words fit"]],
  ["the words do not fit", 10, ["the words", "do not fit"]],
  ["an unbreakablylongword here", 8, ["an", "unbreaka", "blylongw", "ord here"]],
  ["see https://example.org/a/long/path now", 12, ["see", "https://example.org/a/long/path", "now"]],
  ["选举被操纵了", 5, ["选举", "被操", "纵了"]],
  ["选", 1, ["选"]],
  ["", 10, [""]],
])("%j wrapped at %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
