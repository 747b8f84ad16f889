import { at, entriesAt, listAt, numberAt, textAt } from "../json.ts";

/** Codes of C2PA 2.2 §15.2 that c2pa-rs gave for the active manifest and, where they are news, its ingredients. */
export interface Checks {
  /** Whether the signature and every hash hold. */
  readonly isIntact: boolean;
  /** Whether the signature holds, and its certificate leads to one of the trust list and was in force. */
  readonly isTrusted: boolean;
  /** Codes that say why not, each once. */
  readonly faults: readonly string[];
  /** Codes about the signer alone. */
  readonly signerFaults: readonly string[];
  /** Codes about rules of the specification that the signed manifest itself does not keep. */
  readonly formFaults: readonly string[];
}

/** Part of a file, in bytes. */
export interface Range {
  readonly start: number;
  readonly length: number;
}

const SIGNATURE_HOLDS = "claimSignature.validated";
const TRUSTED = "signingCredential.trusted";
const HASH_MATCHES = "assertion.dataHash.match";
const HASH_MISMATCHES = "assertion.dataHash.mismatch";

/**
 * Who signed, when, and who vouches for that: whether these hold says nothing about the bytes. A signer without an
 * anchor or with an expired certificate must not look like a changed file, nor the reverse.
 */
const isAboutSigner = (code: string): boolean =>
  /^(signingCredential\.|timeStamp\.)/.test(code) || code === "claimSignature.outsideValidity";

/** Who puts their name to the file is a statement of its own, see `identities.ts`. */
const isAboutIdentity = (code: string): boolean => code.startsWith("cawg.");

/**
 * A manifest that breaks a rule on how actions are written was signed like that: `c2pa.created` without a source type
 * was usual until C2PA 2.0 forbade it. Nobody has changed the file.
 */
const isAboutForm = (code: string): boolean =>
  code.startsWith("assertion.action.") || code === "manifest.multipleParents";

interface Code {
  readonly code: string;
  readonly url: string | undefined;
}

const codesAt = (node: unknown, ...path: readonly string[]): readonly Code[] =>
  listAt(node, ...path).flatMap((item) => {
    const code = textAt(item, "code");
    return code === undefined ? [] : [{ code, url: textAt(item, "url") }];
  });

/** Ranges that the hash of the active manifest leaves out, from the crJSON of the store. */
export function exclusionsIn(details: unknown, active: string | undefined): readonly Range[] {
  const manifest = listAt(details, "manifests").find((one) => textAt(one, "label") === active);
  const hashes = entriesAt(manifest, "assertions").filter(([label]) => label.startsWith("c2pa.hash.data"));
  return hashes.flatMap(([, hash]) =>
    listAt(hash, "exclusions").map((range) => ({
      start: numberAt(range, "start") ?? 0,
      length: numberAt(range, "length") ?? Number.POSITIVE_INFINITY,
    })),
  );
}

/**
 * Sorts the codes into what they say about the bytes and about the signer.
 *
 * @param coversContent - whether the ranges that the hash leaves out hold no content. Since 0.8x c2pa-rs calls a hash
 * that matches a mismatch when it leaves out more than the manifest; cameras of 2023 leave out all that comes before
 * the picture, and the picture is as it was signed.
 */
export function readChecks(store: unknown, coversContent: () => boolean): Checks {
  const results = at(store, "validation_results");
  const succeeded = codesAt(results, "activeManifest", "success");
  const failed = [
    ...codesAt(results, "activeManifest", "failure"),
    ...listAt(results, "ingredientDeltas").flatMap((delta) => codesAt(delta, "validationDeltas", "failure")),
  ];
  const isOnlyGeometry = ({ code, url }: Code): boolean =>
    code === HASH_MISMATCHES &&
    succeeded.some((other) => other.code === HASH_MATCHES && other.url === url) &&
    coversContent();
  const has = (wanted: string): boolean => succeeded.some(({ code }) => code === wanted);
  const faults = failed.filter(
    (one) =>
      !isAboutSigner(one.code) &&
      !isAboutIdentity(one.code) &&
      !isAboutForm(one.code) &&
      !isOnlyGeometry(one),
  );
  const signerFaults = codesAt(results, "activeManifest", "failure").filter(({ code }) =>
    isAboutSigner(code),
  );
  const isIntact = has(SIGNATURE_HOLDS) && faults.length === 0;
  const codes = (list: readonly Code[]): readonly string[] => [...new Set(list.map(({ code }) => code))];
  return {
    isIntact,
    isTrusted:
      has(TRUSTED) &&
      has(SIGNATURE_HOLDS) &&
      !signerFaults.some(({ code }) => code.startsWith("signingCredential.")),
    faults: isIntact || faults.length > 0 ? codes(faults) : [`no ${SIGNATURE_HOLDS}`],
    signerFaults: codes(signerFaults),
    formFaults: codes(failed.filter(({ code }) => isAboutForm(code))),
  };
}
