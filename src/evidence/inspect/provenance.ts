import { isUnknown } from "../../types/fact.ts";
import type { MediaAction, MediaEvidence, MediaMark } from "../../types/media-evidence.ts";
import type { FactTree } from "../detector.ts";
import { C2PA_STATES } from "../provenance/c2pa/state.ts";
import { at } from "../provenance/json.ts";
import type { FoundMark } from "../provenance/marks/find-marks.ts";
import { known, observedAt, observedItems, observedText, textIn } from "./read-facts.ts";

type Provenance = MediaEvidence["provenance"];

/** Where the file came from, as its content credentials and its marks tell. */
export function provenanceOf(facts: FactTree, found: readonly FoundMark[], field: string): Provenance {
  const c2pa = c2paOf(facts);
  const marks = found.map((mark) => markOf(field, mark));
  return { c2pa, aiGenerated: aiOf(facts, marks, c2pa) };
}

function c2paOf(facts: FactTree): Provenance["c2pa"] {
  const state = observedAt(facts, "c2pa", "state");
  const gap = at(facts, "c2pa", "state");
  return {
    state: C2PA_STATES.find((one) => one === state?.value) ?? "unknown",
    ...known({
      signer: observedText(facts, "c2pa", "signer"),
      issuer: observedText(facts, "c2pa", "issuer"),
      signedOn: observedText(facts, "c2pa", "signedOn"),
      claimGenerator: observedText(facts, "c2pa", "claimGenerator"),
      note: isUnknown(gap) ? gap.note : state?.note,
    }),
    actions: observedItems(facts, "c2pa", "actions").map(({ value }) => actionOf(value)),
  };
}

const actionOf = (value: unknown): MediaAction => ({
  action: textIn(value, "action") ?? "",
  ...known({
    from: textIn(value, "from"),
    sourceType: textIn(value, "sourceType"),
    software: textIn(value, "software"),
    when: textIn(value, "when"),
    detail: textIn(value, "detail"),
  }),
});

const markOf = (field: string, { mark, entry, generator }: FoundMark): MediaMark => ({
  mark: mark.id,
  certainty: mark.certainty,
  ...known({ generator }),
  source: `${entry.block} ${entry.key}`,
  at: { field, offset: entry.offset },
});

/** What a lens saw, in the terms of cv.iptc.org/newscodes/digitalsourcetype. */
const CAPTURES: readonly string[] = ["digitalCapture", "computationalCapture"];

/**
 * Intact credentials of a trusted signer that say a camera took it. It may have filmed a screen, so this makes "no AI"
 * likely and not certain.
 */
function isProvenCapture({ state, actions }: Provenance["c2pa"]): boolean {
  const origin = actions.find(({ action, from }) => from === "this" && action === "c2pa.created");
  return state === "verified" && CAPTURES.includes(origin?.sourceType ?? "");
}

function aiOf(
  facts: FactTree,
  marks: readonly MediaMark[],
  c2pa: Provenance["c2pa"],
): Provenance["aiGenerated"] {
  const marked = observedAt(facts, "ai", "marked");
  const isMarked = marked?.value === true && marked.certainty !== "possible";
  const isCapture = marks.length === 0 && isProvenCapture(c2pa);
  return {
    value: isMarked ? true : isCapture ? false : "unknown",
    ...known({
      certainty: isCapture ? ("likely" as const) : marked?.certainty,
      generator: observedText(facts, "ai", "generator"),
      model: observedText(facts, "ai", "model"),
      prompt: observedText(facts, "ai", "prompt"),
      sourceType: observedText(facts, "ai", "sourceType"),
    }),
    marks,
  };
}
