import { describe, expect, it } from "vitest";
import { readIdentities } from "../../../../src/evidence/provenance/c2pa/identities.ts";
import { c2paOf, identityBy, otherRoot, root, sign, tampered, trusting } from "./signed-media.ts";

const AUTHOR = { name: "Calder Author", organisation: "Calder Press", roles: ["cawg.creator"] };
const UNTRUSTED = "cawg.x509.credential.untrusted";

describe("an identity that is asserted in a signed file", () => {
  it("is verified, untrusted or broken on its own, whoever signed the file", async () => {
    const file = await sign("image/png", { identity: identityBy(root) });
    const byAnother = await sign("image/png", { identity: identityBy(otherRoot) });
    const read = async (bytes: Uint8Array, ...context: Parameters<typeof trusting>) => {
      const { state, trusted, identities } = await c2paOf(bytes, trusting(...context));
      const [one, ...others] = identities.items;
      expect([others, identities.missing]).toEqual([[], []]);
      return {
        file: [state.value, trusted.value],
        identity: one.value,
        certainty: one.certainty,
        note: one.note,
      };
    };
    expect(await read(file, root)).toEqual({
      file: ["verified", true],
      identity: { state: "verified", ...AUTHOR },
      certainty: "certain",
      note: undefined,
    });
    expect(await read(byAnother, root)).toEqual({
      file: ["verified", true],
      identity: { state: "declared-untrusted", ...AUTHOR },
      certainty: "likely",
      note: UNTRUSTED,
    });
    expect(await read(byAnother, otherRoot)).toEqual({
      file: ["declared-untrusted", false],
      identity: { state: "verified", ...AUTHOR },
      certainty: "certain",
      note: undefined,
    });
    expect(await read(tampered("image/png", file), root)).toMatchObject({
      file: ["broken", true],
      identity: { state: "broken" },
      certainty: "possible",
    });
  });

  it("is none where nobody asserts one", async () => {
    const { identities } = await c2paOf(await sign("image/png"), trusting(root));
    expect(identities).toEqual({ items: [], missing: [] });
  });
});

describe("readIdentities", () => {
  const ADDRESS = "self#jumbf=/c2pa/a/c2pa.assertions/cawg.identity";
  const store = (succeeded: readonly string[], failed: readonly string[], data: unknown, url = ADDRESS) => ({
    active_manifest: "a",
    manifests: { a: { assertions: [{ label: "cawg.identity", data }] } },
    validation_results: {
      activeManifest: {
        success: succeeded.map((code) => ({ code, url })),
        failure: failed.map((code) => ({ code, url })),
      },
    },
  });
  const AGGREGATED = { verifiedIdentities: [{ username: "calder", provider: { name: "Calder Social" } }] };
  const stateOf = (...given: Parameters<typeof store>) => readIdentities(store(...given), true)[0]?.state;

  it.each([
    ["held and vouched for", ["cawg.identity.well-formed", "cawg.x509.credential.trusted"], [], "verified"],
    ["held alone", ["cawg.identity.well-formed"], [], "declared-untrusted"],
    ["by an aggregator", ["cawg.ica.credential_valid"], [], "declared-untrusted"],
    [
      "by an unknown aggregator",
      ["cawg.ica.credential_valid"],
      ["cawg.ica.untrusted_issuer"],
      "declared-untrusted",
    ],
    ["that needs the network", [], ["cawg.ica.did_unavailable"], "broken"],
    ["over another file", [], ["cawg.identity.assertion.mismatch"], "broken"],
    ["with a code that is not known here", ["cawg.identity.well-formed"], ["cawg.new"], "broken"],
    ["of which nothing is said", [], [], "broken"],
  ])("calls one %s by its codes", (_, succeeded, failed, state) => {
    expect(stateOf(succeeded, failed, {})).toBe(state);
  });

  it("goes by the codes of that assertion alone", () => {
    const other = "self#jumbf=/c2pa/a/c2pa.assertions/cawg.identity__1";
    expect(stateOf(["cawg.identity.well-formed"], [], {}, other)).toBe("broken");
  });

  it("names whom an aggregator of identities names", () => {
    const [identity] = readIdentities(store(["cawg.ica.credential_valid"], [], AGGREGATED), true);
    expect(identity).toEqual({
      state: "declared-untrusted",
      name: "calder",
      organisation: "Calder Social",
      roles: [],
      faults: [],
    });
  });

  it.each([[undefined], [{}], [store([], [], null)]])("survives %o", (report) => {
    expect(readIdentities(report, true).every(({ state }) => state === "broken")).toBe(true);
  });
});
