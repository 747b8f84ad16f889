import type { Submission } from "../../../submission/schema.ts";
import type { Claim } from "../../../types/claim.ts";
import { isPartialList, type Location, type Observation, type Unknown } from "../../../types/fact.ts";
import type { FactTree } from "../../detector.ts";
import { type CheckedClaim, factCheckOf } from "../fact-checks/fact-check-of.ts";
import type { NamedSource } from "../sources/find-sources.ts";
import type { Passage } from "../words-of.ts";
import { type Attached, attachments } from "./attached.ts";

/** A claim with everything that speaks for or against it. */
export interface WeighedClaim extends Claim {
  /** False when nothing is attached. Otherwise unknown, because only a person can weigh a document; never true. */
  readonly substantiated: false | Unknown;
  /** What the submission attaches for it. */
  readonly attached: readonly Observation<Attached>[];
  /** Sources that the ad names beside it: facts, and no proof. */
  readonly sources: readonly NamedSource[];
  /** The review most like it, in the files of fact-checks that were given. */
  readonly factCheck: CheckedClaim;
}

interface Ground {
  readonly ad: Submission;
  readonly passages: readonly Passage[];
  /** Needs the facts `sources` and `factChecks`. */
  readonly facts: FactTree;
}

/** How far from a claim a source may stand and still be taken to be for it: the sentence before or after. */
const NEAR = 160;

/** Puts beside each claim what is attached for it, the sources named near it, and the fact-check most like it. */
export function weighClaims(claims: readonly Claim[], { ad, passages, facts }: Ground): WeighedClaim[] {
  const sources = isPartialList(facts.sources) ? facts.sources.items.filter(isSource) : [];
  const attachedTo = attachments(ad, passages);
  return claims.map((claim) => {
    const attached = attachedTo(claim);
    return {
      ...claim,
      substantiated: attached.length === 0 ? false : toBeWeighed(attached),
      factCheck: factCheckOf(claim, facts.factChecks),
      attached,
      sources: sources.filter(({ at }) => isNear(at, claim.at)),
    };
  });
}

function toBeWeighed(attached: readonly Observation<Attached>[]): Unknown {
  const titles = attached.slice(0, 3).map(({ value }) => `${value.kind} “${value.title.slice(0, 120)}”`);
  const more = attached.length > 3 ? ` and ${attached.length - 3} more` : "";
  return {
    unknown: "needs-person",
    detector: "text/claims",
    note: `attached: ${titles.join(", ")}${more}; a person must weigh it`,
  };
}

const isSource = (item: unknown): item is NamedSource =>
  typeof item === "object" && item !== null && "kind" in item && "quote" in item && "at" in item;

function isNear(source: Location, claim: Location): boolean {
  if (source.field !== claim.field || source.span === undefined || claim.span === undefined) return false;
  return source.span[0] <= claim.span[1] + NEAR && claim.span[0] <= source.span[1] + NEAR;
}
