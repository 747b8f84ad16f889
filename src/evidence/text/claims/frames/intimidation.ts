import { type Frame, frames } from "./frame.ts";

/** Who speaks of the menace to end it, or of others who bring it. */
const AGAINST = [
  "report|hotline|protect|protects|protecting|safe|safely|safety|stopped|ban|banned",
  "crime|illegal|law|suppression|intimidation|intimidate|intimidated|rumor|rumors|fake|false",
  "SCHEME <5 SEND|deploy|intimidate|scare|put|station",
  "ACTOR <5 SEND|deploy|deploying|deployed|sending <4 AUTHORITY",
  "NEG <1 AUTHORITY",
  "there's|there|is|are NEG <4 AUTHORITY",
  "INELIGIBLE|twice|fraudulently|illegally",
  "defund|abolish|budget|fund|funding|charged|convicted|sentenced",
];

const AT_THE_POLLS: readonly Frame[] = [
  ...frames(
    "intimidation",
    "voters",
    [
      "AUTHORITY <4 WILL|BE|stationed|posted|parked|waiting|patrol|patrolling|outside|CHECK <4 at|near|outside|around|inside|by <4 POLLS|METHOD|line",
      "AUTHORITY <5 CHECK|arresting|arrest <8 POLLS|VOTE|voters|line|ballots|them|everybody|everyone|names|warrants|papers|METHOD",
      "AUTHORITY <6 POLLS <6 CHECK",
      "AUTHORITY <4 CHECK <2 papers|status|names|warrants|ids|immigration",
      "POLLS|VOTE <6 CHECK <3 warrants|papers|status|names|DEBT",
      "DEBT <14 POLLS|VOTE|line|booth|ballot",
      "VOTE|METHOD|ballots|ballot <14 debt_collectors|collect <2 debts|debt",
      "METHOD|mail|VOTE <12 database|list <8 AUTHORITY|DEBT",
      "METHOD|VOTE|ballot <12 AUTHORITY <9 DEBT",
      "POLLS and|, <1 AUTHORITY <2 WILL|BE",
      "show <3 who's boss",
      "undercover <1 AUTHORITY <8 POLLS|VOTE",
      "VOTE <9 calling|call <1 AUTHORITY <6 line|voters|you|them|everyone",
    ],
    {
      is: ["near", "conditional"],
      unless: [
        ...AGAINST,
        "police|sheriff|sheriffs|fbi|military|troops <3 endorse|endorsed|support|supports",
        "don't|doesn't|NEG <3 affect|matter|stop",
        "LAWMAKING|reform|bail",
        "student|loan|loans|medical|national DEBT|debt",
        "serving|served|service|families <5 military|troops",
        "military|troops|overseas|soldiers <4 VOTE|ballots|METHOD",
        "SAY|SAY <12 AUTHORITY",
      ],
    },
  ),
  ...frames(
    "intimidation",
    "voters",
    [
      "SELF|GANG <9 WEAPON <9 POLLS|METHOD|count|counting|precinct|precincts|line|box|boxes|ELECTION|VOTE",
      "SELF|GANG <9 POLLS|METHOD|count|counting|box <4 WEAPON",
      "^ bring|come|carry|wear|load|grab <4 WEAPON <9 POLLS|METHOD|count|counting|precinct|box|VOTE|certification",
      "^ come|go|show_up <1 armed",
      "SELF <3 come|be|go|show_up <2 armed",
      "armed <3 WILL|are|be <6 POLLS|box|METHOD",
      "^ WEAPON , <8 POLLS|box|METHOD",
      "SELF|GANG|trucks <6 POLLS|METHOD|box|line <9 think_twice|think_again|MENACE",
      "they'll|you'll|you|they|them|better <1 think_twice|think_again <6 POLLS|line|VOTE|voting|ballot|box",
      "thinking of|about <4 dropping|VOTE|voting|second|stuffing <8 think_again|think|wouldn't",
      "outside|around <1 every|each POLLS <9 masked_up|armed|TRAIL|WATCH|WEAPON",
      "cameras|dogs|guns <8 try it",
      "GANG outside|around <1 EVERY? <1 POLLS",
    ],
    {
      is: ["near"],
      unless: [
        ...AGAINST,
        "second_amendment|nra|background|violence",
        "take <2 guns",
        "gun rights|control|laws",
        "stood|was|were|scared|reported|arrested",
        "afghanistan|iraq|war|veteran",
      ],
    },
  ),
];

