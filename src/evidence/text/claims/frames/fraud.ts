import { type Frame, frames } from "./frame.ts";

/** That an election as a whole is or was decided by fraud. */
const ELECTION_FRAMES: readonly Frame[] = [
  ...frames(
    "fraud",
    "election",
    [
      "WAY <8 WIN|LOSE if <6 CHEAT|RIG|RIGGED|FRAUD|FAKING|ELECTION_FRAUD",
      "WAY <6 WIN|LOSE <5 CHEAT|RIG|RIGGED|FRAUD|FAKING|ELECTION_FRAUD|SHADY",
      "NEG <3 WIN <3 fairly|honestly|legitimately|fair_and_square|fair",
      "RIG ~4 ELECTION",
      "RIG ~3 PRIMARY",
      "RIG <2 YEAR",
      "RIG ~3 november|november's|tuesday|tuesday's",
      "BEND ~2 ELECTION",
      "ELECTION|PRIMARY <2 BE ~2 RIGGED|CROOKED",
      "ELECTION|PRIMARY rigged|stolen|hijacked|hacked|FRAUD",
      "CROOKED ~1 ELECTION|PRIMARY",
      "CROOKED ~1 COUNT",
      "BE <3 ELECTION|PRIMARY <2 RIGGED",
      "YEAR <2 BE <3 RIGGED|CROOKED",
      "WIN|victory|loss|defeat|landslide <2 BE <2 RIGGED|CROOKED",
      "CHEAT in|on|with|our|the|this|your|his|her|these ~3 ELECTION|BALLOTS|COUNT|PRIMARY",
      "CHEAT|RIG|lie|FRAUD <3 way <3 ELECTION|RACE|OFFICE|power",
      "WIN|LOSE <2 by|through|with <2 CHEAT|FRAUD|RIG|ELECTION_FRAUD",
      "CHEAT|RIG|FRAUD <2 to WIN",
      "SLOGAN_FRAUD",
      "ELECTION <3 BE <2 overthrown|usurped",
      "corrupt|crooked|dirty|fake as <1 ELECTION",
    ],
    { unless: ["redistricting|gerrymandering|gerrymander|maps", "redraw|redrawing"] },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "WIN <3 without|unless <2 CHEAT|RIG|FRAUD|they|he|she <1 CHEAT?",
      "NEG|WAY <3 WIN <2 unless|without <3 CHEAT|RIG|FRAUD",
      "NEG <2 FAIR <1 ELECTION|COUNT|PRIMARY",
      "nothing FAIR <3 ELECTION|COUNT",
      "ELECTION|COUNT|PRIMARY <2 NEG <2 FAIR",
      "FAIR ELECTION <2 NEG|over|dead|impossible|gone",
    ],
    { is: ["negative"], unless: ["guarantee|ensure|act|project", "FAIR ELECTION act|project|fund"] },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "RIG it|this|that|everything|again",
      "RIG ~3 RACE|STATE",
      "STATE|RACE <2 BE <2 stolen|rigged|hijacked",
      "RIG ~1 what|from <3 SELF|you|us|voters|people|patriots|NUMBER",
      "BE robbed",
      "it|everything|thing <1 BE <2 rigged|stolen|fixed",
      "it's <2 rigged|stolen|fixed",
      "ACTOR <5 CHEAT|CHEAT",
      "CHEAT <4 ACTOR",
      "MUCH <1 FRAUD",
      "FRAUD <2 BE <2 MUCH|everywhere|happening|common|proven|undeniable|alive|easy|real",
      "INTEND|WILL|WAY|KNOW <3 CHEAT",
      "there's|there|was|were|is|are <2 FRAUD",
      "statistically|mathematically impossible",
      "NOWHERE <4 RIG",
      "stolen from us|you|him|her|them|trump|me",
      "stolen <1 OFFICE|chair|mandate|presidency|term|victory|landslide|certificate",
      "it|this|that|what|that's|it's <2 BE? <2 theft|heist|robbery|larceny|daylight_robbery",
      "FRAUD <1 in <2 broad",
    ],
    {
      is: ["near"],
      unless: [
        "CHEAT on|workers|students|taxpayers|wife|husband|trade|sheet|china|death",
        "easier|easy to vote",
      ],
    },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "MUCH <2 ELECTION_FRAUD",
      "there's|there <3 ELECTION_FRAUD",
      "ELECTION_FRAUD <2 BE <3 MUCH|everywhere|happening|common|proven|undeniable|alive|easy|real|exposed|coming|here|caught|occurring|commonplace|a",
      "ELECTION_FRAUD <1 happens|happening|happened|occurs|occurred|runs|exists|took|takes",
      "COMMIT|ENABLE|KNOW <3 ELECTION_FRAUD",
      "because|due|thanks|amid|riddled|full|rife|flood|epidemic|tsunami|history|pattern|patterns|victim|victims|magnitude|scale|level|levels|risk|wave|acts <2 of|to|with|for? <2 ELECTION_FRAUD",
      "EVIDENCE|cases|reports|report|case|tales|stories of <3 ELECTION_FRAUD|FRAUD|RIG|CHEAT",
      "that's|this|it's|called|calls|pure|straight <2 ELECTION_FRAUD",
      "ELECTION_FRAUD <2 decides|decided|cost|handed|gave|provided|changed|swung|stole|won|elected|took|robbed|put|made|delivered|will|could|can",
      "ELECTION_FRAUD <2 by|from|in <3 ACTOR|METHOD",
    ],
    {
      unless: [
        "than <4 ELECTION_FRAUD",
        "only|just <1 NUMBER <2 cases|instances",
        "ELECTION_FRAUD <1 STOP",
        "ACTOR <3 STOP <3 ELECTION_FRAUD",
        "convicted|charged|guilty|pleaded|sentenced|indicted",
      ],
    },
  ),
  ...frames(
    "fraud",
    "election",
    ["ENABLE <3 FRAUD", "EVIDENCE of <3 FRAUD", "FRAUD|CHEAT <2 by|with <2 BALLOTS", "RIGGED <2 again"],
    { is: ["near"] },
  ),
  ...frames(
    "fraud",
    "winner",
    [
      "actually|really|rightfully|legally|clearly|truly won",
      "illegitimate|installed|unelected|selected|fake|pretend|fraudulent|so_called|fraud OFFICE",
      "NEG <1 legitimately|honestly|fairly|lawfully|legally|actually|really <1 WIN|elected",
      "no way <4 WIN|got|received|gets <4 BALLOTS|ELECTION|COUNT|YEAR|RACE|million|NUMBER",
      "never|not|nobody|can't <3 believe|pretend|accept|admit|buy <4 WIN",
      "didn't|not|never <1 really? LOSE <2 ELECTION|RACE|it",
      "real|rightful|true|legitimate|actual winner|OFFICE",
    ],
    { is: ["near", "negative"], unless: ["real winner|winners today|tonight|here"] },
  ),
];

