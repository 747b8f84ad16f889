import type { ClaimKind, Stance } from "./claim.ts";
import type { Location } from "./fact.ts";
import type { Reason } from "./reason.ts";

/** What a language model was asked about the ad, and what came of it. Recorded answers give the same bytes. */
export interface LlmReading {
  /** The model that was asked for. */
  readonly model: string;
  readonly promptVersion: string;
  /** `not-asked`: what is built in saw nothing that needed a second reader. */
  readonly status: "answered" | "failed" | "not-asked";
  readonly reason?: Reason;
  readonly note?: string;
  /** SHA-256 of everything that went in, with a placeholder for the random delimiter. */
  readonly requestDigest?: string;
  /** SHA-256 of the answer as it came. */
  readonly replyDigest?: string;
  /** The model as the endpoint names it, which may be another version, and its fingerprint. */
  readonly answeredBy?: { readonly model?: string; readonly fingerprint?: string };
  readonly claims?: {
    /** Claims that only the model saw, or saw more clearly; all are `likely` at most. */
    readonly added: number;
    /** Claims that both readers saw. */
    readonly confirmed: number;
    /** Dropped because the quoted words are not in the ad. */
    readonly unverifiableQuotes: number;
  };
  /** Where the two readers differ; the stricter reading holds, and a person should look. */
  readonly disagreements?: readonly Disagreement[];
}

/** One claim that two readers take differently. */
export interface Disagreement {
  readonly kind: ClaimKind;
  readonly at: Location;
  /** The submitted words, exactly; untrusted. */
  readonly quote: string;
  /** How the reader that is built in takes it. */
  readonly builtIn: Stance;
  /** How the model takes it. */
  readonly model: Stance | "not-found";
}
