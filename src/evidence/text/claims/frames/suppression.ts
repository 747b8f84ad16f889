import { type Frame, frames } from "./frame.ts";

/** What the law says of voting as well, or what is asked in good faith. */
const LAW = [
  "BE <1 crime|felony|illegal|unlawful|offence|offense|law",
  "noncitizens|citizen|noncitizen|non_citizens|18|older|deadline|deadlines",
];
const BLAME = [
  "STOP|LET <6 VOTE|voter|voters",
  "ACTOR <4 SCHEME|STOP",
  "suppression|jim|unfair|outrage|outrageous|shameful",
];

const MANNER = frames(
  "suppression",
  "manner",
  [
    "VOTE !for|against|on <4 by|via|through|using|over|with|from <2 REMOTE",
    "VOTE <3 by <1 REMOTE_ACT",
    "VOTE online",
    "phone|call|dial|text|email in <1 your <1 vote|ballot|choice",
    "press|text|tweet|dial|reply|whatsapp <5 to <1 record|cast|submit|register|enter <2 vote|choice|ballot",
    "^ like|share|retweet|heart this|our|the <3 to <1 VOTE",
    "VOTE on whatsapp|facebook|instagram|twitter|telegram|messenger|tiktok|snapchat",
    "VOTE for <5 by|via|over|through <1 REMOTE",
    "counts|counted|count as <1 YOU <1 vote|ballot",
    "text|tweet|dm|whatsapp|press|dial|reply|sms <5 to <1 VOTE !early|by|METHOD",
    "REMOTE_ACT <14 to <1 cast_your_vote|cast_your_ballot|cast_a_vote|cast_a_ballot|submit_your_vote",
    "text|texting|tweet|tweeting|dm|email|whatsapp|sms <2 your|ur <1 vote|votes|ballot|choice|pick",
    "REMOTE_ACT <9 your|ur|a <1 vote|ballot|choice|pick <2 BE <3 VOID|recorded|cast|registered|submitted|in|done|logged",
    "send <2 your|ur|the <1 vote|choice|pick|ballot <1 to <4 NUMBER|number|line|hotline|shortcode",
    "skip the line <3 REMOTE_ACT",
  ],
  {
    unless: [
      "register|registration|request|apply|application|track|tracking|remind|reminder|reminders|rsvp|volunteer|volunteers|info|information|updates|plan|find|locate|locator|learn|pledge|join|poll|survey|petition|POLLISH|song|singer|artist|band|team|player|pet|photo|recipe|flavor|awards|contest|show|idol|mvp|questions|deadline|overseas|military|abroad|donate",
      "how|where <1 to <1 VOTE",
      "LAWMAKING <8 VOTE",
      "should|deserve|deserves|ought|want|wish|demand <3 able_to|allowed|allowed_to|free_to <2 VOTE",
      "REMOTE_ACT <4 FUNDRAISE",
    ],
  },
);

const TIME: readonly Frame[] = [
  ...frames(
    "suppression",
    "time",
    [
      "election|elections|midterms|PRIMARY|runoff|POLLS|precincts <2 day? <2 BE <2 called_off|postponed|cancelled|canceled|rescheduled|delayed",
      "POLLS <3 BE <3 CLOSED <2 for_good|permanently|early|indefinitely|tomorrow",
      "polling BE closed|CLOSED",
      "POLLS <2 closed early",
      "POLLS <3 BE closing early",
    ],
    {
      unless: [
        "when|after|before|once|until|till <2 POLLS",
        "SCHEME|asks|called|push|pushes",
        "congress|donald|lawsuit|lawmakers|line",
        "closed|closing|close <4 places|locations|sites|precincts|stations <3 in",
        ...BLAME,
      ],
    },
  ),
  ...frames(
    "suppression",
    "time",
    [
      "too_late to VOTE|register",
      "deadline|time|chance <2 to register|vote <3 passed|expired|over|closed|gone",
      "POLLS <3 BE <2 CALL_OFF",
      "wait until|till <1 DAY",
      "NEG <1 GO <1 DAY",
    ],
    { is: ["near", "lead", "negative"], unless: ["POLLS <2 open", "never|not|isn't <1 too_late"] },
  ),
];

