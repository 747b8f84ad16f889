import type { Stance } from "../../../../types/claim.ts";
import type { Frame } from "../frames/frame.ts";
import type { Sentence } from "../sentence.ts";
import { isDenied, isPurpose } from "./denied.ts";
import { isQuoted } from "./quoted.ts";
import type { Site } from "./site.ts";

/** How a sentence stands to a claim in it, and whether that is beyond doubt. */
export interface StanceReading {
  readonly stance: Stance;
  readonly isSure: boolean;
}

const SATIRE =
  / (?:satire|satirical|parody|skit|sketch|spoof|april fools?|just kidding|comedy special|my band's?|area man|local man|nation's|satira|parodia) /;
const RHETORICAL =
  / (?:aren't you|isn't it|don't you|did you know|do you know|have you heard|sick (?:and tired )?of|tired of|how (?:long|many|much|else|convenient|do you explain|come)|remember (?:when|how)|are you concerned|why (?:do|are|did|would|is|were|was|does|else|won't|so)|what are they (?:hiding|afraid)|who else|could this cost us|still think|concerned about|coincidence|anyone (?:else )?(?:notice|believe|surprised)|ever wonder|wonder why|really think|really believe|surprised|seriously|funny how|strange how|notice how|ready for|who's counting|who is counting|huh|right|cuant[oa]s|por que|acaso|hasta cuando|para que votar|les suena|te suena|que casualidad|a quien quieren enganar|quien les cree|estas list[oa]|ya se les olvido) /;

/** A condition that takes the claim for granted: `if you see somebody cheating`. */
const SEEN = /^ (?:if|when) (?:you|anyone|anybody|we) (?:see|sees|catch|spot|witness|hear of) /;

/** The conditional governs the claim: it opens the same clause. */
function isHypothetical({ sentence, tokens, from, to }: Site): boolean {
  for (let at = Math.min(to, from + 3) - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.word === "," || token.word === ";" || token.word === "then")
      return false;
    // The consequent of a conditional is claimed: `if they get their way, ballots will go to the dead`.
    if (token.tags.has("WILL") && token.form === undefined) return false;
    if (token.tags.has("LET")) return false;
    if (token.tags.has("IF") && token.word !== "should")
      return !SEEN.test(sentence.words.slice(token.from - 1));
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
  { isLead, isHint, hasCondition }: Pick<Frame, "isLead" | "isHint" | "hasCondition">,
): StanceReading {
  const { sentence } = site;
  const { words } = sentence;
  if (SATIRE.test(words)) return { stance: "satire", isSure: true };
  if (isDenied(site, before, after)) return { stance: "denied", isSure: true };
  if (isQuoted(site, before)) return { stance: "quoted", isSure: true };
  if (!hasCondition && isHypothetical(site)) return { stance: "hypothetical", isSure: true };
  if (sentence.isQuestion) {
    const isRhetorical = RHETORICAL.test(words);
    return isRhetorical ? { stance: "insinuated", isSure: !isLead } : { stance: "asked", isSure: true };
  }
  if (isPlea(site)) return { stance: "insinuated", isSure: !isLead };
  return { stance: isHint ? "insinuated" : "asserted", isSure: !isLead };
}
