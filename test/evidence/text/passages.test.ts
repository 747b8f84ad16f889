import { describe, expect, it } from "vitest";
import { passagesDetector } from "../../../src/evidence/text/passages.ts";
import type { Submission } from "../../../src/submission/schema.ts";
import { adInput } from "./ad-input.ts";

const run = (ad: Submission) => passagesDetector.run(adInput(ad));
const passage = (field: string, value: string) => ({
  value,
  certainty: "certain",
  detector: "text/passages",
  at: { field },
});
const unread = (declare: string) => ({ unknown: "text-unread", declare, detector: "text/passages" });

describe("text/passages", () => {
  it("gives every declared passage in order", () => {
    const ad: Submission = {
      copy: { headline: "Rosa", body: "Vote Tuesday.", cta: "Learn more", landingUrl: "https://calder.gov" },
      leadForm: { questions: ["Which issue matters?"] },
      media: [{ kind: "video", text: "ROSA 2028", transcript: "I am Rosa.", altText: "Rosa speaks" }],
    };
    expect(run(ad)).toEqual({
      words: {
        items: [
          passage("copy.headline", "Rosa"),
          passage("copy.body", "Vote Tuesday."),
          passage("copy.cta", "Learn more"),
          passage("leadForm.questions[0]", "Which issue matters?"),
          passage("media[0].text", "ROSA 2028"),
          passage("media[0].transcript", "I am Rosa."),
          passage("media[0].altText", "Rosa speaks"),
        ],
        missing: [],
      },
    });
  });

  it("counts an empty string as a declaration that there are no words", () => {
    expect(run({ media: [{ kind: "image", text: "" }] })).toEqual({ words: { items: [], missing: [] } });
  });

  it.each([
    ["an image", { kind: "image" as const }, ["media[0].text"]],
    ["a sound", { kind: "audio" as const }, ["media[0].transcript"]],
    ["a video", { kind: "video" as const }, ["media[0].text", "media[0].transcript"]],
    ["an image by its extension", { path: "lawn-sign.JPG" }, ["media[0].text"]],
    ["a sound by its extension", { path: "spot.mp3" }, ["media[0].transcript"]],
    ["a medium of unknown kind", { path: "creative" }, ["media[0].text", "media[0].transcript"]],
    ["a video with its transcript", { kind: "video" as const, transcript: "hello" }, ["media[0].text"]],
  ])("says which words of %s are undeclared", (_, medium, paths) => {
    expect(run({ media: [medium] })).toMatchObject({ words: { missing: paths.map(unread) } });
  });
});
