import type { Stance } from "../../../../types/claim.ts";
import type { Sentence } from "../sentence.ts";
import { isDenied, isPurpose } from "./denied.ts";
import { isQuoted } from "./quoted.ts";
import type { Site } from "./site.ts";

/** How a sentence stands to a claim in it, and whether that is beyond doubt. */
export interface StanceReading {
  readonly stance: Stance;
  readonly isSure: boolean;
}

/** What the words of a claim are by themselves. */
export interface Wording {
  readonly isLead: boolean;
  readonly isHint: boolean;
  /** A condition belongs to the wording (`if you vote, you are deported`). */
  readonly hasCondition: boolean;
  /** The author is in disbelief beside it: `how convenient`. */
  readonly isDisbelief: boolean;
}

const SATIRE =
  / (?:in (?:the|this|her|his|my) (?:novel|play|thriller|movie|film|episode)|satire|satirical|parody|skit|sketch|spoof|april fools?|just kidding|comedy special|my band's?|area man|local man|nation's|satira|parodia) /;
const RHETORICAL =
  / (?:aren't you|isn't it|don't you|did you know|do you know|have you heard|sick (?:and tired )?of|tired of|how (?:long|many|much|else|convenient|do you explain|come)|remember|are you concerned|why (?:do|are|did|would|is|were|was|does|else|won't|so|trust|bother|campaign)|how can (?:you|we|anyone|anybody|they)|what are they (?:hiding|afraid)|who else|could this cost us|still think|concerned about|coincidence|anyone (?:else )?(?:notice|believe|surprised)|ever wonder|wonder why|really think|really believe|surprised|seriously|funny how|strange how|notice how|ready for|who's counting|who is counting|huh|right|cuant[oa]s|por que|acaso|hasta cuando|para que votar|les suena|te suena|que casualidad|a quien quieren enganar|quien les cree|estas list[oa]|ya se les olvido) /;

/** A condition that takes the claim for granted: `if you see somebody cheating`. */
const GRANTED =
  /^ (?:(?:if|when) (?:you|anyone|anybody|we) (?:see|sees|catch|spot|witness|hear of|deduct|take (?:out|away)|subtract|remove|exclude|throw out|count)|if we (?:don't|do not|can't)) /;

/** The conditional governs the claim: it opens the same clause. */
function isHypothetical({ sentence, tokens, from, to }: Site): boolean {
  if (tokens.slice(from, to).some(({ tags, form }) => tags.has("WILL") && form === undefined)) return false;
  for (let at = from - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.word === "," || token.word === ";" || token.word === "then")
      return false;
    // The consequent of a conditional is claimed: `if they get their way, ballots will go to the dead`.
    if (token.tags.has("WILL") && token.form === undefined) return false;
    if (token.tags.has("LET") || / you know $/.test(sentence.words.slice(0, token.to + 1))) return false;
    if (token.tags.has("IF") && token.word !== "should")
      return !GRANTED.test(sentence.words.slice(token.from - 1));
  }
  return false;
}

/** A slogan or plea about the claim: `stop voter fraud`, `don't let them steal it`. */
function isPlea({ sentence, tokens, from, to }: Site): boolean {
  if (isPurpose(sentence, tokens[from])) return true;
  return tokens
    .slice(Math.max(0, from - 6), to)
    .some((token) => token.tags.has("STOP") || token.tags.has("LET"));
}

/**
 * Reads the stance of a claim from its sentence and one either side. `isLead` tells that the words alone are no more than
 * a lead, `isHint` that they hint at the claim.
 */
export function readStance(
  site: Site,
  [before, after]: readonly [Sentence | undefined, Sentence | undefined],
  { isLead, isHint, isDisbelief, hasCondition }: Wording,
): StanceReading {
  const { sentence } = site;
  const { words } = sentence;
  if (SATIRE.test(words)) return { stance: "satire", isSure: true };
  if (isDenied(site, before, after)) return { stance: "denied", isSure: true };
  if (isQuoted(site, before)) return { stance: "quoted", isSure: true };
  if (!hasCondition && isHypothetical(site)) return { stance: "hypothetical", isSure: true };
  if (sentence.isQuestion) {
    const isRhetorical = RHETORICAL.test(words) || isDisbelief;
    return isRhetorical ? { stance: "insinuated", isSure: !isLead } : { stance: "asked", isSure: true };
  }
  if (isPlea(site)) return { stance: "insinuated", isSure: !isLead };
  return { stance: isHint ? "insinuated" : "asserted", isSure: !isLead };
}
