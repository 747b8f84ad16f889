import { sniff } from "../../../submission/sniff.ts";
import type { Day } from "../../../types/election.ts";
import { isUnknown, type Unknown } from "../../../types/fact.ts";
import { at, entriesAt, listAt, parseJson, textAt } from "../json.ts";
import { type Checks, exclusionsIn, readChecks } from "./checks.ts";
import { coversContent } from "./covers-content.ts";
import { findStore, type StoreHint } from "./find-store.ts";
import { followHistory, type History } from "./follow.ts";
import { c2paTypeOf } from "./formats.ts";
import { type Identity, readIdentities } from "./identities.ts";
import { type Manifest, readManifests } from "./manifest.ts";
import type { TrustList } from "./trust-list.ts";
import { type Answer, validate } from "./validator.ts";

/** What content credentials are judged by. */
export interface CredentialContext {
  /** Day that certificates are judged on. */
  readonly asOf?: Day | undefined;
  readonly trustList?: TrustList | undefined;
}

/** A manifest store that was read and checked. */
export interface ReadCredentials extends History {
  readonly status: "read";
  readonly active: Manifest;
  readonly checks: Checks;
  /** Name of who issued the signer's certificate. */
  readonly issuer: string | undefined;
  /** Who puts their name to the file, apart from its signer. */
  readonly identities: readonly Identity[];
  readonly offset: number | undefined;
}

/**
 * `absent`: the file speaks of no credentials. `unreadable`: it holds a store that is damaged, which an intact file
 * never does. `unknown`: there may be credentials, and nothing can be said of them.
 */
export type Credentials =
  | ReadCredentials
  | { readonly status: "absent" }
  | { readonly status: "unreadable"; readonly fault: string; readonly offset: number }
  | { readonly status: "unknown"; readonly problem: Unknown; readonly remote?: string | undefined };

const unknown = (problem: Unknown, remote?: string): Credentials => ({ status: "unknown", problem, remote });

/** c2pa-rs names the error, with what it met in brackets: `C2pa(RemoteManifestUrl("https://…"))`. */
function refused(error: string, { offset, hasParts }: StoreHint): Credentials {
  const [, remote] = /RemoteManifest(?:Url|Fetch)\("([^"]{1,2000})"\)/.exec(error) ?? [];
  if (remote !== undefined) {
    return unknown(
      { unknown: "not-observed", note: "the manifest is kept elsewhere and is not fetched" },
      remote,
    );
  }
  const fault = /\w+(?=\)*$|\()/.exec(error.replace(/^C2pa\(/, ""))?.[0] ?? "unreadable";
  if (fault === "JumbfNotFound") {
    if (offset === undefined && !hasParts) return { status: "absent" };
    const note = "a manifest store is damaged, or stands where the format keeps none";
    return unknown({ unknown: "media-unreadable", note });
  }
  if (offset !== undefined) return { status: "unreadable", fault, offset };
  return unknown({
    unknown: "media-unreadable",
    note: `the file cannot be searched for credentials (${fault})`,
  });
}

function issuerOf(details: unknown, label: string): string | undefined {
  const manifest = listAt(details, "manifests").find((one) => textAt(one, "label") === label);
  const issuer = at(manifest, "signature", "certificateInfo", "issuer");
  return textAt(issuer, "O") ?? textAt(issuer, "CN");
}

function readAnswer(answer: Answer, bytes: Uint8Array, hint: StoreHint): Credentials {
  if (isUnknown(answer)) return unknown(answer);
  if ("refused" in answer) return refused(answer.refused, hint);
  const store = parseJson(answer.store);
  const details = parseJson(answer.details);
  const manifests = readManifests(store);
  const [active] = manifests;
  if (active === undefined || entriesAt(store, "manifests").length === 0) {
    return unknown({ unknown: "detector-failed", note: "the validator reported no manifest" });
  }
  const { format } = sniff(bytes);
  const checks = readChecks(store, () => coversContent(bytes, format, exclusionsIn(details, active.label)));
  return {
    status: "read",
    active,
    checks,
    issuer: issuerOf(details, active.label),
    identities: readIdentities(store, checks.isIntact),
    offset: hint.offset,
    ...followHistory(manifests),
  };
}

async function look(bytes: Uint8Array, { asOf, trustList }: CredentialContext): Promise<Credentials> {
  const hint = findStore(bytes);
  const { format } = sniff(bytes);
  // A PDF may pack the objects that would mention a store.
  if (!hint.isMentioned && format !== "pdf") return { status: "absent" };
  const type = c2paTypeOf(format);
  if (type === undefined) {
    const note = "it may hold content credentials, which are not read in this format";
    return unknown({ unknown: "unsupported-format", note });
  }
  return readAnswer(await validate({ type, bytes, anchors: trustList?.pem, day: asOf }), bytes, hint);
}

const looked = new WeakMap<Uint8Array, Map<string, Promise<Credentials>>>();

/**
 * Reads and checks the content credentials of a file, once for all detectors that ask on the same day by the same
 * trust list. Nothing is fetched. Never rejects.
 */
export function readCredentials(bytes: Uint8Array, context: CredentialContext = {}): Promise<Credentials> {
  const known = looked.get(bytes) ?? new Map<string, Promise<Credentials>>();
  looked.set(bytes, known);
  const key = `${context.asOf} ${context.trustList?.digest}`;
  const credentials = known.get(key) ?? look(bytes, context);
  known.set(key, credentials);
  return credentials;
}
