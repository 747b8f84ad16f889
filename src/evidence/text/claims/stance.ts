import type { Stance } from "../../../types/claim.ts";
import { compile } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";

/** How a sentence stands to a claim in it, and whether that is beyond doubt. */
export interface StanceReading {
  readonly stance: Stance;
  readonly isSure: boolean;
}

/** Words that make the claim a falsehood, a rarity or somebody's pretext, in the sentence itself. */
const DENIAL = compile(
  "(?:no|zero|little|without|any|lack of|offers? no|never any) (?:real |credible |widespread |actual " +
    "|systemic )?(?:evidence|proof|sign|indication)|(?:baseless|bogus|false|falsely|debunked|unfounded" +
    "|unproven|discredited|phony claims?|so called|supposed|alleged|conspiracy|conspiracies" +
    "|conspiracy theor(?:y|ies)|myths?|misinformation|disinformation|made up|fear ?mongering" +
    "|fanning the flames|stoking fears?|scare tactics|false claims?|guise of)|(?:lies?|lying|lied" +
    "|misconceptions?) {GAP3}(?:about|on|that|of)|spread(?:ing|s)? {GAP2}(?:lies|misinformation|fear" +
    "|doubt)|(?:extremely |very |vanishingly )?rare|(?:non existent|nonexistent)|don't fall for|(?:is" +
    "|are|was|were|isn't|aren't|wasn't|weren't|won't be) (?:not|n't) {GAP1}(?:rigged|stolen|fraudulent" +
    "|fake|hacked|illegitimate)|(?:isn't|aren't|wasn't|weren't|not|never|nobody" +
    "|no one) {GAP2}(?:trying to |going to )?(?:rigged|stole|stolen|fraudulent|stealing|hacked)|(?:safe" +
    "|legit|legitimate|secure) and (?:safe|secure|legit)|fail(?:s|ed)? {GAP2}to {GAP2}(?:prove|offer" +
    "|allege|show|produce)|(?:only|just) \\d+ {GAP2}cases|struck by lightning" +
    "|free fair and secure|no (?:hubo|hay) fraude|no (?:fue|fueron) (?:robad|amanad)[oa]s?|es falso" +
    "|mentiras?|desinformacion|teorias? de (?:la )?conspiracion",
);

/** A refutation that comes in the next sentence. */
const REFUTED_NEXT = compile(
  "(?:that's|that is|this is|it's|it is|they're|they are) {GAP2}(?:false|a lie|lies|wrong|untrue" +
    "|not true|nonsense|bogus|baseless|misinformation|debunked)|(?:don't (?:believe|fall for|buy) (?:it" +
    "|them|this|that))|(?:is|was) (?:the )?(?:safest|most secure)|experts (?:have )?sa(?:y" +
    "|id) {GAP4}safe|no such thing|es mentira|es falso|no (?:les )?creas",
);

const REPORT_VERB =
  "(?:says?|said|saying|claims?|claimed|claiming|alleg(?:es|ed|ing)|accus(?:es|ed|ing)|complain(?:s" +
  "|ed|ing)|cri(?:es|ed)|cry|tweet(?:s|ed|ing)?|called|calls|calling|insist(?:s|ed)?|suggest(?:s|ed)?" +
  "|argu(?:es|ed)|contend(?:s|ed)?|warn(?:s|ed|ing)|repeat(?:s|ed)?|previewing|dispute|believes?" +
  "|posted|asked|reported|concerns? about|fears? of|warn of|question(?:s|ed)?|trying to convince" +
  "|wants (?:you|us|people) to (?:think|believe)|dice|dijo|afirma|segun|acusa)";
const OTHERS =
  "(?:trump|biden|he|she|they|critics|officials?|experts?|the president|president [a-z]+|democrats?" +
  "|republicans?|gop|opponents?|campaign|lawsuit|plaintiffs|candidate|senator [a-z]+|rep [a-z]+|panel" +
  "|group|allies|supporters|media|verrier|[a-z]+ [a-z]+)";
