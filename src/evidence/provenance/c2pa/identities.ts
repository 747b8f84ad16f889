import { at, listAt, textAt } from "../json.ts";

/**
 * `verified`: the identity's own signature holds over this file's manifest, and the trust list vouches for whoever
 * signed it. `declared-untrusted`: the signature holds; nobody vouches for it. `broken`: it does not hold, or could not
 * be checked to the end without the network.
 */
export const IDENTITY_STATES = ["verified", "declared-untrusted", "broken"] as const;
export type IdentityState = (typeof IDENTITY_STATES)[number];

/** Somebody who puts their name to a file, apart from the software that signed the manifest (CAWG identity 1.2). */
export interface Identity {
  readonly state: IdentityState;
  readonly name: string | undefined;
  readonly organisation: string | undefined;
  /** What they say they were for the file, e.g. `cawg.creator`. */
  readonly roles: readonly string[];
  /** Codes that say why it is not verified. */
  readonly faults: readonly string[];
}

const LABEL = /^cawg\.identity(__\d+)?$/;
const WELL_FORMED = "cawg.identity.well-formed";
const AGGREGATED = "cawg.ica.credential_valid";
const TRUSTED = "cawg.x509.credential.trusted";
/** Codes that leave the signature as it is: nobody is known to vouch for it. */
const UNVOUCHED: readonly string[] = [
  "cawg.x509.credential.untrusted",
  "cawg.ica.untrusted_issuer",
  "cawg.ica.time_stamp.invalid",
];
const MAX_IDENTITIES = 20;

/** Codes about one assertion, by the end of the address that each code carries. */
function codesOf(store: unknown, label: string, outcome: "success" | "failure"): readonly string[] {
  return listAt(store, "validation_results", "activeManifest", outcome).flatMap((item) => {
    const code = textAt(item, "code");
    return code?.startsWith("cawg.") && textAt(item, "url")?.endsWith(`/${label}`) ? [code] : [];
  });
}

function stateOf(succeeded: readonly string[], failed: readonly string[]): IdentityState {
  const holds = succeeded.includes(WELL_FORMED) || succeeded.includes(AGGREGATED);
  const isBroken = !holds || failed.some((code) => !UNVOUCHED.includes(code));
  if (isBroken) return "broken";
  // An aggregator's word is vouched for by nobody here: its issuers are on no trust list of certificates.
  return succeeded.includes(TRUSTED) && failed.length === 0 ? "verified" : "declared-untrusted";
}

function identityOf(store: unknown, label: string, data: unknown, isIntact: boolean): Identity {
  const [succeeded, failed] = [codesOf(store, label, "success"), codesOf(store, label, "failure")];
  const [aggregated] = listAt(data, "verifiedIdentities");
  return {
    state: isIntact ? stateOf(succeeded, failed) : "broken",
    name:
      textAt(data, "signature_info", "common_name") ??
      textAt(aggregated, "name") ??
      textAt(aggregated, "username"),
    organisation: textAt(data, "signature_info", "issuer") ?? textAt(aggregated, "provider", "name"),
    roles: listAt(data, "signer_payload", "role").flatMap(
      (_, index) => textAt(data, "signer_payload", "role", index) ?? [],
    ),
    faults: [...new Set(failed)],
  };
}

/** The identities that the active manifest asserts. In a file that was changed, none of them holds. */
export function readIdentities(store: unknown, isIntact: boolean): readonly Identity[] {
  const active = textAt(store, "active_manifest") ?? "";
  return listAt(store, "manifests", active, "assertions")
    .flatMap((assertion) => {
      const label = textAt(assertion, "label") ?? "";
      return LABEL.test(label) ? [identityOf(store, label, at(assertion, "data"), isIntact)] : [];
    })
    .slice(0, MAX_IDENTITIES);
}
