import { describe, expect, it } from "vitest";
import { readPack } from "../../src/rules/read-pack.ts";
import { formatPosition, type Problem } from "../../src/types/error.ts";

const PACK = `pack:
  id: house
  version: 1.0.0
  title: House
  appliesTo: { platform: [meta] }
`;
const CLAUSES = `clauses:
  - id: HOUSE-1
    title: Rigged
    instrument: House rules
    jurisdiction: worldwide
    summary: Ads do not say rigged.
    url: https://example.org/rules
    inForce: { from: 2022-01-01 }
    status: in-force
    readOn: 2026-11-01
    confidence: primary
`;
const ruleText = (lines: string, id = "house/rigged") => `  - id: ${id}
    title: Rigged
    cites: [HOUSE-1]
    effect: reject
    message: it says rigged
    coverage: full
    tests: [{ name: one, ad: { copy: { body: Rigged } }, expect: violated }]
${lines}
`;
const SOUND = ruleText("    forbid: { words: { says: rigged } }");

const read = (...texts: string[]) =>
  readPack(texts.map((text, index) => ({ name: `${index + 1}.yaml`, text })));
const places = (problems: readonly Problem[]) =>
  problems.map((problem) => `${formatPosition(problem)} ${problem.message}`);

describe("a sound pack", () => {
  it("is the same in one file or in three", () => {
    const whole = read(`${PACK}${CLAUSES}rules:\n${SOUND}`);
    const split = read(PACK, CLAUSES, `rules:\n${SOUND}`);
    expect(places(whole.problems)).toEqual([]);
    expect(places(split.problems)).toEqual([]);
    expect(split.data).toEqual(whole.data);
    expect(split.pack?.digest).toBe(whole.pack?.digest);
    expect(split.pack?.rules.map(({ source, isFaulty }) => [source.id, isFaulty])).toEqual([
      ["house/rigged", false],
    ]);
  });

  it("has another digest when anything in it changes", () => {
    const one = read(`${PACK}${CLAUSES}rules:\n${SOUND}`);
    const other = read(`${PACK}${CLAUSES}rules:\n${SOUND.replace("says: rigged", "says: rigger")}`);
    expect(other.pack?.digest).not.toBe(one.pack?.digest);
  });
});

describe("a faulty rule", () => {
  // The rule's id stands on line 18 of the file, its last line on 25.
  it.each([
    ["", "1.yaml:18:5 a rule has either `forbid` or `require`"],
    [
      "    forbid: { political: true }\n    require: { political: true }",
      "1.yaml:18:5 a rule has either `forbid` or `require`",
    ],
    ["    forbid: {}", "1.yaml:25:13 this block has no conditions"],
    ["    forbid: { wrods: { says: x } }", "1.yaml:25:22 unknown fact `wrods`"],
    ["    forbid: { words: { say: x } }", "1.yaml:25:29 unknown operator `say`"],
    ["    forbid: { words: { says: [a, '$b'] } }", "1.yaml:25:34 unknown list `$b`"],
    [
      "    forbid: { political: true }\n    unles: { political: true }",
      "1.yaml:26:5 unknown key `unles` in `rules[0]`",
    ],
    [
      "    forbid: { political: true }\n    remedy: { text: x, changes: [{ set: disclosures.ai.declard, to: true }] }",
      "1.yaml:26:41 no submission has `disclosures.ai.declard`",
    ],
    [
      '    forbid: { political: true }\n    remedy: { text: x, changes: [{ append: copy.body, text: "By {advertiser.payor}" }] }',
      "1.yaml:26:61 unknown fact `{advertiser.payor}` in this text",
    ],
    [
      "    forbid: { political: true }\n    remedy: { text: x, changes: [{ append: media, text: x }] }",
      "1.yaml:26:44 `media` is a list",
    ],
    [
      "    forbid: { political: true }\n    remedy: { text: x, changes: [{ set: political, to: yes }] }",
      "1.yaml:26:56 `political` is a boolean",
    ],
    [
      "    forbid: { political: true }\n    remedy: { text: x, changes: [{ remove: everything }] }",
      "1.yaml:26:44 `everything` cannot be removed",
    ],
  ])("%s", (lines, problem) => {
    const { problems, pack } = read(
      `${PACK}${CLAUSES}rules:\n${ruleText(lines)}${SOUND.replace("house/rigged", "house/second")}`,
    );
    expect(places(problems)).toEqual([problem]);
    expect(problems[0]).toMatchObject({ code: "E_PACK", hint: expect.any(String) });
    const sound = pack?.rules.filter(({ isFaulty }) => !isFaulty).map(({ source }) => source.id);
    expect(sound).toContain("house/second");
  });

  it("is one of which YAML lost a part, and not its neighbours", () => {
    const lost = "    forbid: { political: true, constructor: x }";
    const { problems, pack } = read(
      `${PACK}${CLAUSES}rules:\n${SOUND}${ruleText(lost, "house/lost")}${SOUND.replace("house/rigged", "house/last")}`,
    );
    expect(places(problems)).toEqual(["1.yaml:33:32 the key `constructor` is not allowed"]);
    expect(pack?.rules.map(({ isFaulty }) => isFaulty)).toEqual([false, true, false]);
  });

  it("never disappears: all rules that are written are rules or problems", () => {
    const faults = [
      "",
      "    forbid: {}",
      "    forbid: { wrods: x }",
      "    forbid: { political: true }\n    x: 1",
    ];
    const rules = faults.map((lines, index) => ruleText(lines, `house/rule-${index}`)).join("");
    const { problems, pack } = read(`${PACK}${CLAUSES}rules:\n${rules}`);
    const loaded = pack?.rules ?? [];
    expect(loaded.every(({ isFaulty }) => isFaulty)).toBe(true);
    expect(problems).toHaveLength(faults.length);
    expect(
      loaded.length + problems.filter(({ path }) => /^rules\[?\.?\d\]?$|\.x$/.test(path ?? "")).length,
    ).toBe(faults.length);
  });

  it("cites clauses that exist", () => {
    const { problems, pack } = read(
      `${PACK}${CLAUSES}rules:\n${SOUND.replace("[HOUSE-1]", "[HOUSE-1, HOUSE-2]")}`,
    );
    expect(places(problems)).toEqual(["1.yaml:20:22 unknown clause `HOUSE-2`"]);
    expect(problems[0]?.hint).toBe("clauses here: HOUSE-1");
    expect(pack?.rules[0]).toMatchObject({ isFaulty: true, clauses: [{ id: "HOUSE-1" }] });
  });

  it("says what a message cannot print", () => {
    const message = (text: string) =>
      places(read(`${PACK}${CLAUSES}rules:\n${SOUND.replace("it says rigged", `'${text}'`)}`).problems);
    expect(message("{claim.quot}")).toEqual(["1.yaml:22:14 unknown fact `{claim.quot}` in this text"]);
    expect(message("{claims}")).toEqual(["1.yaml:22:14 `{claims}` is not one value that can be printed"]);
    expect(message("{claim.quote")).toEqual(["1.yaml:22:14 a brace in this text has no partner"]);
    expect(message("{claim.quote} {date} {platform}")).toEqual([]);
  });
});

