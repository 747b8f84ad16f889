import type { LoadedMedium } from "../../submission/loaded.ts";
import type { Certainty, Observation, Unknown } from "../../types/fact.ts";
import type { MediumDetector } from "../detector.ts";
import { kindOfAction } from "./c2pa/action-kinds.ts";
import { type Credentials, readCredentials } from "./c2pa/credentials.ts";
import type { Step } from "./c2pa/follow.ts";
import { certaintyOf, stateOf } from "./c2pa/state.ts";
import { generativeCertainty } from "./source-types.ts";

const ID = "provenance/triggers";

type Fact = Observation<boolean> | Unknown;

/**
 * The `triggers` object of a `media` item: what platforms and laws make the duty to disclose hang on. Each is what the
 * advertiser declares; where nothing is declared, what intact content credentials record. Else it stays unknown.
 */
interface TriggerFacts {
  readonly photorealistic: Fact;
  readonly personOrEvent: Fact;
  readonly inconsequential: Fact;
}

/** An answer out of what is declared, or the gap that the declaration would close. */
function declaredFact<T>(
  medium: LoadedMedium,
  name: string,
  declared: T | undefined,
  answer: (declared: T) => boolean,
): Fact {
  const field = `${medium.field}.declared.${name}`;
  if (declared === undefined) return { unknown: "not-declared", declare: field, detector: ID };
  const value = answer(declared);
  const seen = { value, certainty: "certain" as const, at: { field } };
  if (declared === value) return { ...seen, detector: "submission" };
  return { ...seen, detector: ID, note: `declared as ${[declared].flat().join(", ")}` };
}

/** Voting equipment is a thing: that it is shown is neither a person nor an event. */
const THINGS: readonly string[] = ["none", "voting-equipment"];

function declaredTriggers(medium: LoadedMedium): TriggerFacts {
  const { photorealistic, edited, depicts, falseDepiction } = medium.declared.declared ?? {};
  return {
    photorealistic: declaredFact(medium, "photorealistic", photorealistic, (is) => is),
    // What is shown falsely is shown.
    personOrEvent:
      falseDepiction === true
        ? declaredFact(medium, "falseDepiction", true, (is) => is)
        : declaredFact(medium, "depicts", depicts, (shown) => shown.some((one) => !THINGS.includes(one))),
    inconsequential: declaredFact(medium, "edited", edited, (how) => how === "inconsequential"),
  };
}

/** What a lens saw, in the terms of cv.iptc.org/newscodes/digitalsourcetype. */
const CAPTURES: readonly string[] = ["digitalCapture", "computationalCapture", "compositeCapture"];

/** Steps of an unbroken store for what is in the file; what was only given to a tool need not be. */
function stepsOf(credentials: Credentials): readonly Step[] {
  if (credentials.status !== "read" || !credentials.checks.isIntact || credentials.isCut) return [];
  return credentials.steps.filter(({ from }) => from !== "inputTo");
}

/** A camera's picture looks like one, whatever was done to it since: only `true` follows from it. */
const isCapture = (steps: readonly Step[]): boolean =>
  steps.some(({ sourceType = "" }) => CAPTURES.includes(sourceType)) && !isAi(steps);

const isAi = (steps: readonly Step[]): boolean =>
  steps.some(({ sourceType = "" }) => generativeCertainty(sourceType) !== undefined);

/** Whether all that is recorded after the origin is size, crop, turn and colours, and there is some of it. */
function isAdjusted(steps: readonly Step[]): boolean {
  const kinds = steps.map(({ action }) => kindOfAction(action)).filter((kind) => kind !== "origin");
  const isHarmless = kinds.every((kind) => kind === "adjustment" || kind === "packaging");
  return isHarmless && kinds.includes("adjustment") && !isAi(steps);
}

/**
 * Fills what was not declared with what the credentials record. What frees from a duty has to come from a signer whom
 * somebody vouches for: anyone can sign that a picture was only cropped.
 */
function seenTriggers(
  declared: TriggerFacts,
  credentials: Credentials,
  { field }: LoadedMedium,
): TriggerFacts {
  const steps = stepsOf(credentials);
  const isVerified = stateOf(credentials) === "verified";
  const offset = credentials.status === "read" ? credentials.offset : undefined;
  const at = { field, ...(offset === undefined ? {} : { offset }) };
  const orSeen = (fact: Fact, isSeen: boolean, certainty: Certainty, note: string): Fact =>
    "unknown" in fact && isSeen ? { value: true, certainty, detector: ID, at, note } : fact;
  return {
    ...declared,
    photorealistic: orSeen(
      declared.photorealistic,
      isCapture(steps),
      certaintyOf(credentials),
      "its credentials record that a camera took it",
    ),
    inconsequential: orSeen(
      declared.inconsequential,
      isAdjusted(steps),
      isVerified ? "certain" : "possible",
      "its credentials record size, crop, turn or colours alone",
    ),
  };
}

const isOpen = ({ photorealistic, inconsequential }: TriggerFacts): boolean =>
  "unknown" in photorealistic || "unknown" in inconsequential;

/** Tells whether a medium is photorealistic, shows a person or an event, and was edited in ways that do not matter. */
export const triggersDetector: MediumDetector = {
  sense: "medium",
  id: ID,
  version: "1",
  // Content credentials are checked one file after the other.
  budgetMs: 60_000,
  gives: ["triggers"],
  async run(medium, context) {
    const declared = declaredTriggers(medium);
    if (!isOpen(declared)) return { triggers: declared };
    return { triggers: seenTriggers(declared, await readCredentials(medium.bytes, context), medium) };
  },
  withoutBytes: (medium) => ({ triggers: declaredTriggers(medium) }),
};
