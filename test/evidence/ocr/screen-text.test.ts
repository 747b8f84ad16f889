import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { sceneSvg } from "../../../scripts/media/scenes.ts";
import { checkAd } from "../../../src/checker.ts";
import { screenTextDetector } from "../../../src/evidence/image/screen-text.ts";
import { passagesDetector } from "../../../src/evidence/text/passages.ts";
import type { Submission } from "../../../src/submission/schema.ts";

const DISCLAIMER = "Paid for by Calder Forward";
const draw = (disclaimer?: string) =>
  sharp(Buffer.from(sceneSvg("town-hall", disclaimer === undefined ? {} : { disclaimer }))).jpeg({
    quality: 90,
  });
const picture = await draw(DISCLAIMER).toBuffer();
const turned = await draw(DISCLAIMER).rotate(90).withMetadata({ orientation: 8 }).toBuffer();
const sound = Buffer.from("RIFF\x24\x00\x00\x00WAVEfmt ", "latin1");

const read = async (bytes: Uint8Array) =>
  Object(await screenTextDetector.run({ field: "media[0]", declared: {}, bytes: new Uint8Array(bytes) }))
    .screenText;

describe("image/screen-text", () => {
  it("gives each line with its measures and its box in the picture", async () => {
    const { items, missing } = await read(picture);
    expect(missing).toMatchObject([{ unknown: "text-unread" }]);
    expect(items).toMatchObject([
      {
        certainty: "likely",
        value: { text: "PAID FOR BY CALDER FORWARD" },
        at: { field: "media[0].screenText", box: { height: expect.any(Number) } },
      },
    ]);
    const [{ value }] = items;
    expect(value.heightPercent).toBeCloseTo((100 * value.heightPixels) / 628, 1);
  });

  it("reads a picture as it is turned for the viewer", async () => {
    expect((await read(turned)).items).toMatchObject([{ value: { text: "PAID FOR BY CALDER FORWARD" } }]);
  });

  it.each([
    ["a sound", sound, "unsupported-format"],
    ["a picture that is cut off", picture.subarray(0, picture.length >> 1), "media-unreadable"],
  ])("says why nothing is read in %s", async (_, bytes, unknown) => {
    expect(await read(bytes)).toMatchObject({ unknown, detector: "image/screen-text" });
  });
});

describe("words of a picture among the words of an ad", () => {
  const wordsOf = async (text: string | undefined) => {
    const medium = { kind: "image" as const, ...(text === undefined ? {} : { text }) };
    const ad: Submission = { media: [medium] };
    const screenText = await read(picture);
    const facts = { media: [{ ...medium, screenText }] };
    const input = { ad, facts, asOf: "2028-09-01", calendar: Object(undefined) };
    return Object(await passagesDetector.run(input)).words;
  };

  it("stand for those that nobody declared", async () => {
    expect(await wordsOf(undefined)).toMatchObject({
      items: [{ value: "PAID FOR BY CALDER FORWARD", at: { field: "media[0].screenText" } }],
      // That there are no others is never known: what was not seen must not pass for not there.
      missing: [{ unknown: "text-unread", declare: "media[0].text" }],
    });
  });

  it("are not told twice when they were declared", async () => {
    expect((await wordsOf(DISCLAIMER)).items).toMatchObject([{ at: { field: "media[0].text" } }]);
  });

  it("are told beside other words that were declared", async () => {
    const { items } = await wordsOf("Vote early");
    expect(items.map(({ at }: { at: { field: string } }) => at.field)).toEqual([
      "media[0].text",
      "media[0].screenText",
    ]);
  });

  it("count for rules, which ask for the words all the same when they find nothing", async () => {
    const ad = {
      copy: { body: "Vote for Rosa Lindqvist for the Senate on November 7." },
      advertiser: { payer: "Calder Forward" },
      media: [{ kind: "image" as const, bytes: new Uint8Array(picture) }],
      targeting: { countries: ["US"] },
      platforms: ["meta"],
    };
    const verdict = await checkAd(ad, { asOf: "2028-09-01", packs: ["meta"] });
    expect(JSON.stringify(verdict.declare)).toContain("media[0].text");
    const claim = { ...ad, copy: { body: "They have already rigged November's vote." } };
    const broken = await checkAd(claim, { asOf: "2028-09-01", packs: ["meta"] });
    expect(broken.decision).toBe("reject");
  });
});
