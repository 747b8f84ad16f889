import { describe, expect, it } from "vitest";
import { makeExif } from "../../../scripts/media/exif.ts";
import { withJpegMetadata } from "../../../scripts/media/jpeg.ts";
import { pngChunk, withPngChunks, withPngTexts, withPngXmp } from "../../../scripts/media/png.ts";
import { a1111Parameters, aiXmp, cameraExif } from "../../../scripts/media/provenance.ts";
import { sceneJpeg, scenePng } from "../../../scripts/media/scenes.ts";
import { aiDetector, declaredAi } from "../../../src/evidence/provenance/ai.ts";
import type { LoadedMedium } from "../../../src/submission/loaded.ts";

const jpeg = await sceneJpeg("school");
const png = await scenePng("school");

const declaring = (aiGenerated?: boolean): LoadedMedium => ({
  field: "media[1]",
  declared: aiGenerated === undefined ? {} : { declared: { aiGenerated } },
});
const run = (bytes: Uint8Array, aiGenerated?: boolean) =>
  aiDetector.run({ ...declaring(aiGenerated), bytes });

const PATH = "media[1].declared.aiGenerated";
const detector = "provenance/ai";
const declared = (value: boolean) => ({
  value,
  certainty: "certain",
  detector: "submission",
  at: { field: PATH },
});
const notDeclared = { unknown: "not-declared", declare: PATH };
const noMark = {
  unknown: "low-certainty",
  detector,
  note: "no mark found; marks can be stripped",
  declare: PATH,
};
const unnamed = (what: string) => ({ unknown: "low-certainty", detector, note: `no mark names a ${what}` });
const untold = { model: unnamed("model"), prompt: unnamed("prompt") };
const untyped = { unknown: "low-certainty", detector, note: "no IPTC digital source type in the metadata" };

describe("the ai facts of a picture without marks", () => {
  const camera = withJpegMetadata(jpeg, { exif: makeExif(cameraExif) });

  const unconfirmed = {
    ...declared(true),
    value: "unconfirmed",
    detector,
    note: "declared, and no mark of it was found",
  };

  it.each([
    [undefined, notDeclared, notDeclared, noMark],
    [false, declared(false), declared(false), noMark],
    [true, declared(true), declared(true), unconfirmed],
  ])("declared %s", async (value, generated, declaredFact, agreement) => {
    expect(await run(camera, value)).toEqual({
      ai: {
        generated,
        declared: declaredFact,
        marked: noMark,
        agreement,
        generator: unnamed("generator"),
        ...untold,
        sourceType: untyped,
      },
    });
  });
});

