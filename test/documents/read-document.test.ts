import { describe, expect, it } from "vitest";
import { documentOf, readDocument } from "../../src/documents/read-document.ts";

/** `[file, text, "line:col message"]` of every problem. */
type Row = readonly [name: string, file: string, text: string, problems: readonly string[]];

const problemsIn = (file: string, source: string | Uint8Array): string[] =>
  readDocument(source, file).problems.map(({ line, col, message }) => `${line}:${col} ${message}`);

const yaml: readonly Row[] = [
  ["nothing", "ad.yaml", "", ["1:1 the document is empty"]],
  ["comments only", "ad.yaml", "# soon\n", ["1:1 the document is empty"]],
  ["a key twice", "ad.yaml", "id: a\ncopy: {}\nid: b\n", ["3:1 the key `id` is given twice"]],
  ["a key twice inside", "ad.yaml", "copy: {cta: a, cta: b}", ["1:16 the key `cta` is given twice"]],
  ["a number and a text as the same key", "ad.yaml", '1: a\n"1": b', ["2:1 the key `1` is given twice"]],
  ["a prototype key", "ad.yaml", "copy:\n  __proto__: {}", ["2:3 the key `__proto__` is not allowed"]],
  ["a constructor key", "ad.yaml", "constructor: {}", ["1:1 the key `constructor` is not allowed"]],
  ["a merge key", "ad.yaml", "<<: {id: a}", ["1:1 the key `<<` is not allowed"]],
  ["an empty key", "ad.yaml", ": a", ["1:1 a key is empty or not a plain word"]],
  ["a list as a key", "ad.yaml", "? [a]\n: b", ["1:3 a key is empty or not a plain word"]],
  ["an anchor", "ad.yaml", "id: &a x", ["1:5 the YAML anchor `&a` is not supported"]],
  ["an alias", "ad.yaml", "id: *a", ["1:5 the YAML alias `*a` is not supported"]],
  ["a tag", "ad.yaml", "id: !!js/function x", ["1:5 the YAML tag `!!js/function` is not supported"]],
  [
    "a directive",
    "ad.yaml",
    "%YAML 1.1\n---\nid: a",
    ["1:1 the YAML directive `%YAML 1.1` is not supported"],
  ],
  ["two documents", "ad.yaml", "id: a\n---\nid: b\n", ["2:1 a second document starts here"]],
  ["a tab as indentation", "ad.yaml", "copy:\n\tbody: a", ["2:1 a tab is used as indentation"]],
  ["infinity", "ad.yaml", "id: .inf", ["1:5 the number `.inf` is not finite"]],
  ["not a number", "ad.yaml", "id: .nan", ["1:5 the number `.nan` is not finite"]],
  [
    "a colon in a plain text",
    "ad.yaml",
    "id: a: b",
    ["1:5 a mapping may not start on the line of another key"],
  ],
  [
    "a reserved first character",
    "ad.yaml",
    "id: @me",
    ["1:5 a plain text may not start with this character"],
  ],
  ["an unknown escape", "ad.yaml", 'id: "\\q"', ["1:6 unknown escape in double quotes"]],
  ["an open quote", "ad.yaml", "id: 'a", ["1:7 a quote is not closed before here"]],
  ["an open bracket", "ad.yaml", "id: [a", ["1:7 a bracket is not closed before here"]],
  ["uneven columns", "ad.yaml", "copy:\n    body: a\n  cta: b", ["3:1 the indentation does not fit"]],
  ["a NUL", "ad.yaml", "id: a\0b", ["1:6 the document contains a NUL character"]],
];

const json: readonly Row[] = [
  ["nothing", "ad.json", " \n", ["1:1 the document is empty"]],
  ["a comma after the last key", "ad.json", '{"id": "a",\n}', ["2:1 expected another item, found `}`"]],
  ["a comma after the last item", "ad.json", "[1, ]", ["1:5 expected another item, found `]`"]],
  ["single quotes", "ad.json", "{'id': 1}", ["1:2 expected a key in double quotes, found `'id'`"]],
  ["a bare key", "ad.json", "{id: 1}", ["1:2 expected a key in double quotes, found `id`"]],
  ["a comment", "ad.json", "{\n  // soon\n}", ["2:3 expected a key in double quotes, found `//`"]],
  ["no colon", "ad.json", '{"id" 1}', ["1:7 expected `:`, found `1`"]],
  ["no comma", "ad.json", '["a" "b"]', ['1:6 expected `,` or `]`, found `"`']],
  ["a leading zero", "ad.json", "[01]", ["1:2 expected a value, found `01`"]],
  ["a plus sign", "ad.json", "[+1]", ["1:2 expected a value, found `+1`"]],
  ["hexadecimal", "ad.json", "[0x1]", ["1:2 expected a value, found `0x1`"]],
  ["NaN", "ad.json", "[NaN]", ["1:2 expected a value, found `NaN`"]],
  ["a number too large", "ad.json", "[1e999]", ["1:2 the number `1e999` is not finite"]],
  ["a word cut short", "ad.json", "[tru", ["1:2 expected a value, found `tru`"]],
  [
    "a raw line break in a string",
    "ad.json",
    '{"id": "a\nb"}',
    ["1:10 a control character stands in a string"],
  ],
  ["an unknown escape", "ad.json", '["ab\\x"]', ["1:5 unknown escape `\\x`"]],
  ["a short unicode escape", "ad.json", '["\\u12"]', ["1:3 unknown escape `\\u`"]],
  ["an open string", "ad.json", '{"id": "a', ["1:8 the string has no closing quote"]],
  ["an open object", "ad.json", '{"id": 1', ["1:9 expected `,` or `}`, found the end of the document"]],
  ["two values", "ad.json", "{}\n{}", ["2:1 expected the end of the document, found `{`"]],
  [
    "all faults of keys",
    "ad.json",
    '{"a": 1, "a": 2, "prototype": 3}',
    ["1:10 the key `a` is given twice", "1:18 the key `prototype` is not allowed"],
  ],
  ["JSON without a name", "-", '{"id": 1,}', ["1:10 expected another item, found `}`"]],
];