/** That ballots or votes are false, or are made to count or vanish wrongly. */
const COUNT_FRAMES: readonly Frame[] = [
  ...frames(
    "fraud",
    "count",
    [
      "RIG ~3 BALLOTS|COUNT",
      "FAKING !over|your|his|her|my|their ~3 BALLOTS|COUNT",
      "DISCARDING ~3 BALLOTS|METHOD",
      "BALLOTS|METHOD|COUNT <3 BE <2 FAKING:ed",
      "BALLOTS|METHOD <1 FAKING|DISCARDING:ed",
      "BALLOTS|METHOD <3 BE <2 DISCARDING:ed",
      "BALLOTS|COUNT|METHOD <2 BE <2 RIGGED|FAKE",
      "BALLOTS|registrations <4 proved|proven|found|deemed|declared <1 RIGGED|FAKE",
      "FAKE ~1 BALLOTS",
      "FAKE METHOD",
      "BALLOTS|METHOD <6 TRASH",
      "stuff|stuffed|stuffing|stuffs <3 boxes|box|METHOD",
      "MORE <3 BALLOTS|METHOD <5 THAN <6 VOTER|residents|population|registered|adults|people|citizens|live|sent|mailed|issued|requested|exist|took",
      "MORE <2 VOTER <3 THAN <4 adults|residents|people|citizens|population",
      "whatever|any <3 COUNT|number|BALLOTS|margin <3 need|needs|want|wants|needed",
      "know|see|wait|waiting|find <4 many|number <5 need|beat|needed|want",
      "MACHINES|METHOD|screens <3 FAKING|HANDLING ~4 from|BALLOTS|to|candidates|candidate",
      "print|printing|prints <2 BALLOTS|METHOD|them|more|as",
      "programmed|designed|built|set|rigged <1 to <2 FAKING|RIG|CHEAT|steal|switch",
      "keep|keeps|kept|magically|suddenly|mysteriously|conveniently|miraculously|somehow|miracle <2 FIND <4 BALLOTS|METHOD",
      "BALLOTS|METHOD <3 NOWHERE",
      "NOWHERE <4 BALLOTS|METHOD",
      "BALLOTS|COUNT|METHOD <4 APPEAR <4 NIGHT|HIDING",
      "NIGHT|HIDING <4 FAKING|DISCARDING|dump|dumps|spike <3 BALLOTS|COUNT",
      "NIGHT <2 BALLOTS|ELECTION_FRAUD|dump|drop|spike",
      "COUNT until|till <3 WIN|ahead|the",
    ],
    { unless: ["a|an FAKE vote|ballot", "flip over"] },
  ),
  ...frames(
    "fraud",
    "count",
    [
      "FIND <4 BALLOTS|METHOD",
      "LOSING ~2 BALLOTS|METHOD",
      "HANDLING ~2 BALLOTS|METHOD",
      "DOUBTFUL <1 BALLOTS|METHOD",
      "BALLOTS|METHOD <3 BE? <2 DOUBTFUL|LOSING:ed",
      "BALLOTS|METHOD|boxes <4 APPEAR",
      "BALLOTS|millions|NUMBER <3 evaporate|evaporated|vanish|vanished",
      "pressed|press|touch|touched|button <6 lit|lights|light|lighting",
      "BALLOTS|COUNT|METHOD <5 NIGHT|HIDING",
      "NIGHT|HIDING <5 BALLOTS|METHOD|COUNT",
      "stop|stops|stopped|stopping|halted|paused <1 COUNT",
      "FAKING <2 it|them|numbers|totals",
    ],
    { is: ["near", "lead", "hint"] },
  ),
];

