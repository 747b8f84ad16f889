import { describe, expect, test } from "vitest";
import { oneOf, parseArguments } from "../../src/cli/arguments.ts";
import { outputsOf } from "../../src/cli/outputs.ts";
import { AdclauseError } from "../../src/types/error.ts";

const FLAGS = {
  format: { type: "string", multiple: true },
  out: { type: "string", multiple: true },
  offline: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function failureOf(
  work: () => unknown,
): { code: string; message: string; hint: string | undefined } | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof AdclauseError)) throw error;
    const { code, message, hint } = error;
    return { code, message, hint };
  }
}

test("flags, values and names are told apart", () => {
  const { values, positionals } = parseArguments(["a.yaml", "--format=json", "-", "-h", "--", "--b"], FLAGS);
  expect(values).toEqual({ format: ["json"], help: true });
  expect(positionals).toEqual(["a.yaml", "-", "--b"]);
});

test.each([
  [["--formt", "json"], "unknown flag `--formt`", "did you mean `--format`?"],
  [["--zzzzzzz"], "unknown flag `--zzzzzzz`", "flags here: --format, --out, --offline, --help"],
  [["-x"], "unknown flag `-x`", "flags here: --format, --out, --offline, --help"],
  [["--evil\x1b[31m"], "unknown flag `--evil\\u{1b}[31m`", "flags here: --format, --out, --offline, --help"],
  [["--format"], "`--format` needs a value", "see `adclause --help`"],
  [["--format", "--offline"], "`--format` needs a value", "see `adclause --help`"],
  [["--offline=yes"], "`--offline` takes no value", "see `adclause --help`"],
])("%j: %s", (args, message, hint) => {
  expect(failureOf(() => parseArguments(args, FLAGS))).toEqual({ code: "E_OPTION", message, hint });
});

test("a word is one of those known, or suggests the nearest", () => {
  expect(oneOf("--fail-on", "reject", ["reject", "disclose"])).toBe("reject");
  expect(failureOf(() => oneOf("--fail-on", "rejct", ["reject", "disclose"]))?.hint).toBe(
    "did you mean `reject`?",
  );
  expect(failureOf(() => oneOf("--fail-on", "", ["reject", "disclose"]))?.hint).toBe(
    "one of `reject`, `disclose`",
  );
});

describe("each --out goes with the --format before it", () => {
  const outputs = (...args: string[]) => outputsOf(parseArguments(args, FLAGS).tokens);
  test.each([
    [[], [{ format: "pretty" }]],
    [["--format", "json"], [{ format: "json" }]],
    [["--format", "json", "--out", "a.json"], [{ format: "json", file: "a.json" }]],
    [
      ["--format", "json", "--out", "a.json", "--format", "pretty"],
      [{ format: "json", file: "a.json" }, { format: "pretty" }],
    ],
  ])("%j", (args, expected) => {
    expect(outputs(...args)).toEqual(expected);
  });

  test.each([
    [["--out", "a.json"], "`--out` `a.json` has no format"],
    [["--format", "json", "--out", "a", "--out", "b"], "`--out` `b` has no format"],
    [["--format", "json", "--format", "pretty"], "two reports cannot share stdout"],
    [["--format", "jsn"], "unknown value `jsn` for `--format`"],
  ])("%j: %s", (args, message) => {
    expect(failureOf(() => outputs(...args))?.message).toBe(message);
  });
});
