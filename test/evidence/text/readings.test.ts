import { expect, test } from "vitest";
import { readingsOf } from "../../../src/evidence/text/readings.ts";

test("plain and right-to-left words have one reading", () => {
  expect(readingsOf("They rigged the vote.")).toEqual(["They rigged the vote."]);
  expect(readingsOf("הצביעו ביום שלישי")).toHaveLength(1);
});

test("words after a bidi control are read as typed too, in a string of the same length", () => {
  const text = "They \u202E have rigged the vote";
  const [submitted, typed] = readingsOf(text);
  expect(submitted).toBe(text);
  expect(typed).toBe("They \u200B have rigged the vote");
  expect(typed).toHaveLength(text.length);
});