const FOR_VOTING: readonly Frame[] = frames(
  "intimidation",
  "voters",
  [
    "YOU|VOTE|POLLS|line|show_up|GO <9 and|will|you'll|or|get|gets|could|then|be|BE <3 HARM",
    "HARM <3 if|when|for|at <6 VOTE|POLLS",
    "VOTE|voting|vote|ballot <3 PERIL <4 BENEFIT",
    "VOTE <3 PERIL <2 review|check|investigation|audit <8 BENEFIT|papers|status",
    "BENEFIT|scholarship <6 if <3 VOTE",
    "lose|cut|cancel <1 YOU? BENEFIT <6 VOTE|POLLS",
    "VOTE <10 lose|cut|cancel|review <2 YOU? <1 BENEFIT|it",
  ],
  {
    is: ["near", "conditional"],
    unless: [
      ...AGAINST,
      "VOTE <2 to HARM",
      "ACTOR <8 VOTE <1 to|against|for",
      "they|he|she|who|senate|house|congress <3 VOTE",
      "VOTE <1 for|against|with|him|her|them|republican|democrat",
      "can't|cannot|couldn't|never|NEG <3 HARM|fire",
      "LAWMAKING",
      "BENEFIT <3 medicare|social_security|health",
      "voted|voting record",
      "SCHEME <4 PERIL|HARM|cut|cancel",
    ],
  },
);

const WATCHED: readonly Frame[] = frames(
  "intimidation",
  "voters",
  [
    "SELF <4 WATCH <5 TRAIL|voter|voters|driver|drivers|faces|face|VOTE <6 POLLS|METHOD|box|VOTE|line",
    "POLLS|box|METHOD <8 WATCH <2 TRAIL",
    "WATCH <4 TRAIL|driver|face <6 POLLS|METHOD|box",
    "SELF <4 photograph|film|record|videotape|filming|recording|photographing <2 everyone|everybody|anyone|every|you|voters|whoever",
    "SELF KNOW <2 TRAIL",
    "SELF KNOW where <1 TRAIL|MENACE",
    "SELF KNOW where <1 YOU|she|he|they <1 live|lives|work|works|sleep|kids|children|family|wife|mother|son|daughter",
    "landlord|boss|bosses|employer|neighbors|husband|pastor|company|union|manager <2 WILL|can <1 know|see|check|learn <2 how|who <1 YOU <1 VOTE",
    "SELF <2 KNOW <2 who|how you VOTE|voted",
    "SELF <3 WATCH <3 who|how <2 VOTE|voted",
    "SELF <2 know|KNOW <1 who you <3 VOTE|voted",
    "SELF have|got <4 your TRAIL|information|address|addresses|plates|TRAIL",
    "SELF <2 have|got <2 TRAIL",
    "YOU <3 in SELF database|list <9 or|vote",
  ],
  {
    is: ["near"],
    unless: [
      ...AGAINST,
      "hear|thank|thanks|donor|records|supporter|membership|survey|petition",
      "public record",
      "neighbors",
      "KNOW <2 who you are <1 and",
    ],
  },
);

