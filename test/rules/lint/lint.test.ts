import { expect, it, test } from "vitest";
import type { PackData } from "../../../src/rules/compile-pack.ts";
import { lintPack } from "../../../src/rules/lint/lint.ts";
import { loadPackSources } from "../../../src/rules/load-packs.ts";
import { clause, rule } from "../compile-block.ts";

const sound = rule({ forbid: { words: { says: ["twice"] } } });

const dataOf = (given: Partial<PackData>): PackData => ({
  head: { id: "house", version: "1.0.0", title: "House rules", appliesTo: { platform: "meta" } },
  lists: {},
  clauses: [clause()],
  rules: [sound],
  ...given,
});

const lint = (given: Partial<PackData>) =>
  lintPack(dataOf(given), () => ({}), { asOf: "2026-11-27", staleAfter: 365 });

const seen = (given: Partial<PackData>): string[] =>
  lint(given).map(({ level, check, subject, path }) => `${level} ${check} ${subject} ${path}`);

it("finds nothing in a sound pack", () => {
  expect(seen({})).toEqual([]);
});

test.each<[string, Partial<PackData>, string]>([
  [
    "a clause that nobody judges",
    { clauses: [clause(), clause({ id: "HOUSE-2" })] },
    "warning unjudged-clause HOUSE-2 clauses[1].id",
  ],
  [
    "a source read long ago",
    { clauses: [clause({ readOn: "2025-11-01" })] },
    "note stale-reading HOUSE-1 clauses[0].readOn",
  ],
  [
    "a source read tomorrow",
    { clauses: [clause({ readOn: "2026-11-28" })] },
    "warning stale-reading HOUSE-1 clauses[0].readOn",
  ],
  [
    "memory that does not say so",
    { clauses: [clause({ confidence: "unverified" })] },
    "warning silent-doubt HOUSE-1 clauses[0].confidence",
  ],
  [
    "a front page as source",
    { clauses: [clause({ url: "https://example.org/" })] },
    "note vague-source HOUSE-1 clauses[0].url",
  ],
  [
    "a history that ends otherwise",
    { clauses: [clause({ statusHistory: [{ from: "2024-01-01", status: "enjoined" }] })] },
    "warning status-history HOUSE-1 clauses[0].status",
  ],
  [
    "one fact, two values",
    { rules: [rule({ forbid: { all: [{ "contest.level": "state" }, { "contest.level": "local" }] } })] },
    'warning never-true house/rule rules[0].forbid.all[1]["contest.level"]',
  ],
  [
    "a range turned around",
    { rules: [rule({ forbid: { "election.daysToVote": { atLeast: 60, atMost: 30 } } })] },
    'warning never-true house/rule rules[0].forbid["election.daysToVote"]',
  ],
  [
    "a body that the guard leaves out",
    {
      rules: [
        rule({ appliesTo: { "advertiser.kind": ["party"] }, forbid: { "advertiser.kind": "candidate" } }),
      ],
    },
    'warning never-true house/rule rules[0].forbid["advertiser.kind"]',
  ],
  [
    "an exception for nobody",
    {
      rules: [
        rule({
          appliesTo: { "advertiser.kind": ["party"] },
          unless: { "advertiser.kind": { known: true, equals: "business" } },
          forbid: { words: { says: ["twice"] } },
        }),
      ],
    },
    'warning unused-exception house/rule rules[0].unless["advertiser.kind"]',
  ],
  [
    "days out of reach",
    {
      rules: [
        rule({
          appliesTo: { date: { before: "2019-01-01" } },
          forbid: { words: { says: ["twice"] } },
          tests: [
            { name: "before", ad: {}, asOf: "2018-12-31", expect: "violated" },
            { name: "after", ad: {}, asOf: "2019-01-01", expect: "not-applicable" },
          ],
        }),
      ],
    },
    "warning unreachable-date house/rule rules[0].appliesTo.date",
  ],
  [
    "one side of a day",
    {
      rules: [
        rule({
          appliesTo: { date: { onOrAfter: "2025-01-01" } },
          forbid: { words: { says: ["twice"] } },
          tests: [{ name: "after", ad: {}, asOf: "2025-01-01", expect: "violated" }],
        }),
      ],
    },
    "warning no-date-boundary house/rule rules[0].tests",
  ],
  [
    "a duty that binds nobody",
    {
      clauses: [clause({ status: "stale" })],
      rules: [{ ...sound, message: "the ad must say who paid" }],
    },
    "warning hollow-obligation house/rule rules[0].message",
  ],
  [
    "clauses that never bound",
    { clauses: [clause({ status: "announced" })] },
    "note never-binds house/rule rules[0].cites",
  ],
  [
    "a list that nobody names",
    { lists: { guns: ["rifle"], gun: ["gun"] }, rules: [rule({ forbid: { words: { says: ["$guns"] } } })] },
    "warning unused-list gun lists.gun",
  ],
])("%s", (_, given, note) => {
  expect(seen(given)).toEqual([note]);
});

test.each<[string, Partial<PackData>]>([
  [
    "a code and one below it",
    {
      rules: [
        rule({ forbid: { all: [{ "election.phase": "ongoing" }, { "election.phase": "ongoing.voting" }] } }),
      ],
    },
  ],
  [
    "a list that passes two tests by two items",
    { rules: [rule({ forbid: { all: [{ platform: "meta" }, { platform: "google" }] } })] },
  ],
  [
    "a clause that people judge",
    { clauses: [clause(), clause({ id: "HOUSE-2", humanOnly: "It looks at a channel." })] },
  ],
  [
    "a clause that is over",
    { clauses: [clause({ readOn: "2021-01-01", inForce: { from: "2020-01-01", until: "2021-12-31" } })] },
  ],
])("leaves alone %s", (_, given) => {
  expect(seen(given)).toEqual([]);
});

it("has nothing to warn of in the packs that ship, and places every note in a file", async () => {
  const packs = await loadPackSources();
  expect(packs.flatMap(({ problems }) => problems)).toEqual([]);
  const notes = packs.flatMap(({ data, locate }) =>
    data === undefined || locate === undefined
      ? []
      : lintPack(data, locate, { asOf: "2026-11-27", staleAfter: 365 }),
  );
  expect(notes.filter(({ level }) => level === "warning")).toEqual([]);
  expect(notes.filter(({ file, line }) => file === undefined || line === undefined)).toEqual([]);
}, 240_000);