describe("readDocument", () => {
  it.each([...yaml, ...json])("refuses %s in %s", (_, file, text, problems) => {
    expect(problemsIn(file, text)).toEqual(problems);
  });

  it("gives every problem the code it was asked for, the file and a hint", () => {
    const { problems, value } = readDocument("id: a\nid: b", "packs/meta.yaml", { code: "E_PACK" });
    expect(problems).toEqual([
      {
        code: "E_PACK",
        message: "the key `id` is given twice",
        hint: "keep one of the two",
        file: "packs/meta.yaml",
        line: 2,
        col: 1,
      },
    ]);
    expect(value).toEqual({ id: "a" });
  });

  it.each([
    [
      "YAML 1.2 words",
      "ad.yaml",
      "a: no\nb: yes\nc: true\nd: ~\ne:",
      { a: "no", b: "yes", c: true, d: null, e: null },
    ],
    [
      "dates as text",
      "ad.yaml",
      "start: 2028-09-01\nat: 2028-09-01T10:00:00Z",
      { start: "2028-09-01", at: "2028-09-01T10:00:00Z" },
    ],
    [
      "numbers",
      "ad.yaml",
      "- 7\n- -1.5e3\n- 0o14\n- 0x1F\n- 1_000\n- 12:30",
      [7, -1500, 12, 31, "1_000", "12:30"],
    ],
    ["block text", "ad.yaml", "body: |\n  One.\n  Two.\n", { body: "One.\nTwo.\n" }],
    ["a byte order mark", "ad.yaml", "\ufeffid: a", { id: "a" }],
    ["an explicit document", "ad.yaml", "---\nid: a\n...\n", { id: "a" }],
    [
      "what JSON has",
      "ad.json",
      ' {"a": [1, -0.5e-1, "\\u00e9\\n", true, false, null], "b": {}} ',
      { a: [1, -0.05, "é\n", true, false, null], b: {} },
    ],
    ["JSON with tabs and no name", "-", '{\n\t"a": 1\n}', { a: 1 }],
    ["YAML with no name", "-", "a: 1", { a: 1 }],
    ["a lone surrogate", "ad.json", '["\\ud800"]', ["\ud800"]],
    ["an escaped NUL", "ad.json", '["\\u0000"]', ["\0"]],
  ])("reads %s", (_, file, text, value) => {
    expect(readDocument(text, file)).toMatchObject({ value, problems: [] });
  });

  it.each([
    [
      "an invalid byte",
      [0x69, 0x64, 0x3a, 0x0a, 0xc3, 0xa9, 0x20, 0xff],
      ["2:3 the byte 0xff is not valid UTF-8"],
    ],
    ["a cut sequence", [0x61, 0xe2, 0x82], ["1:2 the byte 0xe2 is not valid UTF-8"]],
    ["an encoded surrogate", [0x61, 0xed, 0xa0, 0x80], ["1:2 the byte 0xed is not valid UTF-8"]],
    ["UTF-16", [0xff, 0xfe, 0x61, 0x00], ["1:1 the document is in UTF-16"]],
    ["UTF-16 without a mark", [0x61, 0x00, 0x3a, 0x00], ["1:2 the document contains a NUL character"]],
  ])("tells the place of %s", (_, bytes, problems) => {
    expect(problemsIn("ad.yaml", Uint8Array.from(bytes))).toEqual(problems);
  });

  it("takes U+FFFD itself for a character like any other", () => {
    expect(readDocument(Buffer.from("\ufeffid: \ufffd"), "ad.yaml")).toMatchObject({
      value: { id: "\ufffd" },
      problems: [],
    });
  });
});