const WORKERS: readonly Frame[] = [
  ...frames(
    "intimidation",
    "election-workers",
    [
      "WORKER <14 MENACE|HARM",
      "has|have|got|know|post|posted|leaked <2 WORKER <2 TRAIL",
      "WORKER <8 fear for",
      "MENACE|TRAIL <14 WORKER|count|counting|certify",
      "certify <6 MENACE|see|and",
      "SELF <1 WILL|gonna|going_to <1 VIOLENCE <3 YOU|WORKER|voter|voters|everyone|anyone|whoever",
      "we'll|i'll <1 VIOLENCE <3 YOU|WORKER|voter|voters|everyone|anyone|whoever",
      "VOTE <8 SELF <1 WILL? <1 VIOLENCE|MENACE|find",
      "VOTE <7 and|or <4 VIOLENCE",
      "anyone|everyone|whoever|those|EVERY <6 VOTE <7 WILL|be|get|gets <1 be? <1 VIOLENCE|HARM|MENACE",
      "count|counting|certify <3 and|or <2 SELF <3 VIOLENCE",
      "WORKER who <6 WILL|be|get <2 HARM|MENACE",
      "VOTE <8 and|or|, you're|you'll|you <2 HARM|fired|finished|dead|sorry",
      "VOTE <8 WILL MENACE",
      "stop <1 counting|count <3 or",
      "count|counting|certify|certifies|sign_off <5 or <4 MENACE|goes|gets|another|HARM|finish",
      "SELF <3 come|coming|comes <1 after|for you|your|them|him|her <9 VOTE|ballots|election|count",
      "VOTE|ballots|election|count|registration|governor <14 SELF <3 come|coming after|for you",
      "SELF <2 come|coming for <1 your <2 head|heads|family|throat",
      "VOTE for <5 or|and <5 MENACE|TRAIL",
      "VOTE <6 and|or <3 MENACE",
      "waiting for you|them <3 outside|there|at",
      "VOTE <8 SELF <4 KNOW <2 TRAIL",
      "people|traitors|you|they|clerk|clerks <2 hang|swing|die|pay <2 for treason|this|it|stealing",
    ],
    {
      is: ["near"],
      unless: [
        ...AGAINST,
        "audit|recount <4 or",
        "threats|threatened|threatening|threaten|harassed",
        "thank|thanks|heroes|join|volunteer|elect",
        "run <3 for <3 clerk|recorder|secretary_of_state",
      ],
    },
  ),
  ...frames(
    "intimidation",
    "election-workers",
    [
      "watch_your_back|watch_your_backs|rope_is_cheap|hang_for_treason|over_your_shoulder|walk_to_their_cars|sleep_with_one_eye_open|gallows|noose|firing_squad",
      "see what happens to you",
      "knock <6 reckoning|rope",
    ],
    { unless: AGAINST },
  ),
  ...frames(
    "intimidation",
    "infrastructure",
    [
      "^ torch|burn|smash|firebomb|blow|wreck|destroy|trash ~2 METHOD|POLLS|boxes|WORKER",
      "SELF <3 torch|burn|smash|firebomb|blow|wreck ~2 METHOD|POLLS|boxes|ballots|office|WORKER",
      "let's torch|burn|smash|firebomb|wreck ~2 METHOD|POLLS|boxes|ballots|office|WORKER",
    ],
    { unless: AGAINST },
  ),
];

const CENSUS = frames("intimidation", "voters", ["census <9 HARM|AUTHORITY"], {
  is: ["conditional"],
  unless: AGAINST,
});

const LEADS = frames(
  "intimidation",
  "voters",
  [
    "SELF <2 watching <2 POLLS|you|voters|box|METHOD",
    "half|all|many of you <4 HARM",
    "MENACE",
    "sitting|camped|parked|camping|train|circling <6 METHOD|POLLS|box|VOTE",
  ],
  { is: ["lead", "near"], unless: AGAINST },
);

/** Threats to those who vote and to those who count. */
export const INTIMIDATION_FRAMES: readonly Frame[] = [
  ...AT_THE_POLLS,
  ...FOR_VOTING,
  ...WATCHED,
  ...WORKERS,
  ...CENSUS,
  ...LEADS,
];
