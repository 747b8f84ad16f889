import { expect, test } from "vitest";
import { cut, inert, wholeAt } from "../../src/report/inert.ts";
import { HOSTILE } from "./fixtures.ts";

test.each([
  ["plain words, 100 %", "plain words, 100 %"],
  ["\x1b[31mred\x07", "\\u{1b}[31mred\\u{7}"],
  ["\x9b31m", "\\u{9b}31m"],
  ["a\nb\r\n\tc", "a\\nb\\r\\n\\tc"],
  ["\0", "\\u{0}"],
  ["approve\u202Etcejer", "approve\\u{202e}tcejer"],
  ["a\u2066b\u2069\u061c", "a\\u{2066}b\\u{2069}\\u{61c}"],
  ["a\u2028b\u2029c\u0085d", "a\\u{2028}b\\u{2029}c\\u{85}d"],
  ["lone \ud800 and \udc00", "lone \\u{d800} and \\u{dc00}"],
  ["hid\u200bden \u{e0041}\u3164", "hid\\u{200b}den \\u{e0041}\\u{3164}"],
  ["st\u200dolen", "st\\u{200d}olen"],
  ["é\u200d\u200d\u200dx", "é\u200d\\u{200d}\\u{200d}x"],
  ["::error::x", "\\u{3a}:error\\u{3a}:x"],
  ["##[error] ##vso[task ## a: b #1", "\\u{23}#[error] \\u{23}#vso[task ## a: b #1"],
  ["👨‍👩‍👧 ❤️ می‌خواهم", "👨‍👩‍👧 ❤️ می‌خواهم"],
  ["e\u0301 is an accent", "e\u0301 is an accent"],
  [`z${"\u0301".repeat(8)}`, `z${"\u0301".repeat(6)}${"\\u{301}".repeat(2)}`],
])("on a terminal %j reads %j", (text, shown) => {
  expect(inert(text, "tty")).toBe(shown);
});

test("nothing active is left on a terminal, and escaping again changes nothing", () => {
  const shown = inert(HOSTILE, "tty");
  expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
  expect(inert(shown, "tty")).toBe(shown);
});

test.each([
  ["x".repeat(2048), 2048, ""],
  ["x".repeat(2049), 2048, "… (1 more characters)"],
  ["x".repeat(1_234_567), 200, "… (1,234,367 more characters)"],
])("a long text says how much was cut", (text, cap, tail) => {
  expect(inert(text, "tty", cap)).toBe(text.slice(0, cap) + tail);
});

test("a cut does not split a surrogate pair", () => {
  expect(wholeAt("a👍b", 2)).toBe(1);
  expect(wholeAt("a👍b", 3)).toBe(3);
  expect(cut("a👍b", 2)).toBe("a… (3 more characters)");
});

test("JSON keeps its values and loses every raw active character", () => {
  const json = inert(JSON.stringify({ [HOSTILE]: HOSTILE }), "json");
  expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
  expect(JSON.parse(json)).toEqual({ [HOSTILE]: HOSTILE });
});