/** That those who watch the vote are kept from it. */
const OBSERVER_FRAMES: readonly Frame[] = frames(
  "fraud",
  "count",
  [
    "OBSERVERS <5 kicked|removed|blocked|barred|denied|thrown|escorted|banned|locked|shut|turned|ejected|kept|expelled|excluded|refused|forced|chased|tossed",
    "kicked|removed|blocked|barred|denied|threw|banned|locked|ejected|kept|expelled|refused|kicking|removing|blocking|barring|locking <4 OBSERVERS",
    "cover|covered|covering|board|boarded|boarding|papered <3 windows",
  ],
  { is: ["near", "hint"] },
);

/** That people vote who may not. */
const VOTER_FRAMES: readonly Frame[] = [
  ...frames(
    "fraud",
    "voters",
    [
      "INELIGIBLE <4 VOTING_ACT|BALLOTS",
      "BALLOTS|METHOD <4 by|from|to|for|of|under|using <3 INELIGIBLE",
      "VOTING_ACT <3 by|from|for|under <3 INELIGIBLE",
      "VOTING_ACT <2 under|using <3 names|name",
      "VOTING_ACT illegally|fraudulently|unlawfully",
      "illegally|fraudulently|unlawfully VOTING_ACT",
      "VOTING_ACT twice|repeatedly !to|for|against|on",
      "VOTING_ACT <1 multiple|several|three|many|two times !to|for|against",
      "INELIGIBLE|dead|deceased <4 on|from|in <2 ROLLS",
      "illegal voting|votes|voters|ballots",
      "INELIGIBLE <3 elected|elect|decide|decided|deciding|pick|picking|choose|choosing|swing|swinging|responsible",
      "registered|registering|register <3 INELIGIBLE",
    ],
    {
      unless: [
        "LET|right|rights <4 INELIGIBLE",
        "STOP <5 INELIGIBLE",
        "remove|purge|removing|purging <4 INELIGIBLE",
        "charged|sentenced|convicted|arrested|pleaded",
        "BE <2 crime|felony|illegal|offence|offense",
      ],
    },
  ),
  ...frames(
    "fraud",
    "voters",
    [
      "INELIGIBLE",
      "ROLLS <4 INELIGIBLE|UNTRUSTED|dirty|bloated|full",
      "dirty|bloated|inaccurate|outdated <2 ROLLS",
    ],
    {
      is: ["near", "lead"],
      unless: ["LET <4 INELIGIBLE"],
    },
  ),
];

/** Fraud of elections, of counts and by voters. */
export const FRAUD_FRAMES: readonly Frame[] = [
  ...ELECTION_FRAMES,
  ...COUNT_FRAMES,
  ...OBSERVER_FRAMES,
  ...VOTER_FRAMES,
  ...frames(
    "fraud",
    "machines",
    ["HACK ~4 ELECTION|METHOD|BALLOTS|MACHINES", "METHOD|MACHINES <3 BE <2 hacked|compromised"],
    {
      is: ["near"],
      unless: [
        "russia|russians|russian|putin|kremlin|foreign|chinese|china|iran|hackers|cyber|STOP <4 HACK|hacked",
      ],
    },
  ),
  ...frames(
    "fraud",
    "election",
    ["ELECTION_FRAUD", "HARVESTING", "FRAUD <3 ELECTION|BALLOTS", "ELECTION|BALLOTS|COUNT <4 FRAUD"],
    { is: ["lead"] },
  ),
];
