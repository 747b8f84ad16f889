import { KINDS, type MediaFormat } from "../../submission/media-format.ts";
import { isUnknown, type Observation } from "../../types/fact.ts";
import type { MediaEvidence } from "../../types/media-evidence.ts";
import type { FactTree } from "../detector.ts";
import type { Gathered } from "../gather.ts";
import { at } from "../provenance/json.ts";
import type { FoundMark } from "../provenance/marks/find-marks.ts";
import { editedOf } from "./edited.ts";
import { listFacts } from "./list-facts.ts";
import { provenanceOf } from "./provenance.ts";
import { known, observedItems, observedNumber, observedText, textIn } from "./read-facts.ts";

/** A file that was looked at. */
export interface Inspected {
  readonly field: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly gathered: Gathered;
  /** All marks of AI, surest first. */
  readonly marks: readonly FoundMark[];
}

/** What the detectors saw in one file, in the shape that `inspectMedia` promises. */
export function mediaEvidence({ field, bytes, sha256, gathered, marks }: Inspected): MediaEvidence {
  const { facts, runs } = gathered;
  const format = formatOf(observedText(facts, "format"));
  const { found, missing } = listFacts(facts);
  const text = observedItems(facts, "screenText").flatMap(lineText);
  return {
    kind: KINDS[format],
    format,
    bytes: bytes.length,
    sha256,
    ...known({
      width: observedNumber(facts, "width"),
      height: observedNumber(facts, "height"),
      durationSeconds: observedNumber(facts, "durationSeconds"),
    }),
    coverage: coverageOf(facts),
    provenance: provenanceOf(facts, marks, field),
    edited: editedOf(facts),
    ...(text.length === 0 ? {} : { text }),
    findings: found,
    missing,
    detectors: runs,
  };
}

/** The words of a line, without its measures. */
function lineText(line: Observation): readonly Observation<string>[] {
  const value = textIn(line.value, "text");
  return value === undefined ? [] : [{ ...line, value }];
}

const formatOf = (name: string | undefined): MediaFormat =>
  name !== undefined && Object.hasOwn(KINDS, name) ? (name as MediaFormat) : "other";

function coverageOf(facts: FactTree): MediaEvidence["coverage"] {
  const decoded = observedNumber(facts, "coverage") ?? 0;
  if (decoded === 1) return { decoded, reasons: [] };
  const gap = [at(facts, "coverage"), at(facts, "width")].find(isUnknown);
  return { decoded, reasons: [gap ?? { unknown: "media-not-inspected" }] };
}
