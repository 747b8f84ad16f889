import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, WasmBuilder } from "@contentauth/c2pa-wasm";
import type { Credential } from "./certificate.ts";
import { type IdentityPayload, signClaim, signIdentity } from "./cose.ts";

/** One action of a manifest, as C2PA spells it: `c2pa.created` with a `digitalSourceType`, a `softwareAgent` … */
type Action = Readonly<Record<string, unknown>> & { readonly action: string };

export interface SignInput {
  /** MIME type. */
  readonly type: string;
  readonly media: Uint8Array;
  readonly signer: Credential;
  readonly actions: readonly Action[];
  /** A signed file that this one was made from. */
  readonly parent?: { readonly type: string; readonly media: Uint8Array };
  readonly relationship?: "parentOf" | "componentOf" | "inputTo";
  readonly claimGenerator?: string;
  /** Who puts their name to the file by a certificate of their own. */
  readonly identity?: { readonly signer: Credential; readonly roles: readonly string[] };
  /** Leaves the manifest out of the file and only names an address of it. */
  readonly remoteUrl?: string;
}

const RESERVED = 4096;
/** A blob whose bytes can be had without waiting. */
class InMemoryBlob extends Blob {
  readonly held: Uint8Array;

  constructor(held: Uint8Array) {
    super([Uint8Array.from(held)]);
    this.held = held;
  }

  override slice(from = 0, to = this.held.length): InMemoryBlob {
    return new InMemoryBlob(this.held.subarray(from, to));
  }
}

/** The package was made for browsers; what it writes, it reads from blobs with this class of theirs. */
class FileReaderSync {
  readAsArrayBuffer({ held }: InMemoryBlob): ArrayBuffer {
    return Uint8Array.from(held).buffer;
  }
}

let isReady = false;

function prepare(): void {
  if (isReady) return;
  const wasm = createRequire(import.meta.url).resolve("@contentauth/c2pa-wasm/c2pa.wasm");
  initSync({ module: readFileSync(wasm) });
  Object.assign(globalThis, { FileReaderSync });
  isReady = true;
}

const identityDefinition = ({ signer, roles }: NonNullable<SignInput["identity"]>) => ({
  sigType: "cawg.x509.cose",
  reserveSize: RESERVED,
  referencedAssertions: [],
  roles,
  // The assertion around the signature has to fit as well.
  sign: async (payload: IdentityPayload) => Uint8Array.from(signIdentity(payload, signer, RESERVED - 1_000)),
});

/** Puts signed content credentials into a file, with a certificate of the project's own. */
export async function signMedia(input: SignInput): Promise<Buffer> {
  prepare();
  const { type, media, signer, actions, parent, relationship = "parentOf", remoteUrl } = input;
  const builder = WasmBuilder.fromJson(
    JSON.stringify({
      claim_generator_info: [{ name: input.claimGenerator ?? "Calder Studio", version: "1.0" }],
      assertions: [{ label: "c2pa.actions.v2", data: { actions } }],
    }),
    JSON.stringify({
      verify: { verify_after_sign: false, verify_trust: false },
      builder: { thumbnail: { enabled: false } },
    }),
  );
  if (parent !== undefined) {
    const ingredient = JSON.stringify({ title: "ingredient", relationship, instance_id: "ingredient" });
    await builder.addIngredientFromBlob(ingredient, parent.type, new InMemoryBlob(parent.media));
  }
  if (remoteUrl !== undefined) {
    builder.setRemoteUrl(remoteUrl);
    builder.setNoEmbed(true);
  }
  const definition = {
    alg: "es256",
    reserveSize: RESERVED,
    sign: async (claim: Uint8Array<ArrayBuffer>) => Uint8Array.from(signClaim(claim, signer, RESERVED)),
  };
  const identities = input.identity === undefined ? [] : [identityDefinition(input.identity)];
  return Buffer.from(await builder.sign(definition, identities, type, new InMemoryBlob(media)));
}
