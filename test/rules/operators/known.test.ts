import { describe, expect, it } from "vitest";
import { factsWith, faultsOf, truthOf } from "../compile-block.ts";

const partial = (...missing: object[]) => ({ items: ["Vote"], missing });

describe("known", () => {
  it.each([
    ["political", true, "true"],
    ["political", false, "true"],
    ["political", undefined, "false"],
    ["politicalContent", { unknown: "timeout" }, "false"],
    ["politicalContent", { value: true, certainty: "likely", detector: "test" }, "true"],
    ["politicalContent", { value: true, certainty: "possible", detector: "test" }, "false"],
    ["advertiser.payer", "", "true"],
    ["delivery.firstImpressionAt", null, "true"],
    ["targeting.methods", [], "true"],
    ["words", partial(), "true"],
    ["words", partial({ unknown: "text-unread" }), "false"],
    ["leadForm", { questions: [] }, "true"],
    ["leadForm", undefined, "false"],
  ])("%s, found %j: %s", (path, value, truth) => {
    const facts = factsWith(path, value);
    expect(truthOf({ [path]: { known: true } }, facts)).toBe(truth);
    expect(truthOf({ [path]: { known: false } }, facts)).toBe(truth === "true" ? "false" : "true");
  });

  it.each(["true", 1, null, ["x"]])("refuses %j", (expected) => {
    expect(faultsOf({ political: { known: expected } })).toEqual([
      { path: "political.known", message: "`known` takes true or false", hint: "write `known: true`" },
    ]);
  });
});
