import { expect, it, vi } from "vitest";
import { aiDetector } from "../../../../src/evidence/provenance/ai.ts";
import { AI_TYPE, c2paOf, png, sign } from "./signed-media.ts";

/** An installation without the optional package: nothing else can make it disappear. */
vi.mock("../../../../src/evidence/provenance/c2pa/locate-c2pa.ts", () => ({ locateC2pa: () => undefined }));

const missing = { unknown: "missing-package", note: "install @contentauth/c2pa-wasm" };

it("without the validator, credentials are unknown and never absent", async () => {
  const facts = await c2paOf(await sign("image/png"));
  expect(facts.state).toEqual({ ...missing, detector: "provenance/c2pa" });
  expect(facts.actions.missing).toEqual([{ ...missing, detector: "provenance/c2pa" }]);
});

it("without the validator, a file that speaks of none is still known to have none", async () => {
  expect((await c2paOf(png)).state.value).toBe("absent");
});

it("without the validator, the terms in the store stand for themselves, unverified", async () => {
  const bytes = Uint8Array.from(
    await sign("image/png", { actions: [{ action: "c2pa.created", digitalSourceType: AI_TYPE }] }),
  );
  const { ai } = Object(await aiDetector.run({ field: "media[0]", declared: {}, bytes }));
  expect(ai.marked).toMatchObject({ value: true, certainty: "likely" });
  expect(ai.marked.note).toContain("c2pa/unverified-source-type");
});
