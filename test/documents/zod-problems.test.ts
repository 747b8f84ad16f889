import { describe, expect, it } from "vitest";
import { z } from "zod";
import { documentOf, readDocument } from "../../src/documents/read-document.ts";
import { problemsOf } from "../../src/documents/zod-problems.ts";

const condition: z.ZodType = z.lazy(() =>
  z.union([
    z.enum(["always", "never"]),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.array(z.string()),
  ]),
);

const schema = z
  .strictObject({
    id: z.string().min(2).max(8),
    effect: z.enum(["reject", "disclose", "review"]).optional(),
    count: z.number().int().min(1).max(3).optional(),
    place: z
      .union([
        z.string().regex(/^[A-Z]{2}$/, { error: "expected a country such as US" }),
        z.string().regex(/^[A-Z]{2}-[A-Z]{2}$/, { error: "expected a region such as US-CA" }),
      ])
      .optional(),
    tests: z
      .array(z.strictObject({ name: z.string(), expect: z.enum(["violated", "satisfied"]) }))
      .max(2)
      .optional(),
    when: condition.optional(),
    medium: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("image"), width: z.number() }),
        z.strictObject({ kind: z.literal("audio") }),
      ])
      .optional(),
    words: z.record(z.string().regex(/^[a-z]+$/, { error: "expected lower case" }), z.boolean()).optional(),
  })
  .refine(({ effect, count }) => effect !== "review" || count === undefined, {
    error: "a review counts nothing",
    params: { hint: "leave out `count`" },
  });

function problemsIn(text: string): string[] {
  const document = readDocument(text, "rule.yaml", { code: "E_PACK" });
  const { error } = schema.safeParse(document.value);
  if (error === undefined) return [];
  return problemsOf(error, document, "E_PACK", schema).map(
    ({ line, col, message, hint }) => `${line}:${col} ${message} / ${hint}`,
  );
}

