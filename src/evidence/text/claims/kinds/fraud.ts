import { type Frame, frames } from "../frames.ts";

/** Things that are rigged or stolen without being elections. */
const OTHER_RIGGING =
  "rigged (?:economy|system|debates?|tax|campaign finance|market|game|media|justice|court|rules|trade" +
  "|healthcare|redistricting)|rig(?:ged|ging)? the (?:rules|system|economy|debates?|game" +
  "|redistricting|tax|maps?|market)|rule rigging|stealing another supreme court|supreme court seat" +
  "|redistricting|gerrymander\\w*|emmys?|emmy|nba|oscars?|stage rigging|identity theft";

/**
 * Hacks by other states are news of interference, not doubt of the count, and guarding against hacks is no
 * claim.
 */
const NO_HACK =
  "russians?|russia|putin|kremlin|foreign|cyber\\w*|protect(?:s|ing)?|prevent(?:s|ing)?|secure|securing";

const VOTING_NEAR =
  "{ANY_VOTE}|vot(?:e|ed|er|ers|ing)|polls?|polling|poll watchers?|election day|november|win|elect" +
  "|count(?:ed|ing)?";

export const FRAUD_FRAMES: readonly Frame[] = [
  ...frames(
    "fraud",
    "election",
    [
      "{RIG} {GAP4}{ELECTION}",
      "{ELECTION} {GAP2}{BE} {GAP3}{RIGGED}",
      "{RIGGED_BEFORE} {GAP1}(?:elections?|primary|primaries|midterms?|presidency|voting process" +
        "|election system)",
      "{ELECTION} {GAP1}(?:rigging|theft|scam|fraudsters?|stealing)",
      "(?:riggedelection|stopthesteal|stolenelection|electionfraud)",
      "(?:steal|stole|stealing) (?:the |our |your |a )?(?:white house|victory|presidency|governorship" +
        "|race|state)",
      "(?:rigged|stole|rigging|stealing|rig|steal) 20\\d\\d",
      "20\\d\\d (?:election )?(?:was|is) {GAP1}(?:rigged|stolen|a fraud|fraudulent)",
      "(?:was|is|were|are) (?:the|this|our) {GAP2}{ELECTION} {GAP1}(?:rigged|stolen|fraudulent|fake)",
      "(?:rig|rigged|rigging|steal|stole|stealing) (?:november|november's|tuesday|tuesday's|it all)",
      "(?:election|voting) (?:system|process) {GAP2}{BE} {GAP2}(?:rigged|broken|corrupt|a sham|gamed" +
        "|a fraud)",
      "cheat(?:s|ed|ing)? (?:our|the|this|your|in|on) {GAP3}{ANY_VOTE}",
      "(?:win|won|victory|wins) {GAP2}(?:is|was|were) (?:a )?(?:fraud|sham|fraudulent|illegitimate" +
        "|stolen|fake|lie|rigged)",
      "(?:cheat|lie cheat|cheating|rigging|fraud) {GAP2}(?:their|its|his|her) way {GAP3}(?:presidency" +
        "|election|office|power|victory|white house|win)",
      "only way {GAP4}win {GAP3}(?:cheat|cheating|rig|rigged|steal|stealing|very bad things|fraud)",
      "only way {GAP4}lose {GAP4}(?:rigged|stolen|cheat|steal)",
      "(?:rigging|rig) {GAP3}(?:their|our|the) (?:own )?(?:primary|primaries)",
    ],
    { unless: OTHER_RIGGING },
  ),
  ...frames(
    "fraud",
    "machines",
    [
      "hack(?:s|ed|ing)? {GAP4}(?:{ELECTION}|machines?|voting (?:equipment|machines?|system)|ballots?|vote)",
      "(?:election systems?|voting (?:equipment|machines?|systems?)|machines?) {GAP3}{BE} {GAP2}hacked",
    ],
    { unless: NO_HACK },
  ),
  ...frames("fraud", "count", [
    "(?:rig|rigged|rigging|steal|stole|stolen|stealing|flipp?(?:ed|ing)?(?! over)|switch(?:ed|ing)?" +
      "|invent|invents|invented|inventing|manufacture|manufactured|manufacturing|fabricate|fabricated" +
      "|fabricating|dump|dumped|dumping|forge|forged|forging|delete|deleted|destroy|destroyed|fake" +
      "|faking) {GAP3}(?:votes|ballots|(?:your|our|the) (?:vote|count|tally|results?)|vote totals?" +
      "|vote count)",
    "(?:vote|votes|ballots?|count|results?|tally|certified count|outcome) {GAP2}{BE} {GAP3}(?:rigged" +
      "|stolen|fraudulent|fake|faked|illegitimate|bogus|a sham|a fraud|invented|flipped|switched|forged" +
      "|tampered|manipulated|tainted|discarded|destroyed|trashed|found fraudulent|proved fraudulent)",
    "(?:fake|phony|fraudulent|illegal|illegitimate|phantom|ghost|forged|bogus|counterfeit|dead" +
      "|tainted|illegally cast|untraceable|duplicate|missing absentee|missing mail in) {GAP1}(?:votes?" +
      "|ballots?|registrations?)",
    "(?:registrations?|applications?|ballots?|votes?) {GAP4}(?:proved|found" +
      "|turned out) {GAP2}(?:fraudulent|fake|forged)",
    "missing ballots|lose (?:those |the |their |your )?ballots|lost ballots",
    "(?:ballots?|votes?) {GAP2}(?:tainted|went missing|illegally obtained|fraudulently obtained" +
      "|fraudulently)",
    "(?:sham|fake|rigged|stolen|corrupt|crooked|phony) {GAP1}(?:vote|count|result|results|tally)",
    "(?:stuff|stuffed|stuffing|stuffs) {GAP3}(?:ballots?|boxes|box|drop ?boxes)",
    "(?:ballot box(?:es)?|drop ?box(?:es)?) {GAP3}(?:stuffed|stuffing|robbed|rigged)",
    "truckloads of {GAP2}(?:votes|ballots)",
    "(?:truckloads?|suitcases?|boxes|millions|thousands|dumps) of {GAP2}(?:fake|untraceable|illegal" +
      "|fraudulent|mystery) {GAP1}(?:votes?|ballots?)",
    "tamper(?:ed|ing)? with {GAP2}(?:ballots?|votes?|voting|machines?)",
    "(?:machines?|dominion) {GAP4}(?:flip|flipped|flips|switch|switched|switches|delete|deleted" +
      "|change|changed) {GAP2}votes?",
    "(?:find|finding|found) {GAP3}(?:magic|mystery|extra|more) (?:votes|ballots)",
  ]),
  ...frames(
    "fraud",
    "voters",
    [
      "dead (?:people|voters?|folks|relatives?) {GAP3}(?:vot(?:e|ed|ing)|cast|ballots?|on the rolls)",
      "(?:illegals?|illegal (?:aliens?|immigrants?|voters?)|non ?citizens?" +
        "|non citizen(?:s)?(?: voters)?|foreigners|undocumented (?:immigrants|aliens" +
        "|people)) {GAP3}(?:vot(?:e|ed|ing)|cast|ballots?|registered|elect|responsible)",
      "non ?citizen voters|illegal voters",
      "(?:votes?|ballots?) {GAP4}(?:by|from) {GAP2}(?:dead people|dead voters|illegals|illegal aliens" +
        "|illegal immigrants|non ?citizens)",
      "illegal (?:voting|votes?|ballots?|voters?)",
      "(?:vote|voted|voting) illegally",
      "(?:voted|voting|votes) (?:twice|multiple times|in two states)",
      "(?:dogs?|cats?|pets?) {GAP3}(?:ballots?|vot(?:e|ed|ing))",
      "people (?:are |who )?(?:dead|died) {GAP4}(?:ballots?|votes?)",
      "illegitimate ballots",
    ],
    {
      unless:
        "(?:let|lets|letting|allow(?:s|ing)?|right to|purge|remov(?:e|ing)) {GAP4}(?:illegals?|non" +
        "|noncitizens|undocumented)|vot(?:e|ed|ing) (?:twice|multiple times) (?:for|against|to)" +
        "|studies (?:have )?show|non existent|don't vote illegally|never vote illegally|charged|sentenced",
    },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "{MUCH} {GAP2}{ELECTION_FRAUD}",
      "{MUCH} (?:fraud|cheating|irregularities)",
      "{ELECTION_FRAUD} {GAP2}(?:is|was|are|happens|happening|occurs|occurred) {GAP2}(?:rampant|real" +
        "|everywhere|happening|widespread|massive|concern|out of control|a real|on the rise|nightmare" +
        "|provided|decided)",
      "(?:fraud|cheating) (?:is|was|are) {GAP1}(?:rampant|everywhere|widespread|massive|real" +
        "|happening|out of control)",
      "(?:commit|commits|committed|committing|welcom(?:e|es|ed|ing)|encourag(?:e|es|ing)|enabl(?:e|es" +
        "|ing)|abetting|facilitat(?:e|es|ed|ing)|execut(?:e|es|ed|ing)|legaliz(?:e|es|ed|ing)|invit(?:e" +
        "|es|ed|ing)|unleash(?:ed|es|ing)?|coming from|guilty of) {GAP3}{ELECTION_FRAUD}",
      "(?:because of|due to|thanks to|amid|evidence of|proof of|reports? of|cases? of|flood of" +
        "|epidemic of|tsunami of|riddled with|history of|instances of|resulting in|patterns? of|door to" +
        "|doors? for|door wide open (?:to|for)|subject to|risk of|vulnerable to|victims? of" +
        "|magnitude of) {GAP3}(?:{ELECTION_FRAUD}|fraud|cheating)",
      "there's fraud|there is fraud|there was {GAP2}{FRAUD}|it's fraud|full of fraud" +
        "|nothing but fraud|resulting fraud|election corruption",
      "{ELECTION_FRAUD} (?:decided|cost us|handed|gave|provided|changed|swung|stole|won)",
    ],
    { unless: OTHER_RIGGING, near: `${VOTING_NEAR}|{ELECTION_FRAUD}` },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "(?:they|they're|they'll|democrats?|dems?|republicans?|the left|liberals|trump|biden|gop" +
        "|opponents?|he|she|president|party|allies|murphy|other side) {GAP6}(?:cheat|cheats|cheated" +
        "|cheating|rigged|rigging)",
      "(?:see|seen|catch|caught|watch) (?:them|somebody|someone|anyone|people) (?:cheat|cheating" +
        "|steal|stealing)",
      "(?:ways?|going|trying|tries|plan|plans|planning|attempts?|efforts?|how) to (?:cheat|steal it|rig it)",
      "(?:hard|harder|hard for them|easy|easier) to cheat",
      "(?:it|this|everything|whole thing) (?:is|was|'s) {GAP2}(?:all )?(?:rigged|stolen" +
        "|a rigged deal)|it's (?:all )?rigged",
      "(?:steal|stole|stealing|stolen|rig|rigged|rigging) (?:it|this|that|everything)(?: from)?",
      "election (?:integrity )?(?:is|are) (?:under attack|a joke|gone)",
      "watch (?:all )?the {GAP2}(?:thieving|stealing|cheating|fraud)",
    ],
    {
      near:
        "elections?|ballots?|vot(?:e|es|er|ers|ing)|polls?|poll watchers?|polling|presidency|count" +
        "|mail in|absentee|primary|november",
      unless:
        `${OTHER_RIGGING}|taxes|wife|golf|cheat(?:ed|ing)? (?:on|our workers|workers|students` +
        "|the taxpayers?)|trade|china (?:cheats?|steal)|stole (?:from|your money|money)|cheat sheet" +
        "|eas(?:y|ier) to vote|isn't (?:republicans|democrats|us|we)|debates?",
    },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "(?:old|new|their) {GAP2}(?:election|voting) {GAP1}(?:scam|rigging|fraud|theft)",
      "ballot (?:irregularities|discrepancies|shenanigans)|voting irregularities" +
        "|procedural irregularities|significant irregularities|slew of (?:other )?irregularities",
      "(?:bad|wrong|unverified) {GAP1}ballots {GAP3}(?:sent|mailed|counted)",
      "(?:never|didn't|don't|did not|not) {GAP2}(?:a )?(?:fair|free|honest|legitimate) (?:election" +
        "|vote|count)",
      "(?:election|vote|count) (?:is|was|wasn't|isn't|won't be|will not be) (?:not )?(?:fair|honest" +
        "|legitimate|unfair)",
      "(?:actually|really) won {GAP6}(?:fake|fraud|stolen|rigged|lie)",
    ],
    { unless: "fair elections? (?:act|project|saved)|ensure a fair election|free (?:and )?fair and secure" },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "(?:{ELECTION_FRAUD}|fight voter fraud|stop voter fraud)",
      "ballot harvest(?:ing|ers?)",
      "20\\d\\d (?:was|is) {GAP1}unfair",
      "steal it (?:again|this time|from us)",
      "(?:shenanigans|dirty tricks|games) {GAP3}(?:elections?|ballots?|votes?|voting)",
      "(?:voting|election) system {GAP2}full of (?:irregularities|bad data)",
    ],
    {
      isDoubtful: true,
    },
  ),
];
