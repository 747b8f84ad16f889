import { type Document, documentOf, readDocument } from "../documents/read-document.ts";
import { problemsOf } from "../documents/zod-problems.ts";
import { AdclauseError, type Problem } from "../types/error.ts";
import { mergeDeclarations } from "./declarations.ts";
import { loadMedia } from "./load-media.ts";
import type { LoadedSubmission } from "./loaded.ts";
import { type Submission, submissionSchema } from "./schema.ts";
import { findSubmission } from "./submission-source.ts";

/** The text of a submission that has no file, as from standard input. */
export interface TextSource {
  readonly document: string | Uint8Array;
  /** Name for messages; with `.json` at its end the text is strict JSON. */
  readonly name?: string;
}

export interface LoadOptions {
  /** Folder that media paths are relative to when the ad is text or an object. Without it they are not opened. */
  readonly root?: string | undefined;
  /** Standing declarations, used wherever the ad is silent. */
  readonly declarations?: Readonly<Record<string, unknown>> | undefined;
}

interface Found {
  readonly document: Document;
  readonly root?: string | undefined;
  readonly name: string;
  readonly source?: string;
}

/**
 * Loads an ad from a file, a folder with `ad.yaml`, text, or an object, checks it against the schema and opens its
 * media. The given object is never changed.
 *
 * @throws AdclauseError E_SUBMISSION for a document that cannot be read or is not a submission, E_MEDIA for a media path
 * out of its folder; `problems` has all of them
 */
export async function loadSubmission(
  source: string | TextSource | object,
  options: LoadOptions = {},
): Promise<LoadedSubmission> {
  const { document, root, name, source: from } = await find(source, options);
  raise(document.problems);
  const ad = validate(document, options.declarations);
  const { media, problems } = await loadMedia(ad.media ?? [], root, document);
  raise(problems);
  return { ad, media, id: ad.id ?? name, ...(from !== undefined && { source: from }) };
}

const isText = (source: object): source is TextSource =>
  "document" in source && (typeof source.document === "string" || source.document instanceof Uint8Array);

async function find(source: string | object, { root }: LoadOptions): Promise<Found> {
  if (typeof source === "string") {
    const { bytes, file, folder, name } = await findSubmission(source);
    return { document: readDocument(bytes, file), root: folder, name, source };
  }
  if (typeof source === "object" && source !== null && isText(source)) {
    const file = source.name ?? "<input>";
    return { document: readDocument(source.document, file), root, name: "ad", source: file };
  }
  return { document: documentOf(source), root, name: "ad" };
}

function validate(document: Document, declarations: LoadOptions["declarations"]): Submission {
  const { value } = document;
  try {
    const parsed = submissionSchema.safeParse(withDeclarations(value, declarations));
    if (parsed.success) return parsed.data;
    raise(problemsOf(parsed.error, document, "E_SUBMISSION", submissionSchema));
    throw parsed.error;
  } catch (cause) {
    if (cause instanceof AdclauseError) throw cause;
    // An object may hold getters and proxies that throw.
    const hint = "give a plain object, as `JSON.parse` makes them";
    throw new AdclauseError("E_SUBMISSION", "the submission cannot be read", { hint, cause });
  }
}

function withDeclarations(value: unknown, declarations: LoadOptions["declarations"]): unknown {
  if (!declarations || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return mergeDeclarations({ ...value }, declarations);
}

function raise(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first) throw AdclauseError.of([first, ...rest]);
}