describe("limits of readDocument", () => {
  it.each([
    ["YAML in a row", "x.yaml", "[".repeat(100_000), "1:66 the document is nested deeper than 64 levels"],
    ["YAML in blocks", "x.yaml", "- ".repeat(100_000), "1:131 the document is nested deeper than 64 levels"],
    ["JSON", "x.json", "[".repeat(100_000), "1:65 the document is nested deeper than 64 levels"],
    ["JSON objects", "x.json", '{"a":'.repeat(100_000), "1:321 the document is nested deeper than 64 levels"],
  ])("stops at the depth of %s", (_, file, text, problem) => {
    expect(problemsIn(file, text)).toEqual([problem]);
  });

  it.each([
    ["x.yaml", `${"- ".repeat(63)}a`, `${"- ".repeat(65)}a`],
    ["x.json", "[".repeat(64) + "]".repeat(64), "[".repeat(65) + "]".repeat(65)],
  ])("takes 64 levels in %s and not 65", (file, deep, tooDeep) => {
    expect(problemsIn(file, deep)).toEqual([]);
    expect(problemsIn(file, tooDeep)).toEqual([expect.stringContaining("nested deeper than 64 levels")]);
  });

  it.each([
    ["100,000 keys", "x.yaml", Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join("")],
    ["60,000 keys in JSON", "x.json", `{${Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`).join(",")}}`],
    ["100,000 faults", "x.yaml", `[${",".repeat(100_000)}]`],
  ])("stops at the length of %s", (_, file, text) => {
    expect(problemsIn(file, text)).toEqual([expect.stringContaining("more than 50000 words and marks")]);
  });

  it.each([
    [
      "60,000 anchors",
      Array.from({ length: 60_000 }, (_, i) => `- &a${i} x\n`).join(""),
      "1:3 the YAML anchor `&a0` is not supported",
    ],
    ["a billion laughs", "a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]", "1:4 the YAML anchor `&a` is not supported"],
    ["an alias of itself", "&x [*x]", "1:1 the YAML anchor `&x` is not supported"],
  ])("stops at the first mark of %s", (_, text, problem) => {
    expect(problemsIn("x.yaml", text)).toEqual([problem]);
  });

  it("tells twenty faults of a document, not all", () => {
    expect(problemsIn("x.yaml", `[${",".repeat(1000)}]`)).toHaveLength(20);
  });

  it("measures size in bytes", () => {
    const limits = { maxBytes: 8 };
    expect(readDocument("id: éé", "x.yaml", limits).problems).toEqual([]);
    expect(readDocument("id: ééé", "x.yaml", limits).problems).toMatchObject([
      { line: 1, col: 1, message: "the document has 10 bytes, more than the limit of 8" },
    ]);
  });

  it("leaves the stack traces of the caller as they were", () => {
    const before = Error.stackTraceLimit;
    readDocument("a: [", "x.yaml");
    expect(Error.stackTraceLimit).toBe(before);
  });
});

describe("positions", () => {
  const text = 'id: a\ncopy:\n  body: "x"\nmedia:\n  - kind: image\n  - kind: video\n';
  const json = '{"id": "a",\n "copy": {"body": "x"},\n "media": [{"kind": "image"}, {"kind": "video"}]}';

  it.each([
    [["copy", "body"], "3:9", "3:3", "2:19", "2:11"],
    [["copy"], "3:3", "2:1", "2:10", "2:2"],
    [["media", 1, "kind"], "6:11", "6:5", "3:40", "3:32"],
    [["media", 1], "6:5", "6:5", "3:31", "3:31"],
    [["copy", "headline"], "3:3", "2:1", "2:10", "2:2"],
    [["media", 7, "kind"], "5:3", "4:1", "3:11", "3:2"],
    [[], "1:1", "1:1", "1:1", "1:1"],
  ])("finds %j", (path, yamlAt, yamlKeyAt, jsonAt, jsonKeyAt) => {
    const places = [readDocument(text, "ad.yaml"), readDocument(json, "ad.json")].flatMap((document) =>
      [document.at(path), document.keyAt(path)].map(({ line, col }) => `${line}:${col}`),
    );
    expect(places).toEqual([yamlAt, yamlKeyAt, jsonAt, jsonKeyAt]);
  });

  it("counts lines that end in CR LF and columns in UTF-16", () => {
    const document = readDocument("id: a\r\ncopy: {body: 🗳️, cta: x}\r\n", "ad.yaml");
    expect(document.at(["copy", "cta"])).toEqual({ file: "ad.yaml", line: 2, col: 24 });
  });

  it("knows only the file when there is no text", () => {
    expect(readDocument("[", "ad.json").at(["id"])).toEqual({ file: "ad.json" });
    expect(documentOf({ id: 1 }).at(["id"])).toEqual({});
    expect(documentOf({ id: 1 }, "ad").keyAt(["id"])).toEqual({ file: "ad" });
  });
});
