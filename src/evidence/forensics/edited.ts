import type { LoadedMedium } from "../../submission/loaded.ts";
import { KINDS } from "../../submission/media-format.ts";
import { sniff } from "../../submission/sniff.ts";
import {
  isUnknown,
  type Location,
  type Observation,
  type PartialList,
  type Unknown,
} from "../../types/fact.ts";
import type { FactTree, MediumDetector } from "../detector.ts";
import { type Decoded, decodePicture } from "../image/decode.ts";
import { greyOf } from "../image/grey.ts";
import { orientBox } from "../image/orient.ts";
import { inspectPicture } from "../image/picture.ts";
import type { Box, Grey } from "../ocr/page.ts";
import { exifThumbnail } from "../provenance/exif-thumbnail.ts";
import { forensicTests } from "./analyse.ts";
import type { Measured, TestOutcome } from "./forensic-test.ts";
import { type Fused, fuse, type Signal } from "./fuse.ts";
import { upperBound } from "./interval.ts";
import { nearestOriginal } from "./originals/original.ts";
import { runAnalysis } from "./run-analysis.ts";

const ID = "forensics/edited";

/** What manipulation of a medium is known, as the facts `edited` of an item of `media`. */
interface EditedFacts {
  readonly outcome: Observation<Fused["outcome"]>;
  readonly signals: PartialList<Observation<{ readonly detector: string }>>;
  readonly reasons: PartialList<Observation<string>>;
}

const observe = <T>(value: T, field: string): Observation<T> => ({
  value,
  certainty: "certain",
  detector: ID,
  at: { field },
});

const rateText = ({ falseAlarms, authentic }: Measured): string => {
  const bound = (100 * upperBound(falseAlarms, authentic)).toFixed(1);
  return `false alarms ${falseAlarms} of ${authentic} files, at most ${bound} % (95 %)`;
};

function signalFacts(
  { test, outcome, certainty }: Signal,
  field: string,
): readonly Observation<{ detector: string }>[] {
  const places: readonly (Box | undefined)[] = outcome.regions ?? [undefined];
  return places.map((box) => {
    const at: Location = box === undefined ? { field } : { field, box };
    const note = `${outcome.figure}; ${rateText(test.measured)}`;
    return { value: { detector: test.id }, certainty, detector: test.id, at, note };
  });
}

/** A signal decides as much as the surest of its kind; that nothing was found is a statement about the search. */
function factsOf({ outcome, signals, reasons }: Fused, field: string): EditedFacts {
  const items = signals.flatMap((signal) => signalFacts(signal, field));
  const surest = items.find(({ certainty }) => certainty === "likely") ?? items[0];
  const gap: Unknown = { unknown: "low-certainty", note: "no search finds every change", detector: ID };
  return {
    outcome:
      surest === undefined
        ? observe(outcome, field)
        : { ...surest, value: outcome, note: `${surest.value.detector}: ${surest.note ?? ""}` },
    signals: { items, missing: [gap] },
    reasons: { items: reasons.map((reason) => observe(reason, field)), missing: [] },
  };
}

/** Parts in pixels of the file as a viewer sees it; tests look at it as it is stored, and smaller when it is very large. */
function asSeen(outcome: TestOutcome, grey: Grey, { width, orientation }: Decoded): TestOutcome {
  if (outcome.status !== "evidence" || outcome.regions === undefined) return outcome;
  const scale = grey.width / width;
  const regions = outcome.regions.map((region) => {
    const box = orientBox(region, grey, orientation);
    return {
      x: Math.round(box.x / scale),
      y: Math.round(box.y / scale),
      width: Math.round(box.width / scale),
      height: Math.round(box.height / scale),
    };
  });
  return { ...outcome, regions };
}

const untestable = (reason: string, { field }: LoadedMedium): FactTree => ({
  edited: factsOf({ outcome: "not-testable", signals: [], reasons: [reason] }, field),
});

const TEXTS: Readonly<Record<string, string>> = {
  video: "the frames of videos are not looked at",
  audio: "sound is not looked at",
};

async function readThumbnail(bytes: Uint8Array): Promise<Grey | undefined> {
  const stored = exifThumbnail(bytes);
  if (stored === undefined) return undefined;
  const decoded = await decodePicture(stored, "jpeg");
  return isUnknown(decoded) ? undefined : greyOf(decoded.pixels);
}

/**
 * Looks for signs that a picture was changed, however that was done, and says which tests could not look. *Evidence* is
 * of a change, not of deceit; *none found* is not *unchanged*.
 */
export const editedDetector: MediumDetector = {
  sense: "medium",
  id: ID,
  version: "1",
  // Pictures are looked at one after the other.
  budgetMs: 120_000,
  gives: ["edited"],
  async run(medium, { originals } = {}) {
    const { bytes, field } = medium;
    const { format } = sniff(bytes);
    const kind = KINDS[format];
    if (kind !== "image") return untestable(TEXTS[kind] ?? "this kind of file is not looked at", medium);
    const { decoded, problem } = await inspectPicture(bytes);
    if (decoded === undefined) return untestable(problem?.note ?? problem?.unknown ?? "", medium);
    const grey = greyOf(decoded.pixels);
    const outcomes = await runAnalysis({
      grey,
      original: originals && (nearestOriginal(grey, originals) ?? "unlike"),
      scale: decoded.pixels.width / decoded.width,
      isJpeg: format === "jpeg",
      thumbnail: format === "jpeg" ? await readThumbnail(bytes) : undefined,
    });
    if (isUnknown(outcomes)) return { edited: { ...outcomes, detector: ID } };
    const seen = outcomes.map((outcome) => asSeen(outcome, grey, decoded));
    return { edited: factsOf(fuse(forensicTests, seen), field) };
  },
  withoutBytes: (medium) => ({
    edited: { ...(medium.problem ?? { unknown: "media-not-inspected" }), detector: ID },
  }),
};
