import { describe, expect, test } from "vitest";
import { documentOf, readDocument } from "../../src/documents/read-document.ts";
import { buildCalendar } from "../../src/elections/build-calendar.ts";

const SOURCE = "[{ title: Gazette, url: 'https://example.org/', readOn: 2026-11-23 }]";

const electionText = (fields: string, id = "calder-2028") =>
  `{ id: ${id}, name: Calder County vote, jurisdiction: US-CA, kind: general, status: expected,
    sources: ${SOURCE}, ${fields} }`;

const documentText = (...elections: string[]) => `format: 1
coverage:
  - { jurisdiction: US-CA, from: 2028-01-01, until: 2028-12-31 }
elections:
${elections.map((each) => `  - ${each}`).join("\n")}
`;

const build = (...texts: string[]) =>
  buildCalendar(texts.map((text, index) => readDocument(text, `calendar-${index}.yaml`)));

const GOOD = electionText("votingDays: [2028-11-07]");

test("a calendar is sorted, indexed and covered", () => {
  const later = electionText("votingDays: [2028-11-07]", "another-2028");
  const first = electionText("votingDays: [2028-06-06]", "primary-2028");
  const { calendar, problems } = build(documentText(GOOD, later), documentText(first));
  expect(problems).toEqual([]);
  expect(calendar.elections.map(({ id }) => id)).toEqual(["primary-2028", "another-2028", "calder-2028"]);
  expect(calendar.byId.get("calder-2028")?.votingDays).toEqual(["2028-11-07"]);
  expect(calendar.coverage).toHaveLength(2);
});

test("a field that is not given stays absent", () => {
  const { calendar } = build(documentText(GOOD));
  expect(Object.keys(calendar.elections[0] ?? {}).sort()).toEqual([
    "id",
    "jurisdiction",
    "kind",
    "name",
    "sources",
    "status",
    "votingDays",
  ]);
});

describe("a second election of the same id", () => {
  const { calendar, problems } = build(
    documentText(GOOD),
    documentText(electionText("votingDays: [2028-11-14]")),
  );

  test("is a problem where it stands", () => {
    expect(problems).toEqual([
      {
        code: "E_CALENDAR",
        message: "the calendar already has an election `calder-2028`",
        hint: "choose another id, or remove one of the two",
        path: "elections[0].id",
        file: "calendar-1.yaml",
        line: 5,
        col: 11,
      },
    ]);
  });

  test("does not replace the first, and its document covers nothing", () => {
    expect(calendar.byId.get("calder-2028")?.votingDays).toEqual(["2028-11-07"]);
    expect(calendar.coverage).toHaveLength(1);
  });
});

test.each([
  [
    "a day that does not exist",
    "votingDays: [2027-02-29]",
    "elections[1].votingDays[0]",
    "expected a day that exists",
  ],
  ["no voting day", "votingDays: []", "elections[1].votingDays", "has fewer than 1"],
  ["days out of order", "votingDays: [2028-11-07, 2028-11-06]", "elections[1].votingDays[1]", "not in order"],
  ["a day given twice", "votingDays: [2028-11-07, 2028-11-07]", "elections[1].votingDays[1]", "not in order"],
  [
    "a slip of the year in a day",
    "votingDays: [2027-11-07, 2028-11-07]",
    "elections[1].votingDays",
    "too far apart",
  ],
  [
    "a late start",
    "votingDays: [2028-11-07], votingStart: 2028-11-08",
    "elections[1].votingStart",
    "after the first",
  ],
  [
    "an early start",
    "votingDays: [2028-11-07], votingStart: 2028-06-01",
    "elections[1].votingStart",
    "too long before",
  ],
  [
    "a late start in one place",
    "votingDays: [2028-11-07], votingStartIn: { US-CA: 2028-11-08 }",
    "elections[1].votingStartIn.US-CA",
    "after the first",
  ],
  [
    "a place that is no code",
    "votingDays: [2028-11-07], votingStartIn: { California: 2028-10-09 }",
    "elections[1].votingStartIn.California",
    "expected an ISO 3166-2 code",
  ],
  [
    "an early certification",
    "votingDays: [2028-11-07], certified: 2028-11-06",
    "elections[1].certified",
    "before the vote ends",
  ],
  [
    "a late certification",
    "votingDays: [2028-11-07], certified: 2030-01-01",
    "elections[1].certified",
    "too long after",
  ],
  [
    "an early oath",
    "votingDays: [2028-11-07], swornIn: 2028-11-07",
    "elections[1].swornIn",
    "before the vote ends",
  ],
  [
    "an oath before certification",
    "votingDays: [2028-11-07], certified: 2028-12-01, swornIn: 2028-11-20",
    "elections[1].swornIn",
    "before the result is certified",
  ],
  ["a late oath", "votingDays: [2028-11-07], swornIn: 2031-01-20", "elections[1].swornIn", "too long after"],
  [
    "an unknown key",
    "votingDays: [2028-11-07], votingdays: 1",
    "elections[1].votingdays",
    "did you mean `votingDays`?",
  ],
])("%s is a problem, and the other elections stay", (_name, fields, path, words) => {
  const { calendar, problems } = build(documentText(GOOD, electionText(fields, "faulty-2028")));
  expect(problems).toEqual([
    expect.objectContaining({ code: "E_CALENDAR", path, file: "calendar-0.yaml", line: expect.any(Number) }),
  ]);
  expect(problems.map(({ message, hint }) => `${message}; ${hint}`)).toEqual([
    expect.stringContaining(words),
  ]);
  expect(calendar.elections.map(({ id }) => id)).toEqual(["calder-2028"]);
  expect(calendar.coverage).toEqual([]);
});

test.each([
  ["no source", GOOD.replace(SOURCE, "[]"), "elections[0].sources"],
  [
    "an address that is none",
    GOOD.replace("https://example.org/", "javascript:alert(1)"),
    "elections[0].sources[0].url",
  ],
  ["a jurisdiction that is none", GOOD.replace("US-CA", "California"), "elections[0].jurisdiction"],
  ["a kind that is none", GOOD.replace("general", "generel"), "elections[0].kind"],
  ["an id with a space", GOOD.replace("calder-2028", "Calder 2028"), "elections[0].id"],
])("%s is a problem", (_name, text, path) => {
  expect(build(documentText(text)).problems.map((each) => each.path)).toEqual([path]);
});

test.each([
  [
    "coverage that ends before it starts",
    documentText(GOOD).replace("until: 2028-12-31", "until: 2027-12-31"),
    ["coverage[0].until"],
  ],
  ["another format", documentText(GOOD).replace("format: 1", "format: 2"), ["format"]],
  ["a document that is a list", "- 1", [undefined]],
  ["a document that does not parse", "format: [", [undefined]],
])("%s is a problem", (_name, text, paths) => {
  const { problems, calendar } = build(text);
  expect(problems.map((each) => each.path)).toEqual(paths);
  expect(calendar.coverage).toEqual([]);
});

test("the value of a program, with no file, is checked as well", () => {
  const { problems } = buildCalendar([documentOf({ format: 1, coverage: [] })]);
  expect(problems.map(({ path, file }) => [path, file])).toEqual([["elections", undefined]]);
});
