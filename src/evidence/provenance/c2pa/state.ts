import type { Certainty, Unknown } from "../../../types/fact.ts";
import type { Credentials } from "./credentials.ts";

/**
 * `verified`: intact, well formed, and signed by one of the trust list. `declared-untrusted`: intact, and for the rest
 * one has to believe the signer. `broken`: changed since it was signed, or damaged. `absent`: no credentials.
 */
export const C2PA_STATES = ["verified", "declared-untrusted", "broken", "absent"] as const;
export type C2paState = (typeof C2PA_STATES)[number];

/** The state; `undefined` when it is not known. Broken comes before untrusted: a changed file is never only unvouched for. */
export function stateOf(credentials: Credentials): C2paState | undefined {
  if (credentials.status === "unknown") return undefined;
  if (credentials.status === "absent") return "absent";
  if (credentials.status === "unreadable" || !credentials.checks.isIntact) return "broken";
  const { isTrusted, formFaults } = credentials.checks;
  return isTrusted && formFaults.length === 0 ? "verified" : "declared-untrusted";
}

/** How sure what the credentials say is: proved, said by an unknown signer of an unchanged file, or no more than a lead. */
export function certaintyOf(credentials: Credentials): Certainty {
  const state = stateOf(credentials);
  if (state === "verified") return "certain";
  return state === "declared-untrusted" ? "likely" : "possible";
}

/** The state in a sentence, with the codes behind it. */
export function noteOf(credentials: Credentials, hasTrustList: boolean): string | undefined {
  if (credentials.status === "unreadable") return `the manifest store cannot be read: ${credentials.fault}`;
  if (credentials.status !== "read") return undefined;
  const { isIntact, faults, signerFaults, formFaults } = credentials.checks;
  const listed = (codes: readonly string[]): string => codes.slice(0, 5).join(", ");
  if (!isIntact) return `changed since it was signed, or damaged: ${listed(faults)}`;
  const why = hasTrustList
    ? "no certificate of the trust list vouches for the signer"
    : "no trust list was given";
  const parts = [
    ...(signerFaults.length === 0 ? [] : [`${why} (${listed(signerFaults)})`]),
    ...(formFaults.length === 0 ? [] : [`it was signed against the rules of C2PA (${listed(formFaults)})`]),
  ];
  return parts.length === 0 ? undefined : parts.join("; ");
}

/** Why it is not known what the credentials say; `undefined` when there are none, or they were read. */
export function problemOf(credentials: Credentials): Unknown | undefined {
  if (credentials.status === "unknown") return credentials.problem;
  if (credentials.status !== "unreadable") return undefined;
  return { unknown: "media-unreadable", note: noteOf(credentials, false) };
}
