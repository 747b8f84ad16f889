import { describe, expect, it } from "vitest";
import { detectors } from "../../src/evidence/detectors.ts";
import { dictionary } from "../../src/evidence/dictionary.ts";
import type { FactType } from "../../src/evidence/fact-type.ts";
import { submissionSchema } from "../../src/submission/schema.ts";

/** The type at a dotted path; lists are stepped into with `[]`. */
function typeAt(path: string): FactType | undefined {
  let type: FactType | undefined = dictionary;
  for (const step of path.split(".")) {
    if (step === "[]") type = type?.type === "list" ? type.of : undefined;
    else type = type?.type === "object" ? type.fields[step] : undefined;
  }
  return type;
}

function* all(type: FactType, path: string): Generator<[string, FactType]> {
  yield [path, type];
  if (type.type === "list") yield* all(type.of, `${path}[]`);
  if (type.type === "object") {
    for (const [name, field] of Object.entries(type.fields))
      yield* all(field, path === "" ? name : `${path}.${name}`);
  }
}

describe("the dictionary of facts", () => {
  it.each([
    ["political", { type: "boolean", declared: true }],
    ["advertiser.kind", { type: "name", values: expect.arrayContaining(["candidate"]) }],
    ["advertiser.country", { type: "code", separator: "-" }],
    ["contest.jurisdiction", { type: "code", separator: "-" }],
    ["contest.candidates", { type: "list", each: "candidate" }],
    ["targeting.countries", { type: "list", each: "country" }],
    ["targeting.methods.[]", { type: "name", values: expect.arrayContaining(["radius"]) }],
    ["flight.start", { type: "day", declared: true }],
    ["delivery.firstImpressionAt", { type: "day", declared: true }],
    ["copy.body", { type: "text", declared: true }],
    ["media", { type: "list", each: "medium", declared: true }],
    ["media.[].declared.aiGenerated", { type: "boolean", declared: true }],
    ["media.[].width", { type: "number" }],
    ["date", { type: "day", dated: true }],
    ["election.phase", { type: "code", separator: ".", dated: true }],
    ["election.daysToVote", { type: "number", dated: true }],
    ["claims.[].election.phase", { type: "code", dated: true }],
    ["jurisdiction.[]", { type: "code", isOpen: true }],
  ])("%s", (path, type) => {
    expect(typeAt(path)).toMatchObject(type);
  });

  it("has every field of a submission, and no bytes", () => {
    expect(Object.keys(dictionary.fields)).toEqual(
      expect.arrayContaining(Object.keys(submissionSchema.shape)),
    );
    expect(typeAt("media.[].bytes")).toBeUndefined();
  });

  it("calls declared only what a submission can say", () => {
    const computed = [
      "date",
      "jurisdiction",
      "claims",
      "words",
      "payer",
      "aiNotice",
      "election",
      "media.[].ai",
      "media.[].width",
    ];
    expect(computed.filter((path) => typeAt(path)?.declared)).toEqual([]);
  });

  it("says of every fact what it means", () => {
    const silent = [...all(dictionary, "")].filter(([, { doc }]) => doc === "").map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it("knows every fact that the built-in detectors give or need", () => {
    const ofAd = detectors
      .filter(({ sense }) => sense === "ad")
      .flatMap((each) => [...each.gives, ...("needs" in each ? each.needs : [])]);
    const ofMedia = detectors.filter(({ sense }) => sense === "medium").flatMap(({ gives }) => gives);
    expect(ofAd.filter((fact) => typeAt(fact) === undefined)).toEqual([]);
    expect(ofMedia.filter((fact) => typeAt(`media.[].${fact}`) === undefined)).toEqual([]);
  });
});