describe("a faulty pack", () => {
  it.each([
    ["no head", [CLAUSES], ["1.yaml:1:1 no file of this pack has a `pack` key"]],
    ["two heads", [`${PACK}${CLAUSES}`, PACK], ["2.yaml:2:3 a second `pack` key"]],
    ["an empty file", [`${PACK}${CLAUSES}`, ""], ["2.yaml:1:1 the document is empty"]],
    ["no files", [], ["<input> no file of this pack has a `pack` key"]],
    [
      "a list for a map",
      [`${PACK}${CLAUSES}`, "- a\n"],
      ["2.yaml:1:1 expected a mapping for the document, found a list"],
    ],
    ["an unknown key", [`${PACK}${CLAUSES}rule: []\n`], ["1.yaml:17:1 unknown key `rule`"]],
    ["a bad head", [PACK.replace("1.0.0", "'1'")], ["1.yaml:3:12 `pack.version` cannot be `1`"]],
    ["two clauses of one id", [PACK, CLAUSES, CLAUSES], ["3.yaml:2:9 a second clause `HOUSE-1`"]],
    [
      "two rules of one id",
      [`${PACK}${CLAUSES}rules:\n${SOUND}`, `rules:\n${SOUND}`],
      ["2.yaml:2:9 a second rule `house/rigged`"],
    ],
    [
      "two lists of one name",
      [`${PACK}lists: { ways: [mail] }\n`, "lists: { ways: [post] }\n"],
      ["2.yaml:1:10 a second list `$ways`"],
    ],
    ["an empty list", [`${PACK}lists: { ways: [] }\n`], ["1.yaml:6:16 `lists.ways` has fewer than 1 items"]],
    [
      "a rule of another pack",
      [`${PACK}${CLAUSES}rules:\n${SOUND.replace("house/rigged", "meta/rigged")}`],
      ["1.yaml:18:9 rule `meta/rigged` is not under its pack `house`"],
    ],
    [
      "statuses out of order",
      [
        PACK,
        `${CLAUSES}    statusHistory: [{ from: 2024-01-01, status: enjoined }, { from: 2023-01-01, status: in-force }]\n`,
      ],
      ["2.yaml:12:20 the statuses are not in the order of their days"],
    ],
    [
      "a clause that ends before it begins",
      [PACK, CLAUSES.replace("2022-01-01", "2022-01-01, until: 2021-01-01")],
      ["2.yaml:8:14 it ends before it begins"],
    ],
    [
      "a day that is none",
      [PACK, CLAUSES.replace("2022-01-01", "2022-02-30")],
      ["2.yaml:8:22 `clauses[0].inForce.from` cannot be `2022-02-30`"],
    ],
  ])("%s", (_, texts, expected) => {
    expect(places(read(...texts).problems)).toEqual(expected);
  });

  it("tells the faults of YAML and those of the schema together", () => {
    const { problems } = read(
      `${PACK}${CLAUSES}rules:\n${SOUND}    title: Again\n${ruleText("", "house/other")}`,
    );
    expect(places(problems)).toEqual([
      "1.yaml:26:5 the key `title` is given twice",
      "1.yaml:27:5 a rule has either `forbid` or `require`",
    ]);
  });

  it("keeps the rules when its scope does not compile, and leaves them unsure", () => {
    const { pack, problems } = read(`${PACK.replace("platform", "plattform")}${CLAUSES}rules:\n${SOUND}`);
    expect(places(problems)).toEqual(["1.yaml:5:27 unknown fact `plattform`"]);
    expect(pack?.appliesTo({ node: {}, at: "" }, {} as never).truth).toBe("unknown");
    expect(pack?.rules).toHaveLength(1);
  });

  it("reports an unfinished document and still has a position", () => {
    const { pack, problems } = read("pack: { id: house");
    expect(pack).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatchObject({ code: "E_PACK", file: "1.yaml" });
  });
});
