import { expect, test } from "vitest";
import { formatPath, parsePath } from "../../src/documents/document-path.ts";
import { readDocument } from "../../src/documents/read-document.ts";

/** What the stretch of `words` in `copy.body` covers in the file. */
function covered(text: string, words: string, file = "ad.yaml", nth = 0): string {
  const document = readDocument(text, file);
  expect(document.problems).toEqual([]);
  const { body } = (document.value as { copy: { body: string } }).copy;
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = body.indexOf(words, start + 1);
  const {
    line = 0,
    col = 0,
    endLine = 0,
    endCol = 0,
  } = document.stretchOf(["copy", "body"], [start, start + words.length]);
  const lines = text.split("\n").slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((one, at) => one.slice(at === 0 ? col - 1 : 0, at === last ? endCol - 1 : undefined))
    .join("\n");
}

test.each([
  ["plain", "copy:\n  body: They have rigged the vote.\n", "rigged the vote", "rigged the vote"],
  ["in double quotes", 'copy: { body: "Say \\"rigged\\" twice" }', 'Say "rigged"', 'Say \\"rigged\\"'],
  ["in single quotes", "copy: { body: 'They''ve rigged it' }", "They've rigged", "They''ve rigged"],
  [
    "folded",
    "copy:\n  body: >\n    They have\n    rigged it.\n  cta: Go\n",
    "have rigged",
    "have\n    rigged",
  ],
  ["literal", "copy:\n  body: |\n    One.\n    Two (2).\n", "One.\nTwo (2).", "One.\n    Two (2)."],
  ["a plain text over lines", "copy:\n  body: They have\n    rigged it\n", "have rigged", "have\n    rigged"],
  ["escapes", 'copy: { body: "caf\\u00E9 \\ud83d\\ude00 ok" }', "é 😀 ok", "\\u00E9 \\ud83d\\ude00 ok"],
  ["letters as they are", "copy: { body: café 😀 ok }", "é 😀 ok", "é 😀 ok"],
  ["escapes of YAML", 'copy: { body: "a\\x41b\\\n    c" }', "aAbc", "a\\x41b\\\n    c"],
])("%s", (_, text, words, written) => {
  expect(covered(text, words)).toBe(written);
});

test("JSON", () => {
  const text = '{\n  "copy": { "body": "a \\/ b\\nc \\\\ d" }\n}';
  expect(covered(text, "/ b\nc \\ d", "ad.json")).toBe("\\/ b\\nc \\\\ d");
});

test("the second of two", () => {
  const text = "copy:\n  body: >-\n    rigged,\n    rigged\n";
  const document = readDocument(text, "ad.yaml");
  expect(document.stretchOf(["copy", "body"], [8, 14])).toEqual({
    file: "ad.yaml",
    line: 4,
    col: 5,
    endLine: 4,
    endCol: 11,
  });
});

test("what is absent stands where its parent does, and a list has no end", () => {
  const document = readDocument("copy:\n  body: Hi\nmedia:\n  - kind: image\n", "ad.yaml");
  expect(document.stretchOf(["copy", "headline"])).toEqual({ file: "ad.yaml", line: 2, col: 3 });
  expect(document.stretchOf(["media", 0])).toEqual({ file: "ad.yaml", line: 4, col: 5 });
  expect(document.stretchOf(["copy", "body"])).toEqual({
    file: "ad.yaml",
    line: 2,
    col: 9,
    endLine: 2,
    endCol: 11,
  });
});

test.each([[[]], [["copy", "body"]], [["media", 12, "declared", "ai"]], [["a b", 0, 'q"\\]', "ñ"]]])(
  "the path %j comes back from its spelling",
  (path) => {
    expect(parsePath(formatPath(path))).toEqual(path);
  },
);

test("blanks and backslashes without end take no time without end", () => {
  const text = `copy:\n  body: "a${'\\\\   "'.slice(0, -1).repeat(10_000)}b"\n`;
  const document = readDocument(text, "ad.yaml");
  const { body } = (document.value as { copy: { body: string } }).copy;
  expect(document.stretchOf(["copy", "body"], [0, body.length])).toMatchObject({ line: 2, col: 10 });
});
