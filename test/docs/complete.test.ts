import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/docs/pages.ts";
import { createChecker } from "../../src/checker.ts";
import { EXIT } from "../../src/cli/exit-code.ts";
import { projectSchema } from "../../src/cli/project-schema.ts";
import * as library from "../../src/index.ts";
import { findSubmissions } from "../../src/submission/find-submissions.ts";
import { runCli } from "../cli/run-cli.ts";
import { pages } from "./code-blocks.ts";

const pageOf = (path: string): string => pages.find((page) => page.path === path)?.text ?? "";

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (path: string): string[] =>
  [...pageOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

describe("links", () => {
  test.each(pages)("of $path lead somewhere", ({ path, text }) => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const dead = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  test("of the index reach every page", () => {
    const names = pages.map(({ path }) => path).filter((path) => /^docs\/(?!README)/.test(path));
    const missing = names.filter((path) => !pageOf("docs/README.md").includes(`(${path.slice(5)})`));
    expect(missing).toEqual([]);
  });
});

describe("the command", () => {
  test.each([[], ["check"], ["claims"], ["inspect"], ["llm"], ["rules"], ["init"]])(
    "help of %s is on its page",
    async (...verb) => {
      const { stdout } = await runCli([...verb, "--help"]);
      expect(pageOf("docs/cli.md")).toContain(`\`\`\`text\n${stdout}\`\`\``);
    },
  );

  test.each(["README.md", "docs/cli.md"])("exit codes are on %s", (path) => {
    const rows = [...pageOf(path).matchAll(/^\| (\d) \|/gm)].map(([, code]) => Number(code));
    expect(rows.sort()).toEqual(Object.values(EXIT).sort());
  });

  test("keys of the project file are on its page", () => {
    const keys = Object.keys(projectSchema.shape);
    expect(keys.filter((key) => !new RegExp(`^${key}:`, "m").test(pageOf("docs/cli.md")))).toEqual([]);
  });
});

test("exports are on the page of the library", () => {
  const page = pageOf("docs/library.md");
  expect(
    Object.keys(library).filter(
      (name) => !page.includes(`| \`${name}\``) && !page.includes(`, \`${name}\` |`),
    ),
  ).toEqual([]);
});

/** Keys of verdicts, except inside values that are the ad's own or the pack's. */
function* keysIn(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (!Array.isArray(node)) yield key;
    if (!["byPack", "value", "expected", "actual", "from", "to"].includes(key) || Array.isArray(node))
      yield* keysIn(value);
  }
}

test("fields of verdicts are on their page", { timeout: 240_000 }, async () => {
  const checker = await createChecker({ asOf: "2028-08-20" });
  const sources = (await findSubmissions([join(ROOT, "examples")])).map(({ source }) => source);
  const verdicts = (await checker.checkAll(sources)).map(({ verdict }) => verdict);
  const keys = new Set(keysIn(JSON.parse(JSON.stringify(verdicts))));
  expect(keys.size).toBeGreaterThan(50);
  const page = pageOf("docs/verdict.md");
  expect([...keys].filter((key) => !new RegExp(`\`(ad\\.)?${key}(\`|\\.)`).test(page))).toEqual([]);
});
