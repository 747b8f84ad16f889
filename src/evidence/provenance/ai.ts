import type { LoadedMedium } from "../../submission/loaded.ts";
import type { Certainty, Observation, Unknown } from "../../types/fact.ts";
import type { MediumDetector } from "../detector.ts";
import { type Agreement, agreementFact } from "./agreement.ts";
import { allMarks, allSourceTypes } from "./c2pa/ai-marks.ts";
import { type Credentials, readCredentials } from "./c2pa/credentials.ts";
import { certaintyOf, problemOf } from "./c2pa/state.ts";
import { type FoundMark, weakest } from "./marks/find-marks.ts";
import { readMetadata } from "./metadata.ts";
import type { Metadata, MetadataEntry } from "./metadata-entry.ts";
import { generativeCertainty, sourceTypeTerm } from "./source-types.ts";

const ID = "provenance/ai";

type Fact<T> = Observation<T> | Unknown;

/** The `ai` object of a `media` item. */
export interface AiFacts {
  readonly generated: Fact<boolean>;
  readonly declared: Fact<boolean>;
  readonly marked: Fact<boolean>;
  readonly agreement: Fact<Agreement>;
  readonly generator: Fact<string>;
  readonly model: Fact<string>;
  readonly prompt: Fact<string>;
  readonly sourceType: Fact<string>;
}

const DECLARE = "declared.aiGenerated";

function declaredFact({ field, declared }: LoadedMedium): Fact<boolean> {
  const value = declared.declared?.aiGenerated;
  const path = `${field}.${DECLARE}`;
  if (value === undefined) return { unknown: "not-declared", declare: path };
  return { value, certainty: "certain", detector: "submission", at: { field: path } };
}

const isTrue = (fact: Fact<boolean>): fact is Observation<boolean> => "value" in fact && fact.value;

/** True on the surer of declaration and mark. False needs both: declared so, and everything read without a mark. */
function generatedFact(
  declared: Fact<boolean>,
  marked: Fact<boolean>,
  gap: Unknown | undefined,
): Fact<boolean> {
  if (isTrue(declared)) return declared;
  if (isTrue(marked)) return marked;
  return gap ?? declared;
}

const quoted = ({ mark, entry }: FoundMark): string => `mark ${mark.id} in ${entry.block} ${entry.key}`;

function markObservation<T>(value: T, found: FoundMark, { field }: LoadedMedium): Observation<T> {
  return {
    value,
    certainty: found.mark.certainty,
    detector: ID,
    at: { field, offset: found.entry.offset },
    note: quoted(found),
  };
}

const unsaid = (note: string): Unknown => ({ unknown: "low-certainty", detector: ID, note });

/** XMP declares in so many words; what stands in a manifest store is as sure as the store. */
const SOURCE_TYPE_CERTAINTY: Readonly<Partial<Record<MetadataEntry["block"], Certainty>>> = {
  xmp: "certain",
  jumbf: "likely",
};

const isSourceType = ({ block, key }: MetadataEntry): boolean =>
  (block === "xmp" && key === "Iptc4xmpExt:DigitalSourceType") ||
  ((block === "jumbf" || block === "c2pa") && key === "digitalSourceType");

/** The IPTC term that speaks of AI if there is one, else the first; the XMP before a manifest. */
function sourceTypeFact(
  entries: readonly MetadataEntry[],
  credentials: Credentials,
  { field }: LoadedMedium,
): Fact<string> {
  const terms = allSourceTypes(entries, credentials)
    .filter(isSourceType)
    .map((entry) => ({ term: sourceTypeTerm(entry.value), entry }))
    .sort((a, b) => Number(a.entry.block !== "xmp") - Number(b.entry.block !== "xmp"));
  const chosen = terms.find(({ term }) => generativeCertainty(term) !== undefined) ?? terms[0];
  if (chosen === undefined) {
    return unsaid("no IPTC digital source type in the metadata");
  }
  return {
    value: chosen.term,
    certainty: weakest(
      SOURCE_TYPE_CERTAINTY[chosen.entry.block] ?? certaintyOf(credentials),
      chosen.entry.atMost ?? "certain",
    ),
    detector: ID,
    at: { field, offset: chosen.entry.offset },
  };
}

/** What the surest mark says that says anything of it. */
function saidFact(
  marks: readonly FoundMark[],
  field: "generator" | "model" | "prompt",
  medium: LoadedMedium,
): Fact<string> {
  const found = marks.find((mark) => mark[field] !== undefined);
  const value = found?.[field];
  if (found === undefined || value === undefined) return unsaid(`no mark names a ${field}`);
  return markObservation(value, found, medium);
}

/**
 * The `ai` facts of a medium from its declaration alone, for a medium without bytes or one that could not be read.
 * A file that should be there and is not leaves "not generated" unknown, whatever was declared.
 */
export function declaredAi(medium: LoadedMedium): AiFacts {
  const declared = declaredFact(medium);
  const gap: Unknown = medium.problem ?? { unknown: "media-not-inspected" };
  const unread = { agreement: gap, generator: gap, model: gap, prompt: gap, sourceType: gap };
  if (gap.unknown !== "media-not-inspected") {
    return { generated: generatedFact(declared, gap, gap), declared, marked: gap, ...unread };
  }
  const marked: Unknown = { ...gap, declare: `${medium.field}.${DECLARE}` };
  return { generated: generatedFact(declared, marked, undefined), declared, marked, ...unread };
}

/** The `ai` facts of a medium from its declaration, its metadata and its content credentials. */
function aiFacts(medium: LoadedMedium, { entries, missing }: Metadata, credentials: Credentials): AiFacts {
  const declared = declaredFact(medium);
  const marks = allMarks(entries, credentials);
  const [surest] = marks;
  const problem = missing[0] ?? problemOf(credentials);
  const gap = problem && { ...problem, detector: ID };
  const none: Unknown = gap ?? {
    ...unsaid("no mark found; marks can be stripped"),
    declare: `${medium.field}.${DECLARE}`,
  };
  const marked = surest === undefined ? none : markObservation(true, surest, medium);
  const orGap = (fact: Fact<string>): Fact<string> => ("unknown" in fact && gap ? gap : fact);
  return {
    generated: generatedFact(declared, marked, gap),
    declared,
    marked,
    agreement: agreementFact(declared, marked, ID),
    generator: orGap(saidFact(marks, "generator", medium)),
    model: orGap(saidFact(marks, "model", medium)),
    prompt: orGap(saidFact(marks, "prompt", medium)),
    sourceType: orGap(sourceTypeFact(entries, credentials, medium)),
  };
}

/** Reads the marks that generators and standards leave in a file. Finding none proves nothing: they strip easily. */
export const aiDetector: MediumDetector = {
  sense: "medium",
  id: ID,
  version: "5",
  // Content credentials are checked one file after the other.
  budgetMs: 60_000,
  gives: ["ai"],
  async run(medium, context) {
    const { bytes } = medium;
    return { ai: aiFacts(medium, await readMetadata(bytes), await readCredentials(bytes, context)) };
  },
  withoutBytes: (medium) => ({ ai: declaredAi(medium) }),
};