describe("problemsOf", () => {
  it.each([
    [
      "a text that is a number",
      "id: 2028",
      ["1:5 expected text for `id`, found a number / put the value in quotes"],
    ],
    [
      "a text that is nothing",
      "id:",
      [
        '1:4 expected text for `id`, found nothing / remove the key when it is not known; `""` or `[]` says there is none',
      ],
    ],
    ["a list for a text", "id: [a]", ["1:5 expected text for `id`, found a list / write text"]],
    ["a missing key", "effect: reject", ["1:1 missing key `id` in the document / expected text"]],
    [
      "a missing word",
      "id: ab\ntests:\n  - name: x",
      ["3:5 missing key `expect` in `tests[0]` / expected one of `violated`, `satisfied`"],
    ],
    ["a misspelt key", "id: ab\nefect: reject", ["2:1 unknown key `efect` / did you mean `effect`?"]],
    [
      "a misspelt key inside",
      "id: ab\ntests:\n  - {name: x, expect: violated, naem: y}",
      ["3:33 unknown key `naem` in `tests[0]` / did you mean `name`?"],
    ],
    [
      "a strange key",
      "id: ab\nxyz: 1",
      [
        "2:1 unknown key `xyz` / known keys: `id`, `effect`, `count`, `place`, `tests`, `when`, `medium`, `words`",
      ],
    ],
    [
      "a misspelt word",
      "id: ab\neffect: rejekt",
      ["2:9 unknown value `rejekt` for `effect` / did you mean `reject`?"],
    ],
    [
      "a strange word",
      "id: ab\neffect: warn",
      ["2:9 unknown value `warn` for `effect` / expected one of `reject`, `disclose`, `review`"],
    ],
    [
      "a number for a word",
      "id: ab\neffect: 5",
      ["2:9 `effect` cannot be `5` / expected one of `reject`, `disclose`, `review`"],
    ],
    [
      "a fraction",
      "id: ab\ncount: 1.5",
      ["2:8 expected a whole number for `count`, found a number / write a whole number"],
    ],
    ["a number over the limit", "id: ab\ncount: 9", ["2:8 `count` is over 3 / the limit is 3"]],
    ["a short text", "id: a", ["1:5 `id` has fewer than 2 characters / the limit is 2 characters"]],
    [
      "a long list",
      "id: ab\ntests: [{name: a, expect: violated}, {name: b, expect: violated}, {name: c, expect: violated}]",
      ["2:8 `tests` has more than 2 items / the limit is 2 items"],
    ],
    [
      "no form of a union",
      "id: ab\nplace: usa",
      ["2:8 `place` cannot be `usa` / expected a country such as US, or a region such as US-CA"],
    ],
    [
      "no member of a union",
      "id: ab\nwhen: 5",
      [
        '2:7 expected "always" or "never" or a mapping or a list for `when`, found a number / write "always" or "never" or a mapping or a list',
      ],
    ],
    [
      "the closest member of a union",
      "id: ab\nwhen: {all: [{any: [[5]]}]}",
      ["2:22 expected text for `when.all[0].any[0][0]`, found a number / put the value in quotes"],
    ],
    [
      "what members of a union agree on",
      "id: ab\nwhen: {al: []}",
      ["2:8 unknown key `al` in `when` / did you mean `all`?"],
    ],
    [
      "an unknown discriminator",
      "id: ab\nmedium: {kind: imge}",
      ["2:16 unknown value `imge` for `medium.kind` / did you mean `image`?"],
    ],
    [
      "a fault behind a discriminator",
      "id: ab\nmedium: {kind: image}",
      ["2:9 missing key `width` in `medium` / expected a number"],
    ],
    [
      "a key out of form",
      "id: ab\nwords: {Vote: true}",
      ["2:9 the key `Vote` is not allowed in `words` / expected lower case"],
    ],
    [
      "a rule of the author's",
      "id: ab\neffect: review\ncount: 1",
      ["1:1 a review counts nothing / leave out `count`"],
    ],
    [
      "a list for the document",
      "- a",
      ["1:1 expected a mapping for the document, found a list / write a mapping"],
    ],
    [
      "several faults in order",
      "id: 1\neffect: x\nzz: 1",
      [
        "1:5 expected text for `id`, found a number / put the value in quotes",
        "2:9 unknown value `x` for `effect` / expected one of `reject`, `disclose`, `review`",
        "3:1 unknown key `zz` / known keys: `id`, `effect`, `count`, `place`, `tests`, `when`, `medium`, `words`",
      ],
    ],
    ["a sound document", "id: ab\nwhen: {any: [always, [vote]]}\nwords: {vote: true}", []],
  ])("tells %s", (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  it("carries code, file and path, and manages without text or schema", () => {
    const value = { id: "ab", tests: [{ name: "x", expect: "violated", extra: 1 }] };
    const { error } = schema.safeParse(value);
    expect(error && problemsOf(error, documentOf(value), "E_SUBMISSION")).toEqual([
      {
        code: "E_SUBMISSION",
        message: "unknown key `extra` in `tests[0]`",
        hint: "remove it, or check its spelling",
        path: "tests[0].extra",
      },
    ]);
  });

  it("keeps the user's text on one line, short and visible", () => {
    const value = { id: "ab", effect: `\u001b[31m\u202e\`\n${"x".repeat(500)}` };
    const { error } = schema.safeParse(value);
    const [problem] = error ? problemsOf(error, documentOf(value), "E_PACK", schema) : [];
    expect(problem?.message).toBe(
      `unknown value \`\\u{1b}[31m\\u{202e}'\\u{a}${"x".repeat(51)}…\` for \`effect\``,
    );
  });

  it("lists a hundred problems and counts the rest", () => {
    const keys = Array.from({ length: 150 }, (_, i) => `k${i}: 1\n`).join("");
    const told = problemsIn(`effect: x\n${keys}`);
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toBe("1:1 52 more problems of the document are not listed / mend the others first");
  });
});
