import { expect, test } from "vitest";
import { cellWidth } from "../../src/report/cells.ts";
import { prettyReport } from "../../src/report/pretty.ts";
import { approved, HOSTILE, matrix, passages, poison, rejected, reviewed } from "./fixtures.ts";

const source = "ads/calder-17.yaml";

test.each([
  ["rejected-80", () => prettyReport(rejected, { passages, source })],
  ["rejected-120", () => prettyReport(rejected, { passages, source, width: 120 })],
  ["rejected-color", () => prettyReport(rejected, { passages, source, color: true })],
  ["matrix", () => prettyReport(rejected, { source, matrix })],
  ["approved", () => prettyReport(approved, { source })],
  ["reviewed", () => prettyReport(reviewed)],
  ["hostile", () => prettyReport(poison(rejected, HOSTILE), { source: HOSTILE })],
])("%s", async (name, report) => {
  await expect(report()).toMatchFileSnapshot(`golden/pretty-${name}.golden`);
});

test.each([40, 80, 120])("no line is wider than %i columns, web addresses excepted", (width) => {
  const lines = prettyReport(rejected, { passages, source, width }).split("\n");
  expect(lines.filter((line) => cellWidth(line) > width && !line.includes("https:"))).toEqual([]);
});

test("nothing from an ad reaches the terminal raw", () => {
  for (const words of [HOSTILE, "\x1b[2J", "\r\n\n", "x".repeat(100_000)]) {
    const report = prettyReport(poison(rejected, words), { passages, source: words });
    expect(report).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202e]/u);
    expect(report.length).toBeLessThan(200_000);
  }
});

test("colour adds escape sequences and nothing else", () => {
  const plain = prettyReport(rejected, { passages, source });
  const coloured = prettyReport(rejected, { passages, source, color: true });
  const sequences = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
  expect(coloured).toMatch(sequences);
  expect(coloured.replace(sequences, "")).toBe(plain);
});

test("a span that does not hold the quoted words is not trusted", () => {
  const report = prettyReport(rejected, { passages: new Map([["copy.body", "Another text altogether."]]) });
  expect(report).toContain("│ rigged November's vote\n  │ ^^^^^^^^^^^^^^^^^^^^^^\n");
  expect(report).not.toContain("Another text");
});

test("a suppression that did nothing is named", () => {
  const note = { rule: "meta/gone", owner: "ads@example.org", until: "2028-12-31" };
  const report = prettyReport(approved, {
    idle: { unused: [note], expired: [{ ...note, until: "2028-01-01" }] },
  });
  expect(report).toContain("met nothing");
  expect(report).toContain("meta/gone (ads@example.org, until 2028-01-01)");
});
