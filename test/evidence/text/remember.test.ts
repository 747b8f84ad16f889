import { describe, expect, it } from "vitest";
import { remember } from "../../../src/evidence/text/remember.ts";

/** What was read, in order, when the texts were asked for one after another. */
function readingsOf(texts: readonly string[], limits: Parameters<typeof remember>[1]): string[] {
  const read: string[] = [];
  const ask = remember((text) => {
    read.push(text);
    return text.length;
  }, limits);
  expect(texts.map(ask)).toEqual(texts.map((text) => text.length));
  return read;
}

describe("remember", () => {
  it.each([
    ["asks once", ["a", "bb", "a", "bb"], { most: 2 }, ["a", "bb"]],
    ["forgets the oldest", ["a", "bb", "ccc", "bb", "a"], { most: 2 }, ["a", "bb", "ccc", "a"]],
    ["keeps no longer text", ["aaaa", "aaaa"], { most: 2, longest: 3 }, ["aaaa", "aaaa"]],
  ])("%s", (_, texts, limits, read) => {
    expect(readingsOf(texts, limits)).toEqual(read);
  });
});