const WHO: readonly Frame[] = [
  ...frames(
    "suppression",
    "eligibility",
    [
      "YOU <2 can't|cannot|cant|couldn't <1 VOTE !for|against|on|by|via|with|online|out|if|unless|until|without|twice|blue|red|republican|democrat|yes|no|like|the|them|him|her|this|these|that|alone|and|because|early|today",
      "YOU <2 BE? <1 BARRED <3 VOTE|POLLS|runoff|ELECTION",
      "they'll|they|officials|workers|will|be|BE turned_away|turn_you_away|send_you_home",
      "turned_away|turn_you_away at|from <3 POLLS|door",
      "GROUP <6 BE? <1 BARRED <3 VOTE|POLLS|runoff|ELECTION",
      "GROUP|YOU <6 can't|cannot|cant VOTE !for|against|on|by|via|with|online|out|if|unless|until|without|twice|blue|red|republican|democrat|yes|no|like|the|them|him|her|this|these|that|alone|because|early",
      "only GROUP <6 can|may VOTE",
      "they|they'll|officials|WORKER <2 NEG let|allow <1 YOU|anyone <1 VOTE",
      "GROUP who|that|with|over|under|in <7 BARRED <2 VOTE|POLLS",
      "GROUP who|that|with|over|under|in <7 can't|cannot|cant VOTE !for|against|on|by|via|with|until|unless|without",
      "banned|barred|disqualified <4 from <1 VOTE|POLLS",
      "no ballot this_year|for|unless",
      "means no ballot|vote",
      "can't|cannot|won't VOTE again <3 november|fall|runoff|general|year",
      "NEG <2 VOTE <1 until <2 NUMBER|next",
    ],
    {
      is: ["negative", "conditional"],
      unless: [
        ...LAW,
        ...BLAME,
        "if <2 NEG|aren't <4 registered|register",
        "i|we|my|our|women|blacks|slaves|dreamers|kids|children <3 can't|cannot|couldn't VOTE",
        "never|nobody|no_one|neither|shouldn't|don't|can't|cannot <3 turned_away|BARRED",
        "turned_away|BARRED <3 border|hospital|patients|care|conditions",
        "afford|register|registered|registration",
        "only <1 citizens|registered|eligible|adults|americans|people|voters|those",
        "who|that|because <3 can't|cannot|BARRED",
        "was|were|had <3 BARRED",
        "LAWMAKING|court <6 BARRED",
        "METHOD|mail <3 BARRED",
        "if|anyone <1 BE? turned_away",
      ],
    },
  ),
  ...frames(
    "suppression",
    "eligibility",
    [
      "BALLOTS <1 from|by|of|in <5 won't|aren't|don't|not|never <1 be? <1 counted|count|accepted|valid",
      "YOU|the|a|any <2 vote|ballot|ballots <6 won't|isn't|aren't|not|never <1 be? <1 counted|accepted|valid",
      "YOU <2 vote|ballot|vote's|ballot's|registration <4 BE? <1 VOID",
      "BALLOTS|it|it's <6 BE? <1 void|invalid|voided",
      "ballot's|vote's void|invalid|tossed|voided|cancelled",
      "METHOD|ballots won't be? counted|accepted <2 this|here|in|for",
      "METHOD|ballots will not be? <1 counted|accepted <2 this|here|in|for",
      "BALLOTS|METHOD from|in|of <4 will|be|WILL <1 be? VOID",
      "BALLOTS <2 expire|expires",
      "BALLOTS|METHOD <3 only count|counts|counted <2 when|if <3 close|tied|needed",
      "ballot|vote <3 counted <3 way you",
      "already <1 counted|voted|registered|recorded <6 NEG need|need_to",
      "vote|ballot|METHOD <8 or <2 won't|not <3 count|counted",
    ],
    {
      is: ["negative", "conditional", "near"],
      unless: [
        ...LAW,
        "signature|sign|signed|unsigned|witness|envelope|envelopes|received|receive|postmark|postmarked|naked|late|secrecy|date|dated|arrive|arrives|arriving|ink|sealed",
        "every|all|each|legal|ensure|EVERY <2 BALLOTS",
        "SCHEME|STOP|lawsuit|court|judge|fight|worried|afraid",
        "think|thinks|believe|feel|feels|tell|tells|told|convince|convinced",
        "ACTOR <8 BALLOTS",
        "without|unless|after|but|yet",
        "registered|registration <4 after",
        "BALLOTS <3 NEG|still? <2 been <1 counted",
        "still|yet|until <6 counted",
        "LAWMAKING",
        "RIG|FAKING|CHEAT|FRAUD",
      ],
    },
  ),
  ...frames(
    "suppression",
    "eligibility",
    [
      "need|needs|must|required|require|bring|show|without|requires|have_to <6 two|both|a? DOCUMENT <8 VOTE|ballot|POLLS|booth",
      "need|needs|must|required|require|bring|show|without|requires|have_to <3 DOCUMENT <3 and|plus <4 passport|id|ids|ballot_receipt|DOCUMENT",
      "to <1 VOTE <6 need|needs|must|bring|show <4 DOCUMENT",
      "no|without DOCUMENT <5 no|not|can't|cannot|won't <2 VOTE|ballot",
      "must|need|need_to|needs_to|have_to <2 renew|reapply|reregister|requalify|recertify <9 before? <1 VOTE|casting",
    ],
    {
      is: ["negative", "near", "conditional"],
      unless: [
        "DOCUMENT <8 or <4 DOCUMENT|license|licence|card|bill|statement",
        "one of|any of|such as",
        "would|SCHEME|act|bill|lawsuit",
        "don't|NEG need|have",
        "register|request|apply",
        ...BLAME,
      ],
    },
  ),
  ...frames(
    "suppression",
    "eligibility",
    [
      "YOU|GROUP can <1 VOTE <6 and <4 both|twice|again|once",
      "^ VOTE <6 and <4 both|twice <1 count|counts",
      "GROUP|YOU can|may VOTE <2 twice !as",
      "VOTE here and <3 there|home|cabin",
      "double your vote",
      "YOU can VOTE again",
      "^ VOTE twice !as",
    ],
    {
      unless: [
        ...LAW,
        "NEG|only|don't",
        "president|trump|obama|biden|for|sentence|restored|felony|finished|completed|released",
        "VOTE <3 by|early",
      ],
    },
  ),
];

const CANDIDATE = frames(
  "suppression",
  "candidate",
  [
    "dropped|dropping|drops|drop out of <1 race|election|contest|running",
    "withdrew|withdrawn|withdraws from <1 race|election|contest",
    "NEG longer <2 candidate|running",
  ],
  { is: ["lead", "negative"] },
);

/** False word on when, how and by whom a vote is cast, as far as no calendar is needed to tell. */
export const SUPPRESSION_FRAMES: readonly Frame[] = [...MANNER, ...TIME, ...WHO, ...CANDIDATE];
