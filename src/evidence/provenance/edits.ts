import type { LoadedMedium } from "../../submission/loaded.ts";
import type { Certainty, Observation, PartialList, Unknown } from "../../types/fact.ts";
import type { MediumDetector } from "../detector.ts";
import { type Credentials, readCredentials } from "./c2pa/credentials.ts";
import { type EditStep, editSteps, type FoundStep, stepFact, touchesContent } from "./c2pa/edit-steps.ts";
import { editorIn } from "./editors.ts";
import { readMetadata } from "./metadata.ts";
import type { Metadata, MetadataEntry } from "./metadata-entry.ts";

const ID = "provenance/edits";

/**
 * The `edits` object of a `media` item: which programs say that they processed the file. *Processed by* is not
 * *manipulated*: cropping for a placement leaves the same trace as a forgery, and either can be wiped.
 */
export interface EditFacts {
  readonly software: PartialList<Observation<string>>;
  readonly marked: Observation<boolean> | Unknown;
  readonly history: PartialList<Observation<EditStep>>;
}

/** Fields that name the program which wrote the file. */
const SOFTWARE_KEYS: readonly string[] = [
  "Software",
  "ProcessingSoftware",
  "OriginatingProgram",
  "Writer",
  "JPEGQuality",
  "Ducky",
  "xmp:CreatorTool",
  "tiff:Software",
  "stEvt:softwareAgent",
];
/** Free text, where only known programs count. */
const COMMENT_KEYS: readonly string[] = ["Comment", "comment", "UserComment"];
const MAX_COMMENT_CHARS = 500;
const MAX_PROGRAMS = 50;

interface Program {
  readonly name: string;
  readonly certainty: Certainty;
  readonly entry: MetadataEntry;
}

/**
 * Cameras put their firmware into EXIF Software, so an unknown name beside a camera's maker is no program. Without a
 * maker it is one, though perhaps only a screenshot tool or an encoder. XMP history is written by editors alone.
 */
function programOf(entry: MetadataEntry, isFromCamera: boolean): Program | undefined {
  const { key, value } = entry;
  const isComment = COMMENT_KEYS.includes(key) && value.length <= MAX_COMMENT_CHARS;
  if (!isComment && !SOFTWARE_KEYS.includes(key)) return undefined;
  const known = editorIn(value);
  if (known !== undefined) return { name: known, certainty: isComment ? "likely" : "certain", entry };
  const name = value.trim().slice(0, 100);
  if (isComment || name === "") return undefined;
  if (key === "stEvt:softwareAgent") return { name, certainty: "likely", entry };
  return isFromCamera ? undefined : { name, certainty: "possible", entry };
}

const isMaker = ({ block, key }: MetadataEntry): boolean =>
  (block === "exif" && (key === "Make" || key === "Model")) || key === "tiff:Make" || key === "tiff:Model";

/** The software of the steps that touched the content; a name that is not known is still the signer's word for it. */
function programsOfSteps(steps: readonly FoundStep[]): readonly Program[] {
  return steps.filter(touchesContent).flatMap(({ program, step, certainty, offset }) => {
    if (program === undefined) return [];
    const entry = { block: "c2pa" as const, key: step.action, value: program, offset };
    return [{ name: editorIn(program) ?? program.slice(0, 100), certainty, entry }];
  });
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

/** The programs that the metadata name, each once, surest first. */
function programsIn(entries: readonly MetadataEntry[], steps: readonly FoundStep[]): readonly Program[] {
  const isFromCamera = entries.some(isMaker);
  const byName = new Map<string, Program>();
  const named = entries.flatMap((entry) => programOf(entry, isFromCamera) ?? []);
  const sorted = [...named, ...programsOfSteps(steps)].sort((a, b) => RANK[a.certainty] - RANK[b.certainty]);
  for (const program of sorted) if (!byName.has(program.name)) byName.set(program.name, program);
  return [...byName.values()].slice(0, MAX_PROGRAMS);
}

const observe = <T>(value: T, { certainty, entry }: Program, { field }: LoadedMedium): Observation<T> => ({
  value,
  certainty,
  detector: ID,
  at: { field, offset: entry.offset },
  note: `processed by \`${entry.value.trim().slice(0, 100)}\` (${entry.block} ${entry.key})`,
});

/** The `edits` facts from what is left when the bytes could not be read: nothing is known. */
export function declaredEdits(medium: LoadedMedium): EditFacts {
  const gap: Unknown = medium.problem ?? { unknown: "media-not-inspected" };
  const none = { items: [], missing: [gap] };
  return { software: none, marked: gap, history: none };
}

/** The `edits` facts of a medium. The lists are never complete: metadata and credentials can be stripped. */
export function editFacts(
  medium: LoadedMedium,
  metadata: Metadata,
  credentials: Credentials = { status: "absent" },
): EditFacts {
  const steps = editSteps(credentials);
  const programs = programsIn(metadata.entries, steps);
  const gap: Unknown = {
    ...(metadata.missing[0] ?? { unknown: "low-certainty", note: "metadata can be stripped" }),
    detector: ID,
  };
  const [surest] = programs;
  return {
    software: { items: programs.map((program) => observe(program.name, program, medium)), missing: [gap] },
    marked: surest === undefined ? gap : observe(true, surest, medium),
    history: { items: steps.map((step) => stepFact(step, ID, medium.field)), missing: [gap] },
  };
}

/** Reads which editors name themselves in EXIF, XMP, Photoshop resources and comments. */
export const editsDetector: MediumDetector = {
  sense: "medium",
  id: ID,
  version: "2",
  // Content credentials are checked one file after the other.
  budgetMs: 60_000,
  gives: ["edits"],
  async run(medium, context) {
    const { bytes } = medium;
    return { edits: editFacts(medium, await readMetadata(bytes), await readCredentials(bytes, context)) };
  },
  withoutBytes: (medium) => ({ edits: declaredEdits(medium) }),
};
