import { sha256 } from "./documents/digest.ts";
import { quote } from "./documents/quote.ts";
import { isDay } from "./elections/days.ts";
import type { Detector } from "./evidence/detector.ts";
import { gatherMedium } from "./evidence/gather.ts";
import { mediaEvidence } from "./evidence/inspect/media-evidence.ts";
import { mediumDetectors } from "./evidence/medium-detectors.ts";
import { allMarks } from "./evidence/provenance/c2pa/ai-marks.ts";
import { readCredentials } from "./evidence/provenance/c2pa/credentials.ts";
import { readMetadata } from "./evidence/provenance/metadata.ts";
import { loadOriginals } from "./load-originals.ts";
import { loadTrustList } from "./rules/load-trust-list.ts";
import { MAX_MEDIUM_BYTES } from "./submission/limits.ts";
import { type ReadFailure, readFileSafely } from "./submission/read-file.ts";
import type { Day } from "./types/election.ts";
import { AdclauseError } from "./types/error.ts";
import type { MediaEvidence } from "./types/media-evidence.ts";

/** How one file is inspected. */
export interface InspectOptions {
  /** Name of the file that the bytes came from, to compare its ending with what it is; a path is its own name. */
  readonly name?: string | undefined;
  /** Day that certificates of content credentials are judged on, YYYY-MM-DD; without one no signer counts as trusted. */
  readonly asOf?: Day | undefined;
  /** Certificates in PEM that signers of content credentials are trusted by, or their file; those that ship when absent. */
  readonly trustList?: string | undefined;
  /** Known originals, as files or folders of pictures, that the file is compared with. */
  readonly originals?: readonly string[] | undefined;
  /** Replaces the built-in detectors. */
  readonly detectors?: readonly Detector[] | undefined;
}

const FAILURES: Readonly<Record<ReadFailure, string>> = {
  missing: "there is no such file",
  unreadable: "the file cannot be read",
  "not-a-file": "it is not a regular file",
  changed: "the file changed while it was read",
  "too-large": `files over ${MAX_MEDIUM_BYTES} bytes are not read`,
};

/**
 * Looks at one picture, video or sound with every detector of media: what it is, where it came from, what was done to it,
 * and what could not be read. No rule is judged and nothing is fetched.
 *
 * @param source - path of the file, or its bytes
 * @throws AdclauseError E_MEDIA for a file that cannot be read, E_TRUST_LIST, E_ORIGINALS, E_OPTION; a damaged file is evidence, not
 * an error
 */
export async function inspectMedia(
  source: string | Uint8Array,
  options: InspectOptions = {},
): Promise<MediaEvidence> {
  const { asOf } = options;
  if (asOf !== undefined && !isDay(asOf)) {
    throw new AdclauseError("E_OPTION", `${quote(String(asOf))} is not a day`, {
      hint: 'pass `asOf: "YYYY-MM-DD"`',
    });
  }
  const bytes = await bytesOf(source);
  const trustList = await loadTrustList(options.trustList);
  const originals = await loadOriginals(options.originals);
  const name = options.name ?? (typeof source === "string" ? source : undefined);
  const medium = {
    field: "media[0]",
    declared: name === undefined ? {} : { path: name },
    bytes,
    sha256: sha256(bytes),
  };
  const gathered = await gatherMedium(medium, options.detectors ?? mediumDetectors, {
    asOf,
    trustList,
    originals,
  });
  const { entries } = await readMetadata(bytes);
  const marks = allMarks(entries, await readCredentials(bytes, { asOf, trustList }));
  return mediaEvidence({ ...medium, gathered, marks });
}

async function bytesOf(source: string | Uint8Array): Promise<Uint8Array> {
  const read =
    typeof source === "string"
      ? await readFileSafely(source, { maxBytes: MAX_MEDIUM_BYTES, followLink: true })
      : source.length > MAX_MEDIUM_BYTES
        ? "too-large"
        : source;
  if (typeof read !== "string") return read;
  const what = typeof source === "string" ? quote(source, 200) : "the medium";
  throw new AdclauseError("E_MEDIA", `${what}: ${FAILURES[read]}`, {
    hint: read === "missing" ? "check the path" : undefined,
    ...(typeof source === "string" ? { path: source } : {}),
  });
}
