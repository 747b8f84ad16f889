import type { Unknown } from "../types/fact.ts";
import type { Medium, Submission } from "./schema.ts";

/** A medium with its bytes, or the reason why there are none. */
export interface LoadedMedium {
  /** `media[0]`, as findings cite it. */
  readonly field: string;
  readonly declared: Medium;
  /** Absent when the submission only describes the medium or the file could not be had. */
  readonly bytes?: Uint8Array | undefined;
  /** Lower-case hex SHA-256 of `bytes`. */
  readonly sha256?: string | undefined;
  /** Why `bytes` is absent. */
  readonly problem?: Unknown | undefined;
}

/** A submission that has passed the schema, with its media opened once. */
export interface LoadedSubmission {
  readonly ad: Submission;
  readonly media: readonly LoadedMedium[];
  /** The given id, or the file name, or `ad`. */
  readonly id: string;
  /** File or folder it came from. */
  readonly source?: string | undefined;
}
