import { viewOf } from "../bytes.ts";

/** Box type and UUID of a C2PA manifest store (C2PA 2.2 §11.1.4.1); every container holds these bytes as they are. */
const STORE = Buffer.concat([Buffer.from("jumd"), Buffer.from("6332706100110010800000aa00389b71", "hex")]);
/** From the start of the enclosing box to its description: length, `jumb`, length. */
const BEFORE_DESCRIPTION = 12;
/** XMP property that names a manifest kept elsewhere (C2PA 2.2 §11.5). */
const REMOTE = "dcterms:provenance";

/** Labels of boxes inside every manifest; they outlast damage to the head of the store. */
const LABELS = ["c2pa.assertions", "c2pa.signature"];

/** What a search over the bytes tells, without reading the container. */
export interface StoreHint {
  /** Byte offset of the first manifest store. */
  readonly offset: number | undefined;
  /** Whether parts of a store stand in the file, even if its head is gone. */
  readonly hasParts: boolean;
  /** Whether anything speaks of C2PA; without it there is neither a store nor a reference to one. */
  readonly isMentioned: boolean;
}

/** Looks for a manifest store, so that the many files without one cost a search and not a validation. */
export function findStore(bytes: Uint8Array): StoreHint {
  const view = viewOf(bytes);
  const at = view.indexOf(STORE);
  const isMentioned = at !== -1 || [REMOTE, "c2pa", "C2PA"].some((word) => view.includes(word));
  return {
    offset: at === -1 ? undefined : Math.max(0, at - BEFORE_DESCRIPTION),
    hasParts: isMentioned && LABELS.some((label) => view.includes(label)),
    isMentioned,
  };
}
