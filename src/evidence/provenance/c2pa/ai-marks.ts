import type { Certainty } from "../../../types/fact.ts";
import { type FoundMark, findMarks, surestFirst, weakest } from "../marks/find-marks.ts";
import { generatorIn } from "../marks/generators.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import { generativeCertainty, sourceTypeTerm } from "../source-types.ts";
import type { Credentials, ReadCredentials } from "./credentials.ts";
import type { Step } from "./follow.ts";
import { certaintyOf, noteOf, stateOf } from "./state.ts";

/**
 * How sure a step makes it. The signer answers for the file itself; what its ingredients say, it passes on. What was
 * only given to a tool need not be in the file.
 */
function certaintyOfStep(credentials: ReadCredentials, { from }: Step, term: Certainty): Certainty {
  if (from === "inputTo") return "possible";
  return weakest(term, certaintyOf(credentials), from === "this" ? "certain" : "likely");
}

/** The generator by a name that is known, else whoever signed for it. */
function generatorOf({ software = "", manifest }: Step): string | undefined {
  const { claimGenerator = "", organisation = "" } = manifest;
  const known = [software, claimGenerator, organisation].flatMap((name) => generatorIn(name) ?? []);
  return known[0] ?? manifest.organisation ?? software ?? manifest.claimGenerator;
}

function markOf(credentials: ReadCredentials, step: Step): readonly FoundMark[] {
  const { action, sourceType = "", software, from } = step;
  const term = generativeCertainty(sourceType);
  if (term === undefined) return [];
  const where = from === "this" ? action : `${action} of an ingredient (${from})`;
  const fault = credentials.checks.isIntact ? undefined : noteOf(credentials, false);
  const found = {
    mark: {
      id: `c2pa/${stateOf(credentials)}`,
      blocks: ["c2pa" as const],
      certainty: certaintyOfStep(credentials, step, term),
    },
    entry: {
      block: "c2pa" as const,
      key: [`${where} as ${sourceType}`, fault].filter((part) => part !== undefined).join("; "),
      value: sourceType,
      offset: credentials.offset ?? 0,
    },
    generator: generatorOf(step),
    model: software,
    prompt: undefined,
  };
  return [found];
}

const isTerm = ({ block, key }: MetadataEntry): boolean => block === "jumbf" && key === "digitalSourceType";

/** A term that stands in a damaged store: a lead, since nobody can say what the store said. */
function leadIn(entry: MetadataEntry, fault: string): readonly FoundMark[] {
  const isAi = generativeCertainty(sourceTypeTerm(entry.value)) !== undefined;
  const mark = { id: "c2pa/broken", blocks: ["jumbf" as const], certainty: "possible" as const };
  const key = `${entry.key}; the manifest store cannot be read: ${fault}`;
  const found = { mark, entry: { ...entry, key }, generator: undefined, model: undefined, prompt: undefined };
  return isAi ? [found] : [];
}

/**
 * What content credentials say of AI. Where they could not be checked at all, nothing: the terms that
 * were found in the file as text then stand for themselves.
 */
function credentialMarks(credentials: Credentials, entries: readonly MetadataEntry[]): readonly FoundMark[] {
  if (credentials.status === "unreadable") {
    return entries.filter(isTerm).flatMap((entry) => leadIn(entry, credentials.fault));
  }
  if (credentials.status !== "read") return [];
  return credentials.steps.flatMap((step) => markOf(credentials, step));
}

/** The strings without those of a manifest store that was checked: its own facts say it better. */
const withoutCheckedStore = (
  entries: readonly MetadataEntry[],
  { status }: Credentials,
): readonly MetadataEntry[] =>
  status === "read" || status === "unreadable" ? entries.filter(({ block }) => block !== "jumbf") : entries;

/** A store that could not be checked names its producer nowhere near its terms. */
function producersOfStore(
  marks: readonly FoundMark[],
  entries: readonly MetadataEntry[],
): readonly FoundMark[] {
  const producer = entries.find(({ block, key }) => block === "jumbf" && key === "producer");
  return marks.map((found) =>
    found.entry.block === "jumbf" ? { ...found, generator: found.generator ?? producer?.value } : found,
  );
}

/** All marks of AI in the metadata and the content credentials, surest first. */
export function allMarks(entries: readonly MetadataEntry[], credentials: Credentials): readonly FoundMark[] {
  const found = findMarks(withoutCheckedStore(entries, credentials));
  const marks = [...found, ...credentialMarks(credentials, entries)];
  return producersOfStore(marks.sort(surestFirst), entries);
}

/** Digital source types as the metadata and, where they could be checked, the credentials declare them. */
export function allSourceTypes(
  entries: readonly MetadataEntry[],
  credentials: Credentials,
): readonly MetadataEntry[] {
  const kept = withoutCheckedStore(entries, credentials);
  if (credentials.status !== "read") return kept;
  const { steps, offset = 0 } = credentials;
  const declared = steps.flatMap(({ sourceType, from }) =>
    sourceType === undefined || from === "inputTo"
      ? []
      : [{ block: "c2pa" as const, key: "digitalSourceType", value: sourceType, offset }],
  );
  return [...kept, ...declared];
}
