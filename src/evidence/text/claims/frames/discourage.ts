import { type Frame, frames } from "./frame.ts";

/** Talk of those who stay away, or of what others would have us think. */
const CHEERING = [
  "think|thinks|believe|believes|feel|feels|felt|told|tell|tells|telling|convince|convinced|hoping|hope|hopes|counting_on|SCHEME|believed|thought|act|acts|acting|treat|treats|pretend|like|as_if|say|says|saying|said|hear|excuse|excuses",
  "if|unless|until|when|who|those|because <2 they|you|we|people <5 IDLE|NEG",
  "afford|option|can't|cannot|won't|anyway|otherwise|ever|everyone|too <7 IDLE|FUTILE|sit|skip|stay",
  "don't|not|never|nobody|no_one|can't|cannot|won't|refuse|refused|too_important <3 IDLE",
  "let <4 IDLE|FUTILE",
];
const SAFE =
  "safe|healthy|mask|covid|coronavirus|pandemic|virus|doctors|mail|METHOD|order|orders|rally|sick|kids|game";
const CHOICE =
  "for|against|on|by|with|straight|alone|blind|blindly|early|twice|yes|no|like|your|based|red|blue|republican|democrat|until|late|illegally|absentee|out|them|him|her|any|another|to|the|just|without|more|our|before|because|if|and|or|as";

/** Appeals not to take part, and the talk that nothing comes of it. */
export const DISCOURAGE_FRAMES: readonly Frame[] = [
  ...frames(
    "discourage-voting",
    "voters",
    [
      `^ don't|dont|never <1 bother? VOTE !${CHOICE}`,
      `^ refuse to VOTE !${CHOICE}`,
      `^ do not <1 bother? VOTE !${CHOICE}`,
      "^ do|please not? VOTE for president|senator|governor on",
      `GROUP|PARTY|SELF|patriots|YOU|christians|muslims|men|women <2 should|must|better NEG VOTE <3 in|this|at_all`,
      `should|must|better|shall not VOTE !${CHOICE}`,
      `shouldn't|mustn't VOTE !${CHOICE}`,
      "NEG|why <3 bother <3 VOTE|ballot|POLLS|to|with",
      "NEG|why <1 waste <4 ballot|vote|VOTE|POLLS|stamp !on",
      "^ don't|dont|never <1 VOTE on|this|in <2 DAY|ELECTION|PRIMARY|YEAR|NUMBER|year|time",
      "^ do not VOTE on|this|in <2 DAY|ELECTION|PRIMARY|YEAR|NUMBER|year|time",
      `NEG need_to VOTE !in|${CHOICE}`,
      "^ don't|dont|never <1 GO <2 POLLS",
      "^ do not GO <2 POLLS",
      "what's|what the? point of|in <1 VOTE",
      "give up <1 on <1 VOTE|voting|ELECTION",
      "FUTILE who|if|whether|how <1 you VOTE",
      "NEG point|use|sense|reason in|to VOTE !for|against",
      "SELF NEG VOTE <6 neither|nor should|will|can you",
      "save the|your stamp",
      "no vote|voting at_all",
      "best|strongest|only|moral|smart|loudest|better <2 vote BE? <1 no|not",
      "not|no voting|vote|ballot <2 BE <2 only|best|moral|strongest|right|protest",
      "better off not VOTE",
      "nobody|no_one needs|wants your <1 vote|ballot",
      "boycott <3 ELECTION|PRIMARY|BALLOTS|POLLS|vote|runoff",
      "skip <2 ELECTION|PRIMARY|vote|ballot|POLLS|runoff|midterm",
      "pledge|pledging|promise <3 IDLE",
      "why|who <3 queue|stand|line_up|wait <3 for|in <2 it|line|vote",
      "^ throw|toss|hide|burn|tear|rip|shred|trash <1 your <1 ballot|METHOD|card",
      "burn|tear|rip|shred <1 your|the <1 card|ballot|voter_card",
      "no ballot in|this|on <1 november|protest|tuesday|DAY",
    ],
    {
      is: ["negative", "near"],
      unless: [
        ...CHEERING,
        "VOTE <2 for|against|with !president|either|anyone",
        "don't|never|not <1 boycott|skip",
        "GO <3 POLLS <2 without|alone|unless|empty_handed|hungry",
      ],
    },
  ),
  ...frames(
    "discourage-voting",
    "voters",
    [
      "IDLE <3 on|this|for? <2 DAY|ELECTION|NUMBER|4th|5th|3rd|8th",
      "DAY|ELECTION <3 IDLE",
      "IDLE <9 DAY|line|ballot|vote|ticket",
      "sit <2 ELECTION|PRIMARY|midterm|runoff|one out",
      "skip|sit|leave <3 ELECTION|ballot|top|line|race <3 blank|out|empty",
      "leaving|leave <6 blank",
    ],
    { is: ["near"], unless: [...CHEERING, SAFE, "VOTE <2 for|by", "stayed|sat|stays|staying|sits"] },
  ),
  ...frames(
    "discourage-voting",
    "voters",
    [
      "YOU|our|a|one|each|single <1 vote|ballot|votes|voting <4 BE? <2 FUTILE",
      "VOTE <3 BE? <2 FUTILE",
      "vote|ballot never|won't|doesn't changed|change|changes|fixed|fix|lowered|raised",
      "POLLS <2 BE FUTILE",
      "whether you vote or <6 already|still|same",
      "they <3 ignore you anyway",
    ],
    {
      is: ["negative", "near"],
      unless: [
        ...CHEERING,
        "LAWMAKING",
        "NEG <1 one|single",
        "should|must <2 FUTILE",
        "FAKING|RIG|FRAUD|CHEAT|INELIGIBLE",
        "unless|without|until|make|without",
      ],
    },
  ),
  ...frames(
    "discourage-voting",
    "voters",
    [
      "^ IDLE",
      "^ stay in !line|that|the|touch|contact|office|power|your",
      `don't|dont VOTE !${CHOICE}`,
      "i'm NEG voting !for|against",
      "FUTILE <3 VOTE",
    ],
    { is: ["near", "lead", "negative"], unless: [...CHEERING, SAFE] },
  ),
];
