import { expect, test } from "vitest";
import { createChecker } from "../src/checker.ts";
import { matrixRows, unchangedText } from "../src/report/matrix-rows.ts";
import type { Submission } from "../src/submission/schema.ts";
import type { Matrix } from "../src/types/matrix.ts";

const altered: NonNullable<Submission["media"]>[number] = {
  kind: "image",
  text: "Vote",
  declared: {
    depicts: ["candidate"],
    photorealistic: true,
    edited: "material",
    falseDepiction: true,
    satire: false,
    aiGenerated: true,
  },
};

const ad: Submission = {
  political: true,
  copy: { headline: "", body: "They have already rigged November's vote." },
  media: [],
  platforms: ["meta", "google"],
  flight: { start: "2026-10-01", end: "2026-10-01" },
};

const checker = await createChecker({ packs: ["meta", "google", "us/federal", "us/ca", "us/mn", "us/tx"] });

const decisions = ({ cells }: Matrix, platform: string) =>
  Object.fromEntries(
    cells.filter((cell) => cell.platform === platform).map(({ place, decision }) => [place, decision]),
  );

test("a platform's own rule bites on that platform, in every place", async () => {
  const matrix = await checker.matrix({
    ...ad,
    targeting: { countries: ["US"], regions: ["US-OH", "US-CA"] },
  });
  expect(matrix.platforms).toEqual(["meta", "google"]);
  expect(matrix.places).toEqual(["US-OH", "US-CA"]);
  expect(new Set(Object.values(decisions(matrix, "meta")))).toEqual(new Set(["reject"]));
  expect(Object.values(decisions(matrix, "google"))).not.toContain("reject");
  const [cell] = matrix.cells;
  expect(cell?.bite).toMatchObject({
    rule: "meta/doubt-upcoming-election",
    effect: "reject",
    citation: { clause: "META-ELEC-LEGIT-1" },
  });
});

test("a state's law bites in that state alone, and the rest of the country is a place of its own", async () => {
  const matrix = await checker.matrix({
    ...ad,
    platforms: ["google"],
    copy: { headline: "", body: "Vote on Measure K." },
    media: [altered],
    contest: { level: "federal", candidates: ["Rosa Lindqvist"] },
    disclosures: { paidForBy: "Friends of Rosa Lindqvist", ai: { declared: true } },
    targeting: { countries: ["US"], regions: [] },
  });
  expect(matrix.places).toEqual(["US", "US-CA", "US-MN", "US-TX"]);
  const byPlace = decisions(matrix, "google");
  const packsOf = (place: string) =>
    Object.keys(matrix.cells.find((one) => one.place === place)?.byPack ?? {});
  expect(byPlace["US-CA"]).toBe("disclose");
  expect(packsOf("US-CA")).toContain("us/ca");
  for (const place of ["US", "US-MN", "US-TX"]) expect(packsOf(place)).not.toContain("us/ca");
  expect(packsOf("US").filter((pack) => /^us\/(ca|mn|tx)$/.test(pack))).toEqual([]);
});

test("an ad that names neither platforms nor places is judged on those of the packs", async () => {
  const { platforms: _, ...silent } = ad;
  const matrix = await checker.matrix(silent);
  expect(matrix.platforms).toEqual(["google", "meta", "youtube"]);
  expect(matrix.places).toEqual(["US", "US-CA", "US-MN", "US-TX"]);
  expect(matrix.cells).toHaveLength(12);
});

test("the matrix agrees with a plain check of the same narrowed ad", async () => {
  const targeting = { countries: ["US"], regions: ["US-CA", "US-TX"] };
  const matrix = await checker.matrix({ ...ad, targeting });
  for (const { platform, place, decision, byPack, bite } of matrix.cells) {
    const verdict = await checker.check({
      ...ad,
      platforms: [platform],
      targeting: { countries: ["US"], regions: [place] },
    });
    expect(verdict.decision).toBe(decision);
    expect(Object.entries(verdict.byPack).filter(([, one]) => one !== "approve")).toEqual(
      Object.entries(byPack),
    );
    expect(verdict.findings[0]?.rule).toBe(bite?.rule);
  }
});

test("places with one answer make one row, the worst first", () => {
  const bite = { rule: "us/ca/x", title: "A label", outcome: "violated", effect: "disclose" } as const;
  const cell = (platform: string, place: string, decision: "approve" | "disclose") => ({
    platform,
    place,
    decision,
    byPack: {},
    findings: 0,
    ...(decision === "approve" ? {} : { bite }),
  });
  const matrix: Matrix = {
    asOf: "2026-10-01",
    ad: { id: "a", digest: "0" },
    platforms: ["meta", "x"],
    places: ["US", "US-CA", "US-TX"],
    cells: [
      cell("meta", "US", "approve"),
      cell("meta", "US-CA", "disclose"),
      cell("meta", "US-TX", "approve"),
      ...["US", "US-CA", "US-TX"].map((place) => cell("x", place, "disclose")),
    ],
    unchanged: [
      { platform: "meta", places: ["US", "US-TX"] },
      { platform: "x", places: [] },
    ],
  };
  expect(
    matrixRows(matrix).map(({ platform, places, decision, bite: text }) => [
      platform,
      places,
      decision,
      text,
    ]),
  ).toEqual([
    ["meta", ["US-CA"], "disclose", "us/ca/x A label"],
    ["meta", ["US", "US-TX"], "approve", ""],
    ["x", ["US", "US-CA", "US-TX"], "disclose", "us/ca/x A label"],
  ]);
  expect(unchangedText(matrix)).toBe("meta in US, US-TX; x nowhere");
});
