import { describe, expect, it } from "vitest";
import { makeCredential } from "../../../../scripts/media/c2pa/certificate.ts";
import { withPngTexts } from "../../../../scripts/media/png.ts";
import { c2paOf, media, otherRoot, png, root, sign, TYPES, tampered, trusting } from "./signed-media.ts";

const trusted = trusting(root);
const plain = (fact: { value?: unknown; unknown?: string }): unknown => fact.value ?? fact.unknown;
const shown = (facts: Record<string, { value?: unknown; unknown?: string }>) =>
  ["state", "integrity", "trusted"].map((name) => plain(facts[name] ?? {}));

describe("the state of signed media", () => {
  it.each(TYPES)("of type %s", async (type) => {
    const file = await sign(type);
    expect(shown(await c2paOf(file, trusted))).toEqual(["verified", true, true]);
    expect(shown(await c2paOf(file, trusting(otherRoot)))).toEqual(["declared-untrusted", true, false]);
    expect(shown(await c2paOf(file))).toEqual(["declared-untrusted", true, "not-observed"]);
    expect(shown(await c2paOf(tampered(type, file), trusted))).toEqual(["broken", false, true]);
    expect(shown(await c2paOf(media[type], trusted))).toEqual(["absent", "not-observed", "not-observed"]);
  });
});

const file = await sign("image/png");
const swapped = (from: string, to: string): Buffer => {
  const at = file.indexOf(from);
  return Buffer.concat([file.subarray(0, at), Buffer.from(to), file.subarray(at + to.length)]);
};

const malformed = await sign("image/png", { actions: [{ action: "c2pa.created" }] });
const selfMade = await sign("image/png", {
  signer: makeCredential({
    name: "Calder Forger",
    organisation: "Calder Studio",
    valid: ["2026-01-01", "2029-01-01"],
    issuer: otherRoot,
  }),
});

describe("the state and why", () => {
  const NOT_VOUCHED = "no certificate of the trust list vouches for the signer";

  it.each([
    [
      "a signature that is not over this claim",
      swapped("Calder Studio", "Kalder Studio"),
      ["broken", false, false],
      "changed since it was signed, or damaged: claimSignature.mismatch",
    ],
    [
      "an action that was rewritten",
      swapped("digitalCapture", "compositeWitha"),
      ["broken", false, true],
      "changed since it was signed, or damaged: assertion.hashedURI.mismatch",
    ],
    [
      "a file that is cut off",
      file.subarray(0, file.length - 30),
      ["broken", false, "media-unreadable"],
      "the manifest store cannot be read: InvalidAsset",
    ],
    [
      "actions against the rules of the specification",
      malformed,
      ["declared-untrusted", true, true],
      "it was signed against the rules of C2PA (assertion.action.malformed)",
    ],
    [
      "a self-made certificate",
      selfMade,
      ["declared-untrusted", true, false],
      `${NOT_VOUCHED} (signingCredential.untrusted)`,
    ],
  ])("of %s", async (_, bytes, expected, note) => {
    const { state, ...facts } = await c2paOf(bytes, trusted);
    expect([shown({ state, ...facts }), state.note]).toEqual([expected, note]);
  });

  it.each([
    ["2025-12-31", "declared-untrusted"],
    ["2026-01-01", "verified"],
    ["2028-12-31", "verified"],
    ["2029-01-01", "declared-untrusted"],
  ])("goes by the certificate's dates on %s, without a time stamp", async (asOf, state) => {
    expect((await c2paOf(file, trusting(root, asOf))).state.value).toBe(state);
  });

  it("of a manifest that is kept elsewhere is unknown, and nothing is fetched", async () => {
    const remoteUrl = "https://calder.example/manifest.c2pa";
    const facts = await c2paOf(await sign("image/jpeg", { remoteUrl }));
    expect(shown(facts)).toEqual(["not-observed", "not-observed", "not-observed"]);
    expect(facts.remoteManifest).toMatchObject({ value: remoteUrl, certainty: "certain" });
  });

  it("is not absent where a store is damaged or misplaced", async () => {
    const chunk = file.indexOf("caBX");
    const renamed = Buffer.from(file);
    renamed.write("caBY", chunk, "latin1");
    const headless = Buffer.from(file);
    headless.fill(0, chunk + 8, chunk + 40);
    const appended = Buffer.concat([png, file.subarray(chunk - 4)]);
    for (const bytes of [renamed, headless, appended]) {
      expect((await c2paOf(bytes)).state.unknown ?? "known").toBe("media-unreadable");
    }
  });

  it("is absent for a file that only speaks of C2PA", async () => {
    const text = withPngTexts(png, [{ keyword: "Comment", text: "c2pa, dcterms:provenance" }]);
    expect(shown(await c2paOf(text))).toEqual(["absent", "not-observed", "not-observed"]);
  });

  it("is unknown in a format that is not read", async () => {
    const matroska = Buffer.concat([
      Buffer.from("1a45dfa3", "hex"),
      Buffer.from("\x42\x82\x88matroska c2pa", "latin1"),
    ]);
    expect((await c2paOf(matroska)).state.unknown).toBe("unsupported-format");
  });

  it("is judged anew on another day and by another list, and once for the rest", async () => {
    const bytes = Uint8Array.from(file);
    const states = [trusted, trusting(otherRoot), trusted, trusting(root, "2030-01-01")].map(
      async (context) => (await c2paOf(bytes, context)).state.value,
    );
    expect(await Promise.all(states)).toEqual([
      "verified",
      "declared-untrusted",
      "verified",
      "declared-untrusted",
    ]);
  });
});

describe("who signed", () => {
  it("is named as sure as the state is", async () => {
    const names = async (bytes: Buffer, context = trusted) => {
      const { signer: who, issuer, claimGenerator, signedOn } = await c2paOf(bytes, context);
      return [who, issuer, claimGenerator, signedOn].map((fact) => [plain(fact), fact.certainty]);
    };
    const expected = (certainty: string) => [
      ["Calder Studio", certainty],
      ["Calder County Test CA", certainty],
      ["Calder Studio 1.0", certainty],
      ["not-observed", undefined],
    ];
    expect(await names(file)).toEqual(expected("certain"));
    expect(await names(file, trusting(otherRoot))).toEqual(expected("likely"));
    expect(await names(tampered("image/png", file))).toEqual(expected("possible"));
  });
});
