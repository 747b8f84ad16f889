import { type Frame, frames } from "../frames.ts";

const WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const PARTY = "(?:republicans?|democrats?|gop|dems|independents|liberals|conservatives)";
const MONEY =
  "(?:\\$\\d+|cash|money|gift cards?|gas cards?|prizes?|a prize|vouchers?|raffle|free (?:beer|gift|food" +
  "|meal|drink|pizza|gas|ticket|lottery)[a-z]*)";
const POLLS =
  "(?:polls?|polling (?:place|places|station|stations|site|sites)|precincts?|ward \\d+|voting (?:site" +
  "|location|center)s?|ballot box|drop ?boxes|vote)";

/**
 * False time, place, manner or eligibility. The truth of a claim is not looked up, save for dates
 * ("dates.ts").
 */
export const SUPPRESSION_FRAMES: readonly Frame[] = [
  ...frames(
    "suppression",
    "manner",
    [
      "(?:vote|voting|ballot|cast (?:your|a) (?:vote|ballot)) {GAP3}(?:by|via|through) (?:text|texting" +
        "|sms|phone|telephone|tweet|twitter|email|e mail|app|facebook|whatsapp)",
      "(?:text|sms|tweet|email|dm|call) {GAP6}to (?:vote|cast (?:your|a) (?:vote|ballot)" +
        "|submit your (?:vote|ballot))",
      "(?:vote|cast your (?:vote|ballot)) (?:online|from your phone|on facebook|on twitter)",
      "text your (?:vote|ballot)|vote {GAP4}send your choice to|skip the line {GAP2}vote",
    ],
    {
      unless:
        "can't|cannot|not possible|no state|not legal|illegal|how to vote by mail|our poll|favou?rite" +
        "|register|registration|request|apply|application|track",
    },
  ),
  ...frames(
    "suppression",
    "time",
    [
      "(?:election|election day|vote|voting|polling day|primary) {GAP3}(?:has been|have been|was|is|has" +
        "|got|been|will be)? ?{GAP1}(?:moved|postponed|rescheduled|cancell?ed|changed|delayed|pushed back" +
        "|called off) {GAP1}(?:to|until|till|indefinitely|today|tuesday's)?",
      "(?:cancels?|cancell?ed|postpones?|postponed|moved|reschedules?) {GAP3}(?:election|election day" +
        "|vote|voting|primary)",
      `${PARTY} {GAP3}(?:vote|votes|voting|to vote) (?:on )?{GAP1}(?:${WEEKDAY}|november|following day` +
        `|next day|\\d+(?:st|nd|rd|th)?) {GAP6}${PARTY} {GAP3}(?:on|vote|votes) {GAP2}(?:${WEEKDAY}` +
        "|november|following day|next day|\\d+(?:st|nd|rd|th)?)",
      `(?:should|can|please|must|may) vote (?:on )?(?:wednesday|thursday|friday|the (?:next|following) day)`,
      "polls are (?:now )?closed|polls? (?:is|are) closing early|polls closed early",
      "(?:time|deadline|chance) to (?:register|vote) {GAP4}(?:has |is )?(?:expired|passed|over|closed)",
    ],
    {
      unless:
        "suggest(?:s|ed)?|must be|threaten(?:s|ed|ing)?|wants? to|trying to|calls? for|should be|let us" +
        "|would|if|cannot|can't|won't|not been|delay the november|date of the election|desire" +
        "|ruling out|told|falsely|supposedly|when the polls|said|they go|after the polls|polls (?:have" +
        "|are) closed (?:in|donald)|congress|drop(?:ped)? out|voting for|poll watch",
    },
  ),
  ...frames(
    "suppression",
    "eligibility",
    [
      "(?:ballots?|votes?) {GAP6}(?:aren't|are not|won't be|will not be|isn't|not being|never|don't get" +
        "|not) (?:be )?(?:counted|count|valid|accepted)",
      "(?:you|you'll|voters|anyone) {GAP6}(?:can't vote|cannot vote|not allowed to vote" +
        "|barred from voting|lose your (?:right to )?vote|not eligible to vote|ineligible to vote" +
        "|won't be allowed to vote)",
      "(?:bring|need|show|must have) {GAP9}or {GAP3}(?:can't vote|won't be (?:able|allowed) to vote" +
        "|not be allowed to vote)",
      "(?:vote|voting) here and {GAP6}(?:both|too|also|cabin)|you can vote twice|vote (?:once" +
        "|both) {GAP3}(?:and again|places)",
      "(?:are|is) {GAP3}too young to (?:serve|run|hold office)",
    ],
    {
      unless:
        "every vote|make sure|ensure|so that|demand|safeguard|protect|without {GAP3}signature" +
        "|if you don't|if it|must be (?:received|postmarked)|unless|postmark\\w*|registered by|felony" +
        "|convicted of|shouldn't be|turned away (?:at the border|patients)|says?|worried" +
        "|too close to election day|fight|stop|block",
    },
  ),
  ...frames("suppression", "eligibility", ["(?:you|you'll|voters|anyone) {GAP4}(?:be )?turned away"], {
    near:
      "vote|voting|voters?|ballots?|polls?|polling|utility bill|birth certificate|proof of citizenship" +
      "|election",
    unless: "anyone turned away|if you (?:are|were|get)|patients",
  }),
  ...frames(
    "suppression",
    "candidate",
    [
      "(?:dropped|dropping|drops) out of the (?:race|election|contest)|withdrew from the (?:race|election)",
      "is no longer (?:a candidate|running|on the ballot)|(?:suspended|ended) (?:his|her|their) campaign",
    ],
    { isDoubtful: true },
  ),
  ...frames(
    "suppression",
    "polling-conditions",
    [
      "(?:ice|immigration|border patrol|la migra)(?: (?:vans?|agents?|officers?|trucks?" +
        `|police))? {GAP6}(?:at|near|outside|around|inside|by) {GAP3}${POLLS}`,
    ],
    { unless: "fund|abolish|policy|budget" },
  ),
];

