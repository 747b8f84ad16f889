import { beforeAll, expect, test } from "vitest";
import { sceneJpeg } from "../../scripts/media/scenes.ts";
import { inspectMedia } from "../../src/index.ts";
import { mediaReport } from "../../src/report/media-report.ts";
import type { MediaEvidence } from "../../src/types/media-evidence.ts";

let evidence: MediaEvidence;
beforeAll(async () => {
  evidence = await inspectMedia(await sceneJpeg("rally", { headline: "", disclaimer: "" }));
});

test.each([
  [["possible"], "a sign of a change was found, by tests too uncertain for more than a lead for a person"],
  [
    ["possible", "possible"],
    "a sign of a change was found, by tests too uncertain for more than a lead for a person",
  ],
  [["possible", "likely"], "there is evidence of a change"],
] as const)("signals that are %j are told for what they are", (certainties, sentence) => {
  const signals = certainties.map((certainty) => ({ detector: "jpeg/foreign-grid", certainty }));
  const report = mediaReport("rally.jpg", {
    ...evidence,
    edited: { ...evidence.edited, outcome: "evidence", signals, reasons: [] },
  });
  expect(report.replace(/\s+/g, " ")).toContain(sentence);
});
