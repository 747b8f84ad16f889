import type { Claim, Stance } from "../types/claim.ts";
import type { Location } from "../types/fact.ts";
import type { Disagreement } from "../types/llm.ts";

/** The claims of both readers, and how they compare. */
export interface Merged<C extends Claim> {
  /** Every claim that is built in, those that the model takes differently with a note. */
  readonly builtIn: readonly C[];
  /** What the model adds. */
  readonly added: readonly Claim[];
  readonly confirmed: number;
  readonly disagreements: readonly Disagreement[];
}

const isAdverse = (stance: Stance): boolean => stance === "asserted" || stance === "insinuated";

/**
 * Puts a model's claims beside those that are built in. It may add and raise, never clear:
 *
 * - a claim that only the model sees is added, when the advertiser asserts or insinuates it;
 * - a lead that the model asserts too is raised, by adding the model's own claim;
 * - where the built-in reader takes it as quoted, denied or the like, the model's claim is added as a lead for a person;
 * - where the model does not see or contradicts what is built in, that stays, with a note.
 */
export function mergeClaims<C extends Claim>(builtIn: readonly C[], model: readonly Claim[]): Merged<C> {
  const compared = builtIn.map((claim) => ({ claim, theirs: compare(claim, model) }));
  const disagreements = compared.flatMap(({ claim: { kind, at, quote, stance }, theirs }): Disagreement[] =>
    theirs === "agree" ? [] : [{ kind, at, quote, builtIn: stance, model: theirs }],
  );
  const isConfirmed = ({ claim, theirs }: (typeof compared)[number]): boolean =>
    theirs === "agree" && isAdverse(claim.stance) && model.some((other) => isSame(claim, other));
  return {
    builtIn: compared.map(({ claim, theirs }) => noted(claim, theirs)),
    added: model.flatMap((claim) => additionOf(claim, builtIn)),
    confirmed: compared.filter(isConfirmed).length,
    disagreements,
  };
}

type Compared = "agree" | Disagreement["model"];

/** How the model takes a claim that is built in. That it does not see a mere lead is no contradiction. */
function compare(claim: Claim, model: readonly Claim[]): Compared {
  const same = model.filter((other) => isSame(claim, other));
  const like = same.find(({ stance }) => isAdverse(stance) === isAdverse(claim.stance));
  if (like !== undefined) return "agree";
  if (same[0] !== undefined) return same[0].stance;
  return isAdverse(claim.stance) && claim.certainty !== "possible" ? "not-found" : "agree";
}

/** What a claim of the model adds to those that are built in, if anything. */
function additionOf(claim: Claim, builtIn: readonly Claim[]): Claim[] {
  if (!isAdverse(claim.stance)) return [];
  const same = builtIn.filter((other) => isSame(claim, other));
  const adverse = same.filter(({ stance }) => isAdverse(stance));
  if (same.length > 0 && adverse.length === 0) return [{ ...claim, certainty: "possible" }];
  return adverse.every(({ certainty }) => certainty === "possible") ? [claim] : [];
}

const noted = <C extends Claim>(claim: C, theirs: Compared): C => {
  if (theirs === "agree") return claim;
  const difference =
    theirs === "not-found"
      ? "the language model does not see it"
      : `the language model takes it as ${theirs}`;
  return { ...claim, note: claim.note === undefined ? difference : `${claim.note}; ${difference}` };
};

const isSame = (a: Claim, b: Claim): boolean => a.kind === b.kind && overlap(a.at, b.at);

function overlap(a: Location, b: Location): boolean {
  if (a.field !== b.field || a.span === undefined || b.span === undefined) return false;
  return a.span[0] < b.span[1] && b.span[0] < a.span[1];
}