export const INTIMIDATION_FRAMES: readonly Frame[] = [
  ...frames(
    "intimidation",
    "voters",
    [
      "(?:ice|immigration|border patrol|la migra)(?: (?:vans?|agents?|officers?|trucks?" +
        `|police))? {GAP6}(?:at|near|outside|around|inside|by) {GAP3}${POLLS}`,
      "(?:police|cops|officers|sheriffs?|agents?|debt collectors|fbi|authorities) {GAP4}(?:check|checks" +
        `|checking|scan|scanning|arrest|arresting|run|running|waiting|track) {GAP6}(?:${POLLS}|voters` +
        "|vote)",
      "(?:arrested|jailed|deported|fined|prosecuted|detained|evicted|prison) {GAP6}(?:if|when|for" +
        `|at) {GAP6}(?:${POLLS}|vote|voting)`,
      `(?:vote|voting|show up|turn up|${POLLS}) {GAP6}(?:and|will|could|can|may|you'll` +
        "|get you) {GAP4}(?:arrested|jailed|deported|fined|prosecuted|detained|evicted" +
        "|lose your (?:benefits|job|children|kids))",
      "(?:unpaid|outstanding|overdue) {GAP4}(?:fines?|tickets?|warrants?|debts?|taxes" +
        "|child support) {GAP9}(?:polls?|vote|voting|ballot)",
      "(?:vote|voting) {GAP3}(?:by mail|mail) {GAP9}(?:police|warrants|debts?|collect|mandatory vaccin\\w+)",
      "census {GAP9}(?:take your (?:children|kids)|deport\\w*|arrest\\w*|police|ice|evict\\w*)",
      "(?:bring|come with|show up with) {GAP3}(?:guns?|rifles?|weapons?|arms|your crew" +
        "|muscle) {GAP6}(?:polls?|count|counting|polling|vote|certif\\w+|drop ?boxes)",
      "(?:we|we'll) {GAP2}(?:come|show up|be there) armed|come armed",
      "we know where {GAP3}(?:count|vote|live|ballots)",
      "(?:torch|burn|smash|firebomb|blow up) {GAP3}(?:drop ?boxes|drop box|polls?|polling (?:place" +
        "|station)s?|ballots|election office)",
      "show (?:them|him|her) who's boss",
      "(?:we are|we're|we will be|we'll be) watching (?:you|who|how you|every voter|the polls|voters)",
    ],
    {
      unless:
        "officers? protect|protect voters|stop|prevent|illegal to|crime to|charged with|report(?:s" +
        "|ed)? that|suppression|poll watchers|voted to|fund|fined \\$|falsely|don't|shouldn't",
    },
  ),
];

