import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/docs/pages.ts";
import { readProject } from "../../src/cli/project.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildCalendar } from "../../src/elections/build-calendar.ts";
import { detectors } from "../../src/evidence/detectors.ts";
import { dictionary } from "../../src/evidence/dictionary.ts";
import { testRules } from "../../src/rule-tests.ts";
import { loadCalendar } from "../../src/rules/load-calendar.ts";
import { loadPacks } from "../../src/rules/load-packs.ts";
import { operators } from "../../src/rules/operators/table.ts";
import { loadSubmission } from "../../src/submission/load-submission.ts";
import { clause, compileBlock } from "../rules/compile-block.ts";
import { type CodeBlock, codeBlocks } from "./code-blocks.ts";

const folder = mkdtempSync(join(tmpdir(), "adclause-docs-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Checks of examples by the word after `yaml`: each gives what is wrong, or throws. */
const CHECKS: Readonly<Record<string, (text: string) => unknown>> = {
  ad: async (document) => ((await loadSubmission({ document })).ad === undefined ? ["nothing was read"] : []),
  conditions: (text) => compileBlock(readDocument(text, "example.yaml").value).problems,
  elections: (text) => buildCalendar([readDocument(text, "example.yaml")]).problems,
  project: async (text) =>
    Object.keys((await readProject(written("adclause.yaml", text))).declarations).length > 0
      ? []
      : ["nothing was read"],
  pack: faultsOfPack,
};

/** Faults of the pack, and tests of its rules that fail or prove too little. */
async function faultsOfPack(text: string): Promise<unknown[]> {
  const packs = await loadPacks([written("pack.yaml", text)]);
  const report = await testRules({ packs, detectors, calendar: await loadCalendar() });
  const failed = report.cases.filter(({ ok }) => !ok);
  return report.passed === 0 ? ["nothing was tested"] : [...report.problems, ...failed];
}

const titled = (blocks: readonly CodeBlock[]) =>
  blocks.map((block): [name: string, CodeBlock] => [`${block.page}:${block.line}`, block]);

test("every example is of a kind that is checked", () => {
  const kinds = ["console", "sh", "text", "ts", ...Object.keys(CHECKS).map((kind) => `yaml ${kind}`)];
  const others = codeBlocks.filter(({ info }) => !kinds.includes(info));
  expect(others.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
});

test.each(titled(codeBlocks.filter(({ info }) => info.startsWith("yaml "))))("%s", async (_, block) => {
  const check = CHECKS[block.info.slice("yaml ".length)];
  expect(await check?.(block.text)).toEqual([]);
});

/** The program imports the source in place of the package, and has to print the block that follows it. */
test.each(titled(codeBlocks.filter(({ info }) => info === "ts")))(
  "%s",
  { timeout: 60_000 },
  async (name, { text, next }) => {
    const program = text
      .replaceAll('from "adclause"', `from ${JSON.stringify(join(ROOT, "src", "index.ts"))}`)
      .replaceAll('from "adclause/', `from "${ROOT}`);
    const file = written(`${name.replaceAll(/\W/g, "-")}.mts`, program);
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), file], { cwd: ROOT });
    const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
    expect({ info: next?.info, stdout, stderr }).toEqual({ info: "text", stdout: next?.text, stderr: "" });
  },
);

/** An example may be a line for the ad, or for an item of one of its lists. */
test("the example of each operator compiles", () => {
  const lists = Object.keys(dictionary.fields).filter((name) => dictionary.fields[name]?.type === "list");
  const clauses = [
    clause({ jurisdiction: "US" }),
    clause({ id: "US-FL-106.145", wording: [{ text: "Made with AI.", match: "exact" }] }),
  ];
  const broken = Object.values(operators).filter((operator) => {
    const line = readDocument(operator?.example ?? "", "example.yaml").value;
    const blocks = [line, ...lists.map((list) => ({ [list]: { some: line } }))];
    return blocks.every((block) => compileBlock(block, { clauses }).problems.length > 0);
  });
  expect(broken.map((operator) => operator?.name)).toEqual([]);
});
