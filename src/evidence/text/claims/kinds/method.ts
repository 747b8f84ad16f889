import { type Frame, frames } from "../frames.ts";

const BAD =
  "(?:fraud|fake|rigged|corrupt|crooked|fraudulent|unsafe|insecure|not secure|a scam|a sham" +
  "|a disaster|a joke|inherently corrupt|illegal|dangerous|ripe|ripe for|open to|a recipe for" +
  "|disaster|hacked|compromised|rife with|prone to|full of|not safe|garbage)";

/** Claims that a lawful way of voting or counting is fraud by its nature. */
export const METHOD_FRAMES: readonly Frame[] = [
  ...frames(
    "delegitimise-method",
    "mail-voting",
    [
      `{METHOD} (?:is|are|=|means?|was|were|equals?|will be|has been) {GAP4}${BAD}`,
      "{METHOD} {GAP9}(?:ripe for|leads? to|invites?|opens?|open the door|leave us with|breeds?" +
        "|causes?|increases?|result(?:s|ing)? in|chance of|largest source of|source of|risk of" +
        "|at risk of|used to steal|enables?|allow(?:s|ing)? for|lost|stolen|weakens?|destroys?" +
        "|corrupts?) {GAP6}(?:fraud|abuse|cheating|corruption|rigged|democracy|integrity|stolen" +
        "|confidence|theft)",
      "(?:fraud|cheating|theft) {GAP3}(?:easier|rampant|easy|common|likely|happens) {GAP2}(?:by mail" +
        "|with mail|absentee|{METHOD})",
      "(?:fraud|cheat|cheating|rig|rigged|steal|stealing) {GAP4}(?:by|with|through|using|via" +
        "|from) {GAP4}(?:{METHOD}|(?:those|these|the|mail in|mailed|all of those) ballots)",
      "(?:unsolicited|untraceable|unverified) {GAP3}ballots?",
      "(?:flood|floods|flooding|flooded|tsunami of|millions of|truckloads of" +
        "|handing out) {GAP4}(?:unsolicited|untraceable|absentee|mail in|mail|fake|extra" +
        "|invalid) {GAP1}ballots?",
      "ballots? {GAP4}(?:sent|mailed|going|go|getting) {GAP6}(?:dead|deceased|invalid registrations" +
        "|moved|passed away|dogs?|ineligible|wrong address(?:es)?|old addresses" +
        "|regardless of eligibility)",
      "(?:send|sends|sending|sent|mail|mails|mailing|mailed) {GAP4}ballots? {GAP2}to {GAP6}(?:dead" +
        "|deceased|invalid|moved|passed away|dogs?|ineligible)",
      "ripe {GAP4}for (?:voter )?fraud|unsolicited {GAP6}ballots",
      "(?:dead|deceased|ineligible|inactive|duplicate) {GAP4}(?:voters|people" +
        "|registrations) {GAP4}(?:rolls?|ballots?|lists?)",
      "(?:voter rolls?|lists) {GAP4}(?:inaccurate|unreliable|dirty|bloated|outdated|dead)",
      "(?:inaccurate|unreliable|dirty|bloated) {GAP2}(?:voter )?(?:rolls?|lists)",
      "no way to verify {GAP6}(?:voters?|ballots?|identity|signatures?)",
      "(?:invit(?:e|es|ing)|ripe for|open(?:s|ed|ing)? {GAP4}(?:door|elections|system) {GAP2}(?:to" +
        "|for)|recipe for|ushers? in|leads? to|leave us with|unleash\\w*" +
        "|paves? the way for) {GAP4}(?:fraud|{ELECTION_FRAUD}|ballot harvesting|abuse)",
      "(?:ballot harvest(?:ing|ers?)|harvesters) {GAP9}(?:fraud|fraudulent|steal|stolen|corrupt\\w*" +
        "|strangers|undermin\\w+)",
      "fraud by design|mailed? out {GAP4}ballots {GAP6}(?:fraud|cheat|rig)",
      "if it (?:isn't|is not|ain't) (?:called|counted|decided) (?:by|on) {GAP3}(?:crooked|rigged" +
        "|fraud|stolen|fake)",
      "(?:remov(?:e|es|ed|ing)|eliminat(?:e|es|ing)|throw) {GAP4}(?:safeguards?" +
        "|protections) {GAP9}(?:fraud|harvesting|integrity)",
    ],
    {
      unless:
        "mail (?:in )?(?:voting|ballots?) (?:is|are) (?:safe|secure|easy)|is (?:safe|easy|secure) and" +
        "|safe and secure|remains? illegal|lies? about|i oppose|we oppose",
    },
  ),
  ...frames(
    "delegitimise-method",
    "mail-voting",
    [
      "(?:can't|cannot|can not|never|don't|do not|won't) {GAP1}trust {GAP3}(?:{METHOD}|the machines" +
        "|machines)",
      "{METHOD} {GAP2}(?:can't|cannot|can not|must not|should not|won't) {GAP1}be trusted",
    ],
    { isDoubtful: true },
  ),
];