/** Appeals not to take part, and the talk that nothing comes of it. */
const CHEERING =
  "vote anyway|let's not|don't stay home|do not stay home|can't stay home|almost stayed" +
  "|never stay home|can't afford to|not an option|tell(?:s|ing)? (?:you|us)|want(?:s)? (?:you|us|me)" +
  "|think|thinks|believe|told|if you|if we|when you|people who|those who|who don't vote|feels?|say" +
  "|says|said|saying|because (?:they|you)|counting on|unless|until|don't let|hoping|convince" +
  "|otherwise|not going to let|were not|afford|confirm|hear|beware|home safe|some people|anyone who" +
  "|would rather|why don't";

export const DISCOURAGE_FRAMES: readonly Frame[] = [
  ...frames(
    "discourage-voting",
    "voters",
    [
      "(?:don't|do not|never|no need to|not going to|refuse to" +
        "|please don't) (?:bother to )?vote(?! (?:for|against|on|in person|by mail|with|straight|alone" +
        "|blind|blindly|early|twice|yes|no|like|your|based|red|blue|republican|democrat|until|late" +
        "|illegally|absentee|out))",
      "(?:don't|do not|why) (?:bother|bother with) (?:voting|to vote|the ballot|the polls)",
      "(?:don't|do not|never) waste {GAP4}(?:ballot|vote|voting|polls)",
      "(?:stay|staying|stays) (?:at )?home {GAP4}(?:election|november|tuesday|vote|polls|voting day" +
        "|\\d+(?:st|nd|rd|th)?)",
      "(?:november|november \\d+|election day|tuesday|polling day) {GAP3}(?:stay|staying) (?:at )?home",
      "(?:your|my|our|a) (?:vote|ballot) {GAP1}(?:changes nothing|doesn't matter|does not matter" +
        "|won't matter|means nothing|is (?:pointless|useless|worthless|wasted|meaningless)" +
        "|makes no difference|won't change (?:anything|a thing)|doesn't count|won't count|will not count)",
      "voting (?:is|won't|changes|does) {GAP1}(?:pointless|useless|meaningless|waste|a waste" +
        "|change anything|nothing)",
      "boycott(?:s|ed|ing)? {GAP3}(?:vote|election|elections|ballot|polls|primary|midterms?|runoff)",
      "skip (?:it )?(?:the|this|that|tuesday's|november's)? ?(?:vote|election|ballot|polls|midterms?)",
      "sit (?:this|the) (?:one|election|vote) out|sit out (?:this|the) (?:election|vote)",
    ],
    { unless: CHEERING },
  ),
  ...frames(
    "discourage-voting",
    "voters",
    ["stay home|skip it|(?:don't|do not) vote|leave {GAP4}(?:line|race) blank|voting feels pointless"],
    {
      unless: `${CHEERING}|vote (?:for|against)`,
      near: "vote|voting|ballot|election|polls",
      isDoubtful: true,
    },
  ),
];

export const BUYING_FRAMES: readonly Frame[] = [
  ...frames(
    "vote-buying",
    "voters",
    [
      `${MONEY} {GAP4}(?:for|if|when|in exchange for|in return for) {GAP4}(?:voting|voters|your vote` +
        "|your ballot|every vote|each vote|ballot photos?|ballots?|vote for|you vote|a vote" +
        "|anyone who votes|everyone who votes|your sticker)",
      "(?:vote|voting|ballot photo|show your (?:ballot|sticker)) {GAP6}(?:and|to) {GAP2}(?:get|win" +
        `|receive|earn|claim|collect) {GAP3}${MONEY}`,
      "(?:pay|paying|paid|pays) (?:you|people|voters|anyone) {GAP2}(?:to vote|for (?:your|their) votes?" +
        "|who votes?)",
      "get paid (?:to|for) vot(?:e|ing)|(?:sell|selling) (?:us )?your vote|(?:buy|buying) your vote",
    ],
    {
      unless:
        "actblue|express|give \\$\\d+|fines?|charged|convicted|illegal|crime|tougher" +
        "|trying to buy|stop|donate|contribut(?:e|ion|ions)|chip in|rush|raise|pitch in|fund|taxpayers?" +
        "|ad budget|spen(?:t|d|ding)|poll workers|get out the vote|register new|reach|voted (?:to|for)" +
        "|voting to|vote to",
    },
  ),
];
