import type { Stance } from "../../../../types/claim.ts";
import type { Frame } from "../frames/frame.ts";
import type { Sentence } from "../sentence.ts";
import { readStance, type StanceReading } from "./read-stance.ts";
import type { Site } from "./site.ts";

/**
 * Words of those who warn of false voting information or of threats, tell the law, or ask for reports: election
 * offices, fact-checkers and hotlines say what they warn of.
 */
const WARNS =
  / (?:falsely|report (?:it|them|this|any|to)|(?:call|text|contact) (?:us at|the hotline|your election)|call (?:\d+ )+(?:if|to report|for help)|our vote|hotline|false (?:information|claims?|rumou?rs?|messages?)|misinformation|disinformation|rumou?rs?|(?:it|this|that)(?:'s| is) (?:fake|a scam|a hoax|not true|false|wrong|illegal|ai generated)|don't (?:be fooled|fall for|believe)|beware|(?:is|are|it's) (?:illegal|unlawful|a crime|a felony|against the law|(?:a )?federal crimes?)|federal law|know your rights|no one may|robocalls?|(?:texts?|calls?|posts?|flyers?|messages?|mailers?|letters?|memes?) (?:saying|telling|claiming|that (?:say|tell|claim)s?|going (?:a)?round|are circulating)|tells? you otherwise|trick (?:you|voters)|deceptive|scammers?) /;

/** A voice that quotes such a message whole: `Robocall: "…"`. */
const SHOWS = /^ (?:robocalls?|flyers?|mailers?|letters?|texts?|memes?|posts?)(?: [^ ]+){0,5} ; /;

/** A following sentence that begins with `no` and denies nothing. */
const EMPTY_NO =
  / (?:it isn't|it's not|that's not)(?: even)? close |^ no (?!(?:it|that|this|they|he|she|you|i|we|there|state|one|such|evidence|proof|truth|matter what) )[a-z]/;

const isWarning = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && WARNS.test(sentence.words) && !SHOWS.test(sentence.words);

/** Verbs of prevention that prevent nothing: `keep counting and …`. */
const NEUTRAL: ReadonlySet<string> = new Set(
  "let's keep keeps kept keeping beat beats beating fix fixed".split(" "),
);

/** Said beside a win, it makes the win one of an election: `It's over. Rosa wins.` */
const DECIDES =
  /^ (?:well |folks |yes |and )?(?:it's (?:all )?over|it is over|its over|game over|the race is over|it's official|we did it|it's done|that's it) $/;

/** The winner by the title to come: `We did it. Senator Lind!` */
const HAILS = /^ (?:senator|governor|president|mayor|congress(?:wo)?man) [^ ]+(?: [^ ]+)? $/;

/** An appeal against what the words name: `protect voters from armed men at the polls`. */
const isOpposed = ({ tokens, from }: Site): boolean =>
  tokens
    .slice(Math.max(0, from - 6), from)
    .some(
      (token, at, all) =>
        (token.tags.has("STOP") || token.tags.has("LET")) &&
        !NEUTRAL.has(token.word) &&
        all[at + 1]?.word !== "in",
    );

/**
 * Reads the stance of a claim about taking part. A message of this kind addresses its reader, so that who warns of it,
 * opposes it or tells of others who want it makes no such claim.
 */
export function readParticipationStance(
  site: Site,
  [before, after]: readonly [Sentence | undefined, Sentence | undefined],
  frame: Pick<Frame, "kind" | "isLead" | "isHint" | "hasCondition">,
): StanceReading {
  const isBacked =
    frame.kind === "premature-victory" &&
    site.tokens.slice(site.from, site.to).some(({ tags }) => tags.has("WIN")) &&
    [before, after].some((sentence) => sentence !== undefined && DECIDES.test(sentence.words));
  const isHailed = frame.kind === "premature-victory" && after !== undefined && HAILS.test(after.words);
  const isLead = frame.isLead && !isBacked && !isHailed;
  const next = after !== undefined && EMPTY_NO.test(after.words) ? undefined : after;
  const isAgainst = [before, site.sentence, after].some(isWarning) || isOpposed(site);
  const stance = isAgainst
    ? "denied"
    : made(readStance(site, [before, next], { ...frame, isLead, isDisbelief: false }).stance, site, frame);
  return { stance, isSure: !isLead };
}

/** The stance of words that are meant though they have the form of a condition, a question or a report. */
function made(
  stance: Stance,
  { tokens, from, to }: Site,
  { hasCondition }: Pick<Frame, "hasCondition">,
): Stance {
  const match = tokens.slice(from, to);
  if (stance === "insinuated") return "asserted";
  if (stance === "hypothetical" && hasCondition) return "asserted";
  // "Why bother voting?" asks nothing, and who says "you" reports nobody.
  if (stance === "asked" && /^(?:why|what|what's)$/.test(match[0]?.word ?? "")) return "asserted";
  const isReport = tokens.some(({ tags }) => tags.has("SAY") || tags.has("CALL") || tags.has("TALK"));
  const isAddressed = match.some(({ tags }) => tags.has("YOU")) && !isReport;
  return stance === "quoted" && isAddressed ? "asserted" : stance;
}
