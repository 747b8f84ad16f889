import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { findSubmissions } from "../../src/submission/find-submissions.ts";
import { tempTree } from "./temp-tree.ts";

const tree = (): string =>
  tempTree({
    "spring/ad.yaml": "",
    "spring/media/inner.ad.yaml": "",
    "all/b/ad.json": "",
    "all/a/ad.yml": "",
    "all/c/deep/er/ad.yaml": "",
    "all/2.ad.yaml": "",
    "all/1.ad.json": "",
    "all/plain.yaml": "",
    "all/.hidden/ad.yaml": "",
    "all/node_modules/pkg/ad.yaml": "",
    "none/readme.md": "",
    "named.json": "",
  });

const found = async (root: string, ...paths: string[]): Promise<string[]> => {
  const sources = await findSubmissions(paths.map((path) => join(root, path)));
  return sources.map(({ source }) => relative(root, source));
};

it.each([
  ["a folder that is one submission", ["spring"], ["spring"]],
  ["a folder of submissions", ["all"], ["all/1.ad.json", "all/2.ad.yaml", "all/a", "all/b", "all/c/deep/er"]],
  ["files of any name", ["named.json", "all/plain.yaml"], ["named.json", "all/plain.yaml"]],
  ["what does not exist", ["gone.yaml"], ["gone.yaml"]],
  ["nothing", ["none"], []],
  [
    "a source named twice",
    ["all/a", "all"],
    ["all/a", "all/1.ad.json", "all/2.ad.yaml", "all/b", "all/c/deep/er"],
  ],
])("finds %s", async (_, paths, sources) => {
  expect(await found(tree(), ...paths)).toEqual(sources);
});

it("passes standard input on", async () => {
  expect(await findSubmissions(["-"])).toEqual([{ source: "-" }]);
});

it("follows a link that was named, and none that it meets", async () => {
  const root = tree();
  symlinkSync("../spring", join(root, "none/link"));
  symlinkSync("../named.json", join(root, "none/link.ad.json"));
  symlinkSync("..", join(root, "none/up"));
  symlinkSync("all", join(root, "latest"));
  expect(await found(root, "none")).toEqual([]);
  expect(await found(root, "latest")).toHaveLength(5);
});

it("gives up loudly on folders too deep to search", async () => {
  const root = tempTree({});
  mkdirSync(join(root, "1/2/3/4/5/6/7/8/9"), { recursive: true });
  await expect(findSubmissions([root])).rejects.toMatchObject({
    code: "E_SUBMISSION",
    message: expect.stringContaining("found folders more than 8 deep"),
  });
  expect(await findSubmissions([join(root, "1")])).toEqual([]);
});
