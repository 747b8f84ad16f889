import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { asPem } from "../scripts/media/c2pa/certificate.ts";
import { inspectMedia } from "../src/inspect-media.ts";
import { AI_TYPE, media, png, root, sign } from "./evidence/provenance/c2pa/signed-media.ts";

const EXAMPLES = join(import.meta.dirname, "..", "examples");
const folder = await mkdtemp(join(tmpdir(), "adclause-inspect-"));
afterAll(() => rm(folder, { recursive: true }));

const asOf = "2028-09-01";
const trusted = { asOf, trustList: asPem(root) };
const example = (path: string) => inspectMedia(join(EXAMPLES, path), { asOf });

describe("one file", () => {
  it("tells what it is and which marks of AI it carries, with their place", async () => {
    const path = "ai-png-denied/ruin.png";
    const evidence = await example(path);
    expect(evidence).toMatchObject({
      kind: "image",
      format: "png",
      width: 1200,
      height: 628,
      bytes: (await readFile(join(EXAMPLES, path))).length,
      coverage: { decoded: 1, reasons: [] },
      provenance: { c2pa: { state: "absent", actions: [] }, aiGenerated: { value: true } },
    });
    expect(evidence.provenance.aiGenerated.marks[0]).toMatchObject({ at: { offset: 33 } });
    expect(evidence.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("tells who processed it apart from whether it was manipulated", async () => {
    const { edited } = await example("edit-history-only/town-hall.jpg");
    expect(edited.history).toMatchObject([{ software: "GIMP", certainty: "certain" }]);
    expect(edited.signals).toEqual([]);
    expect(edited.outcome).not.toBe("evidence");
  });

  it("takes bytes as well as a path, and says the same of both", async () => {
    const path = join(EXAMPLES, "ai-png-denied/ruin.png");
    const bytes = new Uint8Array(await readFile(path));
    expect(await inspectMedia(bytes, { asOf, name: "ruin.png" })).toEqual(
      await inspectMedia(path, { asOf, name: "ruin.png" }),
    );
  });

  it("follows a link that the user names: nobody else chose the path", async () => {
    const link = join(folder, "link.png");
    await symlink(join(EXAMPLES, "ai-png-denied/ruin.png"), link);
    expect(await inspectMedia(link, { asOf })).toMatchObject({ format: "png" });
  });
});

describe("whether AI made it", () => {
  it("is denied only by a camera that the trust list vouches for", async () => {
    const photo = await sign("image/png");
    const value = async (bytes: Uint8Array, options: object) =>
      (await inspectMedia(new Uint8Array(bytes), options)).provenance.aiGenerated;
    expect(await value(photo, trusted)).toMatchObject({ value: false, certainty: "likely", marks: [] });
    expect(await value(photo, { asOf })).toMatchObject({ value: "unknown" });
    expect(await value(photo, { ...trusted, asOf: "2031-01-01" })).toMatchObject({ value: "unknown" });
    expect(await value(png, trusted)).toMatchObject({ value: "unknown" });
  });

  it("is said by credentials, as sure as they are", async () => {
    const made = [{ action: "c2pa.created", digitalSourceType: AI_TYPE }];
    const file = new Uint8Array(await sign("image/jpeg", { actions: made }));
    const { provenance } = await inspectMedia(file, trusted);
    expect(provenance.c2pa).toMatchObject({
      state: "verified",
      signer: "Calder Studio",
      actions: [{ action: "c2pa.created", from: "this", sourceType: "trainedAlgorithmicMedia" }],
    });
    expect(provenance.aiGenerated).toMatchObject({ value: true, certainty: "certain" });
  });
});

describe("files that cannot be read", () => {
  it.each([
    ["is cut off", png.subarray(0, png.length - 20)],
    ["is empty", new Uint8Array()],
    ["is text", new TextEncoder().encode("no picture at all")],
    ["is half a JPEG", media["image/jpeg"].subarray(0, media["image/jpeg"].length >> 1)],
  ])("are evidence: one that %s", async (_, bytes) => {
    const evidence = await inspectMedia(new Uint8Array(bytes), { asOf });
    expect(evidence.coverage.decoded).toBeLessThan(1);
    expect(evidence.coverage.reasons).not.toEqual([]);
    expect(evidence.provenance.aiGenerated.value).toBe("unknown");
    expect(evidence.edited.outcome).toBe("not-testable");
    expect(evidence.missing).not.toEqual([]);
  });

  it("are an error when there is no file", async () => {
    const error = { code: "E_MEDIA", message: expect.stringContaining("no such file") };
    await expect(inspectMedia(join(folder, "gone.png"))).rejects.toMatchObject(error);
    await expect(inspectMedia(folder)).rejects.toMatchObject({ code: "E_MEDIA" });
  });

  it("are an error when an option is none", async () => {
    await expect(inspectMedia(png, { asOf: "soon" })).rejects.toMatchObject({ code: "E_OPTION" });
    const list = join(folder, "list.pem");
    await writeFile(list, "no certificate");
    await expect(inspectMedia(png, { trustList: list })).rejects.toMatchObject({ code: "E_TRUST_LIST" });
  });
});