describe("the ai facts of a marked picture", () => {
  const at = (offset: number) => ({ field: "media[1]", offset });

  it.each([
    ["a JPEG", withJpegMetadata(jpeg, { xmp: aiXmp() }), 2],
    ["a PNG", withPngXmp(png, aiXmp()), 33],
  ])("quotes the IPTC source type of %s, whatever was declared", async (_, bytes, offset) => {
    const note = "mark iptc/digital-source-type in xmp Iptc4xmpExt:DigitalSourceType";
    const marked = { value: true, certainty: "certain", detector, at: at(offset), note };
    expect(await run(bytes, false)).toEqual({
      ai: {
        generated: marked,
        declared: declared(false),
        marked,
        agreement: { ...marked, value: "contradicted" },
        generator: unnamed("generator"),
        ...untold,
        sourceType: { value: "trainedAlgorithmicMedia", certainty: "certain", detector, at: at(offset) },
      },
    });
  });

  it("names the generator of parameters after the pixels", async () => {
    const bytes = withPngTexts(
      png,
      [{ keyword: "parameters", text: a1111Parameters("a closed school") }],
      "last",
    );
    const found = {
      certainty: "likely",
      detector,
      at: at(png.length - 12),
      note: "mark a1111/parameters in png-text parameters",
    };
    expect(await run(bytes)).toEqual({
      ai: {
        generated: { value: true, ...found },
        declared: notDeclared,
        marked: { value: true, ...found },
        agreement: { value: "undeclared", ...found },
        generator: { value: "Stable Diffusion WebUI", ...found },
        model: { value: "example-xl", ...found },
        prompt: { value: "a closed school", ...found },
        sourceType: untyped,
      },
    });
  });

  it("reads a comment in EXIF, in JPEG and WebP alike", async () => {
    const exif = makeExif({ UserComment: a1111Parameters("a closed school") });
    const { default: sharp } = await import("sharp");
    const webp = await sharp(withJpegMetadata(jpeg, { exif })).keepExif().webp().toBuffer();
    for (const bytes of [withJpegMetadata(jpeg, { exif }), webp]) {
      expect(await run(bytes)).toMatchObject({ ai: { generator: { value: "Stable Diffusion WebUI" } } });
    }
  });

  it("takes a C2PA manifest for likely and names who signed it", async () => {
    const store = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia OpenAI";
    const bytes = withPngChunks(png, [pngChunk("caBX", Buffer.from(store))]);
    expect(await run(bytes)).toMatchObject({
      ai: {
        marked: { value: true, certainty: "likely" },
        generator: { value: "OpenAI", certainty: "likely" },
        sourceType: { value: "trainedAlgorithmicMedia", certainty: "likely" },
      },
    });
  });

  it.each([
    [undefined, "undeclared"],
    [false, "contradicted"],
    [true, "confirmed"],
  ])("compares it with what is declared: %s", async (value, agreement) => {
    const bytes = withJpegMetadata(jpeg, { xmp: aiXmp() });
    expect(await run(bytes, value)).toMatchObject({
      ai: { agreement: { value: agreement, certainty: "certain" } },
    });
  });

  it("makes a lead of a lead", async () => {
    const bytes = withJpegMetadata(jpeg, { xmp: aiXmp("algorithmicMedia") });
    expect(await run(bytes, false)).toMatchObject({
      ai: { agreement: { value: "contradicted", certainty: "possible" } },
    });
  });

  it("is less sure of a source type behind the end of the picture", async () => {
    expect(await run(Buffer.concat([jpeg, Buffer.from(aiXmp())]))).toMatchObject({
      ai: { marked: { certainty: "likely" }, sourceType: { certainty: "likely" } },
    });
  });

  it("reports a source type that is no mark", async () => {
    const bytes = withJpegMetadata(jpeg, { xmp: aiXmp("digitalCapture") });
    expect(await run(bytes, false)).toMatchObject({
      ai: { generated: { value: false }, marked: noMark, sourceType: { value: "digitalCapture" } },
    });
  });
});

describe("the ai facts of what could not be read whole", () => {
  const unreadable = { unknown: "media-unreadable", note: "the picture does not decode", detector };

  it.each([undefined, false])("leaves a damaged picture unknown when declared %s", async (value) => {
    const { ai } = Object(await run(jpeg.subarray(0, jpeg.length / 2), value));
    expect([ai.generated, ai.marked, ai.generator, ai.sourceType]).toEqual(Array(4).fill(unreadable));
  });

  it("keeps a mark that was found in a damaged picture", async () => {
    const bytes = withJpegMetadata(jpeg, { xmp: aiXmp() }).subarray(0, 20_000);
    expect(await run(bytes, false)).toMatchObject({
      ai: { generated: { value: true, certainty: "certain" } },
    });
  });

  it.each([
    ["video", Buffer.from("\0\0\0\x18ftypisom\0\0\0\0isom")],
    ["SVG", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ])("leaves a %s unknown until a detector reads it", async (_, bytes) => {
    const gap = { unknown: "unsupported-format", detector };
    expect(await run(bytes, false)).toMatchObject({ ai: { generated: gap, marked: gap } });
  });

  it("says so when metadata are over the limit", async () => {
    const deep = withJpegMetadata(jpeg, { xmp: "<a:b>".repeat(100) });
    const gap = { unknown: "too-large", note: "the metadata are larger than is read", detector };
    expect(await run(deep, false)).toMatchObject({ ai: { generated: gap, marked: gap } });
  });
});

describe("declaredAi", () => {
  const described = { unknown: "media-not-inspected" };

  it.each([
    [undefined, notDeclared],
    [false, declared(false)],
    [true, declared(true)],
  ])("believes a mere description that declares %s", (value, fact) => {
    expect(declaredAi(declaring(value))).toEqual({
      generated: fact,
      declared: fact,
      marked: { ...described, declare: PATH },
      agreement: described,
      generator: described,
      model: described,
      prompt: described,
      sourceType: described,
    });
  });

  it.each([
    [undefined, notDeclared, undefined],
    [false, declared(false), undefined],
    [true, declared(true), declared(true)],
  ])("does not clear a file that should be there and declares %s", (value, fact, generated) => {
    const problem = { unknown: "media-unreadable", note: "no such file" } as const;
    expect(declaredAi({ ...declaring(value), problem })).toEqual({
      generated: generated ?? problem,
      declared: fact,
      marked: problem,
      agreement: problem,
      generator: problem,
      model: problem,
      prompt: problem,
      sourceType: problem,
    });
  });
});
