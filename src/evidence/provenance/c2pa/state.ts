import type { Certainty, Unknown } from "../../../types/fact.ts";
import type { Credentials } from "./credentials.ts";

/**
 * `verified`: intact, and signed by one of the trust list. `declared-untrusted`: intact, and the signer is whoever it
 * says it is. `broken`: changed since it was signed, or damaged. `absent`: no credentials.
 */
export const C2PA_STATES = ["verified", "declared-untrusted", "broken", "absent"] as const;
export type C2paState = (typeof C2PA_STATES)[number];

/** The state; `undefined` when it is not known. Broken comes before untrusted: a changed file is never only unvouched for. */
export function stateOf(credentials: Credentials): C2paState | undefined {
  if (credentials.status === "unknown") return undefined;
  if (credentials.status === "absent") return "absent";
  if (credentials.status === "unreadable" || !credentials.checks.isIntact) return "broken";
  return credentials.checks.isTrusted ? "verified" : "declared-untrusted";
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
  const { isIntact, faults, signerFaults } = credentials.checks;
  if (!isIntact) return `changed since it was signed: ${faults.slice(0, 5).join(", ")}`;
  if (signerFaults.length === 0) return undefined;
  const why = hasTrustList
    ? "no certificate of the trust list vouches for the signer"
    : "no trust list was given";
  return `${why} (${signerFaults.slice(0, 5).join(", ")})`;
}

/** Why it is not known what the credentials say; `undefined` when there are none, or they were read. */
export function problemOf(credentials: Credentials): Unknown | undefined {
  if (credentials.status === "unknown") return credentials.problem;
  if (credentials.status !== "unreadable") return undefined;
  return { unknown: "media-unreadable", note: noteOf(credentials, false) };
}
