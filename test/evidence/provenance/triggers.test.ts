import { describe, expect, it } from "vitest";
import type { CredentialContext } from "../../../src/evidence/provenance/c2pa/credentials.ts";
import { triggersDetector } from "../../../src/evidence/provenance/triggers.ts";
import type { Medium } from "../../../src/submission/schema.ts";
import { AI_TYPE, captured, otherRoot, png, root, sign, tampered, trusting } from "./c2pa/signed-media.ts";

type Declared = NonNullable<Medium["declared"]>;

const plain = (fact: { value?: unknown; unknown?: string }): unknown => fact.value ?? fact.unknown;

async function triggers(
  bytes: Uint8Array | undefined,
  declared: Declared = {},
  context: CredentialContext = { asOf: "2028-09-01" },
) {
  const medium = { field: "media[0]", declared: { declared } };
  const facts =
    bytes === undefined
      ? triggersDetector.withoutBytes?.(medium)
      : await triggersDetector.run({ ...medium, bytes: Uint8Array.from(bytes) }, context);
  return Object(facts).triggers;
}

async function shown(bytes: Uint8Array | undefined, declared: Declared = {}) {
  const { photorealistic, personOrEvent, inconsequential } = await triggers(bytes, declared);
  return [photorealistic, personOrEvent, inconsequential].map(plain);
}

describe("the triggers of a medium", () => {
  it.each<readonly [Declared, unknown[]]>([
    [{}, ["not-declared", "not-declared", "not-declared"]],
    [{ photorealistic: true, depicts: ["event"], edited: "inconsequential" }, [true, true, true]],
    [{ photorealistic: false, depicts: ["none"], edited: "material" }, [false, false, false]],
    [{ edited: "none", depicts: ["voting-equipment"] }, ["not-declared", false, false]],
    [{ falseDepiction: true }, ["not-declared", true, "not-declared"]],
    [{ falseDepiction: false }, ["not-declared", "not-declared", "not-declared"]],
  ])("declared %o", async (declared, expected) => {
    expect(await shown(undefined, declared)).toEqual(expected);
    expect(await shown(png, declared)).toEqual(expected);
  });

  it("name the declaration that would settle them", async () => {
    const { photorealistic, personOrEvent, inconsequential } = await triggers(undefined);
    expect([photorealistic, personOrEvent, inconsequential].map(({ declare }) => declare)).toEqual([
      "media[0].declared.photorealistic",
      "media[0].declared.depicts",
      "media[0].declared.edited",
    ]);
  });

  const open = "not-declared";
  it.each([
    ["taken and not touched", [captured], [true, open, open]],
    ["cropped", [captured, { action: "c2pa.cropped" }], [true, open, true]],
    [
      "cropped and saved",
      [captured, { action: "c2pa.cropped" }, { action: "c2pa.published" }],
      [true, open, true],
    ],
    [
      "cropped and retouched",
      [captured, { action: "c2pa.cropped" }, { action: "c2pa.edited" }],
      [true, open, open],
    ],
    [
      "made by AI and cropped",
      [{ action: "c2pa.created", digitalSourceType: AI_TYPE }, { action: "c2pa.cropped" }],
      [open, open, open],
    ],
    [
      "taken, then changed by AI",
      [captured, { action: "c2pa.cropped", digitalSourceType: AI_TYPE }],
      [open, open, open],
    ],
  ] as const)("are read from credentials of a picture %s", async (_, actions, expected) => {
    expect(await shown(await sign("image/png", { actions }))).toEqual(expected);
  });

  it("free from a duty only by the word of a signer whom somebody vouches for", async () => {
    const signed = await sign("image/png", { actions: [captured, { action: "c2pa.cropped" }] });
    const certainties = async (context: CredentialContext) => {
      const { photorealistic, inconsequential } = await triggers(signed, {}, context);
      return [photorealistic.certainty, inconsequential.certainty];
    };
    expect(await certainties(trusting(root))).toEqual(["certain", "certain"]);
    expect(await certainties(trusting(otherRoot))).toEqual(["likely", "possible"]);
  });

  it("go by the declaration first, and by no credentials that are broken", async () => {
    const signed = await sign("image/png", { actions: [captured, { action: "c2pa.cropped" }] });
    expect(await shown(signed, { edited: "material" })).toEqual([true, open, false]);
    expect(await shown(tampered("image/png", signed))).toEqual([open, open, open]);
  });
});
