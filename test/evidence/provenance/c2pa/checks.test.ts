import { describe, expect, it } from "vitest";
import { exclusionsIn, readChecks } from "../../../../src/evidence/provenance/c2pa/checks.ts";
import { coversContent } from "../../../../src/evidence/provenance/c2pa/covers-content.ts";

const HOLDS = ["claimSignature.validated", "signingCredential.trusted", "assertion.dataHash.match"];

function store(failures: readonly string[], deltas: readonly string[] = [], successes = HOLDS): unknown {
  const codes = (list: readonly string[]) => list.map((code) => ({ code, url: "self#jumbf=/c2pa/a/x" }));
  return {
    validation_results: {
      activeManifest: { success: codes(successes), failure: codes(failures), informational: [] },
      ingredientDeltas: [{ validationDeltas: { success: [], failure: codes(deltas) } }],
    },
  };
}

describe("what the codes of a validator say", () => {
  it.each([
    ["nothing failed", store([]), true, true],
    ["unknown signer", store(["signingCredential.untrusted"]), true, false],
    ["expired", store(["signingCredential.expired"]), true, false],
    ["outside its time", store(["claimSignature.outsideValidity"]), true, true],
    ["not a certificate for signing media", store(["signingCredential.invalid"]), true, false],
    ["revoked", store(["signingCredential.revoked"]), true, false],
    ["a time stamp of another file", store(["timeStamp.mismatch"]), true, true],
    ["an identity that is not proved", store(["cawg.identity.sig_type.unknown"]), true, true],
    ["an action without its source type", store(["assertion.action.malformed"]), true, true],
    ["an ingredient by an unknown signer", store([], ["signingCredential.untrusted"]), true, true],
    ["another signature", store(["claimSignature.mismatch"], [], []), false, false],
    ["other pixels", store(["assertion.dataHash.mismatch"], [], HOLDS.slice(0, 2)), false, true],
    ["other boxes", store(["assertion.bmffHash.mismatch"]), false, true],
    ["another assertion", store(["assertion.hashedURI.mismatch"]), false, true],
    ["an assertion that is gone", store(["assertion.missing"]), false, true],
    ["an assertion that was put in", store(["assertion.undeclared"]), false, true],
    ["another ingredient", store([], ["ingredient.manifest.mismatch"]), false, true],
    ["a code that is not known here", store(["something.new"]), false, true],
    ["no word of a signature", store([], [], []), false, false],
    ["nothing at all", undefined, false, false],
  ])("%s", (_, report, isIntact, isTrusted) => {
    expect(readChecks(report, () => false)).toMatchObject({ isIntact, isTrusted });
  });

  it("a signer's fault does not hide a change", () => {
    const { isIntact, faults, signerFaults } = readChecks(
      store(["signingCredential.untrusted", "claimSignature.mismatch"], [], []),
      () => true,
    );
    expect([isIntact, faults, signerFaults]).toEqual([
      false,
      ["claimSignature.mismatch"],
      ["signingCredential.untrusted"],
    ]);
  });

  it.each([
    ["holds, where what it leaves out is no content", true, true],
    ["does not, where it leaves out content", false, false],
  ])("a hash that matches but leaves out more than the manifest: %s", (_, covers, isIntact) => {
    const report = store(["assertion.dataHash.mismatch"]);
    expect(readChecks(report, () => covers).isIntact).toBe(isIntact);
  });
});

describe("exclusionsIn", () => {
  const hash = (start: number) => ({ "c2pa.hash.data": { exclusions: [{ start, length: 10 }] } });
  const details = {
    manifests: [
      { label: "old", assertions: hash(1) },
      { label: "active", assertions: { ...hash(2), "c2pa.hash.data__1": { exclusions: [{}] } } },
    ],
  };

  it("reads those of the active manifest; one without an end has none", () => {
    expect(exclusionsIn(details, "active")).toEqual([
      { start: 2, length: 10 },
      { start: 0, length: Number.POSITIVE_INFINITY },
    ]);
    expect(exclusionsIn(details, "other")).toEqual([]);
  });
});

describe("coversContent", () => {
  const segment = (marker: number, size: number) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, size + 2]), Buffer.alloc(size)]);
  // SOI, then APP1 up to 24, APP11 up to 38, the first table up to 52.
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, 18),
    segment(0xeb, 10),
    segment(0xdb, 10),
    segment(0xe2, 10),
    Buffer.from([0xff, 0xd9]),
  ]);

  it.each([
    ["all that comes before the picture", [{ start: 0, length: 38 }], true],
    [
      "two parts of it",
      [
        { start: 0, length: 2 },
        { start: 24, length: 14 },
      ],
      true,
    ],
    ["one byte of the picture", [{ start: 0, length: 39 }], false],
    ["metadata behind the picture's first part", [{ start: 52, length: 14 }], false],
    ["a part without an end", [{ start: 0, length: Number.POSITIVE_INFINITY }], false],
    ["a part before the start", [{ start: -1, length: 2 }], false],
    ["nothing", [], false],
  ])("leaving out %s: %s", (_, ranges, covers) => {
    expect(coversContent(jpeg, "jpeg", ranges)).toBe(covers);
    expect(coversContent(jpeg, "png", ranges)).toBe(false);
  });
});
