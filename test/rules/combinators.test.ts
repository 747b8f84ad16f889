import { describe, expect, it } from "vitest";
import type { Truth } from "../../src/types/lattice.ts";
import { evaluate, faultsOf, truthOf } from "./compile-block.ts";

/** A condition for each truth, over the facts below. */
const LINE: Readonly<Record<Truth, object>> = {
  true: { political: true },
  false: { political: false },
  unknown: { "advertiser.payer": "Rosa Lindqvist" },
};
const FACTS = { political: true };
const lines = (truths: readonly Truth[]) => truths.map((truth) => LINE[truth]);

describe("combinators", () => {
  it.each<[Truth[], Truth, Truth]>([
    [["true"], "true", "true"],
    [["false"], "false", "false"],
    [["unknown"], "unknown", "unknown"],
    [["true", "false"], "false", "true"],
    [["true", "unknown"], "unknown", "true"],
    [["unknown", "false"], "false", "unknown"],
    [["true", "true"], "true", "true"],
    [["false", "false"], "false", "false"],
    [["unknown", "true", "false"], "false", "true"],
  ])("%j: all %s, any %s", (truths, all, any) => {
    expect(truthOf({ all: lines(truths) }, FACTS)).toBe(all);
    expect(truthOf({ any: lines(truths) }, FACTS)).toBe(any);
  });

  it.each<[Truth, Truth]>([
    ["true", "false"],
    ["false", "true"],
    ["unknown", "unknown"],
  ])("not %s: %s", (truth, negated) => {
    expect(truthOf({ not: LINE[truth] }, FACTS)).toBe(negated);
  });

  it("evaluates every block, so that the trace has them all", () => {
    const { children } = evaluate({ any: lines(["true", "unknown", "false"]) }, FACTS);
    expect(children?.map(({ truth }) => truth)).toEqual(["true", "unknown", "false"]);
  });

  it("stands inside the items of lists too", () => {
    const block = { media: { some: { any: [{ kind: "video" }, { not: { kind: "image" } }] } } };
    expect(truthOf(block, { media: [{ kind: "audio" }] })).toBe("true");
    expect(truthOf(block, { media: [{ kind: "image" }] })).toBe("false");
    expect(truthOf(block, { media: [{}] })).toBe("unknown");
  });

  it.each([
    [{ all: [] }, "all", "`all` needs a list of blocks"],
    [{ any: { political: true } }, "any", "`any` needs a list of blocks"],
    [{ any: [{ political: true }, {}] }, "any.1", "this block has no conditions"],
    [{ any: ["political"] }, "any.0", "expected conditions, one fact a line"],
    [{ not: [] }, "not", "expected conditions, one fact a line"],
    [{ not: { politcal: true } }, "not.politcal", "unknown fact `politcal`"],
  ])("refuses %j", (block, path, message) => {
    expect(faultsOf(block)).toEqual([{ path, message, hint: expect.any(String) }]);
  });
});
