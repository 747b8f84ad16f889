import { describe, expect, it } from "vitest";
import type { SignInput } from "../../../../scripts/media/c2pa/sign-media.ts";
import { aiDetector } from "../../../../src/evidence/provenance/ai.ts";
import type { CredentialContext } from "../../../../src/evidence/provenance/c2pa/credentials.ts";
import { editsDetector } from "../../../../src/evidence/provenance/edits.ts";
import type { Observation } from "../../../../src/types/fact.ts";
import { AI_TYPE, c2paOf, captured, otherRoot, png, root, sign, tampered, trusting } from "./signed-media.ts";

const painter = { name: "Calder Painter", version: "3" };
const generated = { action: "c2pa.created", digitalSourceType: AI_TYPE, softwareAgent: painter };

const edits = [
  { action: "c2pa.cropped", softwareAgent: "Calder Desk", when: "2028-08-14T10:00:00Z" },
  { action: "c2pa.edited", parameters: { description: "sky replaced" } },
  { action: "c2pa.published" },
  { action: "org.calder.stamp" },
];

const parent = await sign("image/png", { actions: [generated] });
const madeFrom = (relationship: NonNullable<SignInput["relationship"]>, media: Uint8Array = parent) =>
  sign("image/png", { actions: [captured], parent: { type: "image/png", media }, relationship });

const medium = { field: "media[0]", declared: {} };
const trusted = trusting(root);
const aiOf = async (bytes: Uint8Array, context: CredentialContext = trusted) =>
  Object(await aiDetector.run({ ...medium, bytes: Uint8Array.from(bytes) }, context)).ai;
const editsOf = async (bytes: Uint8Array, context: CredentialContext = trusted) =>
  Object(await editsDetector.run({ ...medium, bytes: Uint8Array.from(bytes) }, context)).edits;

describe("the actions of a file and of what it was made from", () => {
  const edited = sign("image/png", { actions: [generated, ...edits] });

  it("are told with their kind, software, time and detail", async () => {
    const { actions } = await c2paOf(await edited, trusted);
    expect(actions.missing).toEqual([]);
    expect(actions.items.map(({ value }: Observation) => JSON.parse(JSON.stringify(value)))).toEqual([
      {
        action: "c2pa.created",
        kind: "origin",
        from: "this",
        sourceType: "trainedAlgorithmicMedia",
        software: "Calder Painter 3",
      },
      {
        action: "c2pa.cropped",
        kind: "adjustment",
        from: "this",
        software: "Calder Desk",
        when: "2028-08-14T10:00:00Z",
      },
      { action: "c2pa.edited", kind: "edit", from: "this", detail: "sky replaced" },
      { action: "c2pa.published", kind: "packaging", from: "this" },
      { action: "org.calder.stamp", kind: "other", from: "this" },
    ]);
  });

  it("make the edit history, without how the file came to be", async () => {
    const { history, software, marked } = await editsOf(await edited);
    expect(
      history.items.map(({ value, certainty }: Observation<{ action: string; software: string }>) => [
        value.action,
        value.software,
        certainty,
      ]),
    ).toEqual([
      ["c2pa.cropped", "Calder Desk", "certain"],
      ["c2pa.edited", "Calder Studio", "certain"],
      ["c2pa.published", "Calder Studio", "certain"],
      ["org.calder.stamp", "Calder Studio", "certain"],
    ]);
    expect(software.items.map(({ value }: Observation) => value)).toEqual(["Calder Desk", "Calder Studio"]);
    expect(marked).toMatchObject({ value: true, certainty: "certain" });
  });

  it.each(["parentOf", "componentOf", "inputTo"] as const)(
    "are followed into an ingredient: %s",
    async (relation) => {
      const { actions, ingredients } = await c2paOf(await madeFrom(relation), trusted);
      expect(ingredients.items.map(({ value }: Observation) => value)).toMatchObject([
        { relation, hasCredentials: true, title: "ingredient" },
      ]);
      expect(actions.items.at(-1).value).toMatchObject({
        from: relation,
        sourceType: "trainedAlgorithmicMedia",
      });
    },
  );

  it("are no steps of a file that only has an ingredient without credentials", async () => {
    const { actions, ingredients } = await c2paOf(await madeFrom("componentOf", png), trusted);
    expect(ingredients.items[0].value).toMatchObject({ relation: "componentOf", hasCredentials: false });
    expect(new Set(actions.items.map(({ value }: Observation<{ from: string }>) => value.from))).toEqual(
      new Set(["this"]),
    );
  });
});

const fromOpened = await madeFrom("parentOf");
const fromInput = await madeFrom("inputTo");

describe("marks of AI in content credentials", () => {
  const MARK = "as trainedAlgorithmicMedia";

  it.each([
    ["by a trusted signer", parent, trusted, "certain", `mark c2pa/verified in c2pa c2pa.created ${MARK}`],
    [
      "by a signer that nobody vouches for",
      parent,
      trusting(otherRoot),
      "likely",
      `mark c2pa/declared-untrusted in c2pa c2pa.created ${MARK}`,
    ],
    [
      "in a file that was changed since",
      tampered("image/png", parent),
      trusted,
      "possible",
      `mark c2pa/broken in c2pa c2pa.created ${MARK}; changed since it was signed, or damaged: assertion.dataHash.mismatch`,
    ],
    [
      "in a file that it was opened from",
      fromOpened,
      trusted,
      "likely",
      `mark c2pa/verified in c2pa c2pa.created of an ingredient (parentOf) ${MARK}`,
    ],
    [
      "in a file that was only given to a tool",
      fromInput,
      trusted,
      "possible",
      `mark c2pa/verified in c2pa c2pa.created of an ingredient (inputTo) ${MARK}`,
    ],
    [
      "in a store that cannot be read",
      parent.subarray(0, parent.length - 30),
      trusted,
      "possible",
      "mark c2pa/broken in jumbf digitalSourceType; the manifest store cannot be read: InvalidAsset",
    ],
  ])("%s", async (_, bytes, context, certainty, note) => {
    expect((await aiOf(bytes, context)).marked).toMatchObject({ value: true, certainty, note });
  });

  it("name the signer, where no generator is known by name, and the source type", async () => {
    const { generator, sourceType, generated: isGenerated } = await aiOf(parent);
    expect(generator).toMatchObject({ value: "Calder Studio", certainty: "certain" });
    expect(sourceType).toMatchObject({ value: "trainedAlgorithmicMedia", certainty: "certain" });
    expect(isGenerated).toMatchObject({ value: true, certainty: "certain" });
  });

  it("name a generator that is known", async () => {
    const file = await sign("image/png", { actions: [{ ...generated, softwareAgent: "Adobe Firefly" }] });
    expect((await aiOf(file)).generator.value).toBe("Adobe Firefly");
  });

  it("are none in a captured picture", async () => {
    const { marked, sourceType } = await aiOf(await sign("image/jpeg"));
    expect(marked.unknown).toBe("low-certainty");
    expect(sourceType).toMatchObject({ value: "digitalCapture", certainty: "certain" });
  });

  it("leave a declaration without AI in doubt where the credentials cannot be read", async () => {
    const bytes = Uint8Array.from(await sign("image/jpeg", { remoteUrl: "https://calder.example/m.c2pa" }));
    const declared = { declared: { aiGenerated: false } };
    const { ai } = Object(await aiDetector.run({ field: "media[0]", declared, bytes }, trusted));
    expect(ai.generated.unknown).toBe("not-observed");
  });
});