const REPORTED = compile(
  `${OTHERS} (?:has |have |had |is |are |was |keeps? |also |even |publicly ` +
    `|falsely ){0,3}${REPORT_VERB}`,
);
const SELF_REPORT = compile(
  "(?:i|we|i've|we've|i'll|let me|we'll) {GAP2}(?:say|said|saying|tell|told|claim|warned|believe" +
    "|think|repeat|start by saying|know)",
);
/** News about the claim: investigations, commissions, lawsuits, films. */
const NEWS = compile(
  "(?:voter fraud|election fraud|fraud) (?:claims?|probe|investigation|commission|panel|allegations?" +
    "|talk|conspiracy|theory|theories|hotline|task force|convictions?|case|prosecutions?)|charged with" +
    "|convicted of|pleaded guilty|the film|new documentary|scales? back|(?:investigat(?:es?|ed|ing)" +
    "|penaliz(?:es?|ed)|prosecut(?:e|es|ed|ing|ion)|deter(?:s|red|ring)?|prevent(?:s|ed|ing|ion)?" +
    "|combat(?:s|ing)?|protect(?:s|ed|ing)? against|safeguards? against|convictions?) {GAP6}(?:fraud" +
    "|{ELECTION_FRAUD})|(?:rigged|stolen) election (?:talk|claims?|fears?|narrative|rhetoric)" +
    "|fears? of {GAP2}(?:rigged|stolen)",
);

const IF = compile(
  "(?:suppose|imagine|what if|in case|whether|si) {GAP9}(?:steal|steals|stole|rig|rigs|rigged|cheat" +
    "|cheats|fraud|accept|reject|stolen|robar?|fraude)|if {GAP4}(?:loses?|lost|cried|cries)",
);
const WORRY = compile(
  "(?:don't|do not|won't|can't|cannot|never|not going to|refuse to|must not|stop(?:ping)?|before" +
    "|make sure|prevent|keep|afford to) {GAP6}(?:steal|rig|cheat|stealing|rigging|cheating" +
    "|from stealing|from rigging|from cheating|stolen|rigged|get away)",
);
const SATIRE = compile(
  "(?:satire|satirical|parody|skit|sketch|spoof|april fools?|just kidding|comedy special|my band's?)",
);
const RHETORICAL = compile(
  "(?:aren't you|isn't it|don't you|did you know|do you know|have you heard|sick (?:and tired )?of" +
    "|tired of|how (?:long|many|much) |remember (?:when|how)|are you concerned|why (?:do|are|did" +
    "|would) (?:they|democrats|republicans)|what are they hiding|who else|could this cost us" +
    "|still think|concerned about)",
);
const SLOGAN = compile(
  "(?:fight(?:ing)?|stop(?:ping)?|end(?:ing)?|report|protect(?:ing)?|against|prevent(?:ing)?" +
    "|combat(?:ing)?|help us stop|guard against|crack down on) {GAP3}(?:{ELECTION_FRAUD}" +
    "|ballot harvesting|election integrity)",
);

/** Whether the words between `from` and `to` of the passage are in quotation marks that open before them. */
function isInQuotes(written: string, from: number, to: number): boolean {
  const before = written.slice(0, from);
  const after = written.slice(to);
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"');
  const curly = before.lastIndexOf("“") > before.lastIndexOf("”") && after.includes("”");
  const single = /(?:^|\s)['‘]\S*$/.test(before.slice(-30)) && /^\S*['’]/.test(after);
  return straight || curly || single;
}

/** How many words before a claim a reporting verb still governs it. */
const REPORT_REACH = 14;

const lastWords = (words: string, count: number): string => {
  const parts = words.trimEnd().split(" ");
  return ` ${parts.slice(-count).join(" ")} `;
};

/**
 * Reads the stance of a claim that the words "[from, to)" of the sentence make. One sentence either side is
 * seen.
 */
export function readStance(
  sentence: Sentence,
  next: Sentence | undefined,
  [from, to]: readonly [number, number],
  isDoubtful: boolean,
): StanceReading {
  const { words } = sentence;
  const before = lastWords(words.slice(0, from + 1), REPORT_REACH);
  if (SATIRE.test(words)) return { stance: "satire", isSure: true };
  if (DENIAL.test(words) || (next !== undefined && REFUTED_NEXT.test(next.words))) {
    return { stance: "denied", isSure: true };
  }
  if (NEWS.test(words)) return { stance: "quoted", isSure: true };
  const isSelf = SELF_REPORT.test(before);
  const [start, end] = sentence.spanOf(from, to);
  const offset = sentence.span[0];
  const inQuotes = isInQuotes(sentence.written, start - offset, end - offset);
  if (!isSelf && (REPORTED.test(before) || (inQuotes && REPORTED.test(words))))
    return { stance: "quoted", isSure: true };
  if (IF.test(words.slice(0, to + 1)) && !inQuotes) return { stance: "hypothetical", isSure: true };
  if (sentence.isQuestion)
    return RHETORICAL.test(words)
      ? { stance: "insinuated", isSure: true }
      : { stance: "asked", isSure: true };
  if (SLOGAN.test(words) && isDoubtful) return { stance: "insinuated", isSure: false };
  if (WORRY.test(words)) return { stance: "insinuated", isSure: true };
  return { stance: "asserted", isSure: true };
}
