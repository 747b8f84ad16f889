import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPacks } from "../../src/rules/load-packs.ts";

const FIXTURES = "./test/fixtures/packs";

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "adclause-packs-"));
  await mkdir(join(scratch, "empty"));
  await mkdir(join(scratch, "odd", "a.yaml"), { recursive: true });
});
afterAll(() => rm(scratch, { recursive: true }));

describe("loading packs", () => {
  it.each([
    ["a folder", `${FIXTURES}/small`, "small", 2],
    ["a folder of several files", `${FIXTURES}/split`, "split", 1],
    ["one file", `${FIXTURES}/small/pack.yaml`, "small", 2],
  ])("from %s", async (_, source, id, rules) => {
    const { packs, problems } = await loadPacks([source]);
    expect(problems).toEqual([]);
    expect(packs.map(({ head, rules: each }) => [head.id, each.length])).toEqual([[id, rules]]);
  });

  it("that ship, by id", async () => {
    const { packs, problems } = await loadPacks(["us/ca", "meta"]);
    expect(packs.map(({ head }) => head.id)).toEqual(["us/ca", "meta"]);
    expect(problems).toEqual([]);
  });

  it("carries on after a faulty rule, and has all faults with their places", async () => {
    const { packs, problems } = await loadPacks([`${FIXTURES}/faulty`, `${FIXTURES}/small`]);
    expect(packs.map(({ head, problems: each }) => [head.id, each.length])).toEqual([
      ["faulty", 2],
      ["small", 0],
    ]);
    expect(problems.map(({ file, line, col, path, message }) => [file, line, col, path, message])).toEqual([
      ["test/fixtures/packs/faulty/pack.yaml", 35, 5, "rules[2]", "a rule has either `forbid` or `require`"],
      ["test/fixtures/packs/faulty/pack.yaml", 31, 22, "rules[1].forbid.wrods", "unknown fact `wrods`"],
    ]);
  });

  it("says which folders inside a pack it does not read", async () => {
    const folder = join(scratch, "nested");
    await cp(`${FIXTURES}/small`, folder, { recursive: true });
    await cp(`${FIXTURES}/split`, join(folder, "more"), { recursive: true });
    const { packs, problems } = await loadPacks([folder]);
    expect(packs.map(({ head }) => head.id)).toEqual(["small"]);
    expect(problems).toEqual([
      {
        code: "E_PACK",
        file: join(folder, "more"),
        message: "a folder inside a pack is not read",
        hint: "name it as a pack of its own, or move its files up",
      },
    ]);
  });

  it("reports two packs of one id", async () => {
    const { problems } = await loadPacks([`${FIXTURES}/small`, `${FIXTURES}/small/pack.yaml`]);
    expect(problems.map(({ message }) => message)).toEqual(["two packs are called `small`"]);
  });

  it.each([
    ["an unknown id", () => "mta", "E_OPTION", "unknown pack `mta`", "did you mean `meta`?"],
    ["an id like nothing", () => "zzzzzzzz", "E_OPTION", "unknown pack `zzzzzzzz`", /^packs here: .*meta/],
    ["a path that is not there", () => join(scratch, "nowhere"), "E_PACK", /^cannot read the pack/, /folder/],
    ["a folder without YAML", () => join(scratch, "empty"), "E_PACK", /holds no YAML file$/, /pack\.yaml/],
    [
      "a folder called like a file",
      () => join(scratch, "odd"),
      "E_PACK",
      /^cannot read `.*a\.yaml`$/,
      /check/,
    ],
  ])("refuses %s", async (_, source, code, message, hint) => {
    await expect(loadPacks([source()])).rejects.toMatchObject({
      name: "AdclauseError",
      code,
      message: typeof message === "string" ? message : expect.stringMatching(message),
      hint: typeof hint === "string" ? hint : expect.stringMatching(hint),
    });
  });
});
