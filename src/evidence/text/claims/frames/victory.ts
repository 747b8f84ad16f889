import { type Frame, frames } from "./frame.ts";

/** Wins that are over, hoped for, or not of an election. */
const NO_VICTORY = [
  "PRIMARY|debate|debates|poll|lawsuit|case|court|battle|endorsement|championship|war|award|prize|argument|fight|bowl|respect|hearts|medal|lottery|trial|appeal|ruling|injunction",
  "WILL|SCHEME|going_to|to|if|when|would|could|once|until|before|unless|help|how|why <4 WIN",
  "going|way|chance|path|ready|order|need|needs|want|wants|try to WIN",
  "in YEAR",
  "YEAR|ago|then|last_time",
  "should|would|could|might have won",
  "WIN <1 over|back",
  "whoever|who|only|if <2 WIN",
  "who|he|she|that|which <1 WIN <4 and|but|because|despite",
  "popular_vote|twice|always",
  "state of|great",
];

/** That the count is decided before it is. */
export const VICTORY_FRAMES: readonly Frame[] = [
  ...frames(
    "premature-victory",
    "result",
    [
      "SELF|already|has|have|he's|she's <2 already? <1 won !over|back|the_right|a|an|for|hearts <2 ELECTION|RACE|STATE|it|this|here|big",
      "has|have|he's|she's|we've <1 won , <2 landslide|big|easily|done",
      "already <2 won|carried|clinched",
      "SELF <2 won <2 ELECTION|RACE|STATE|it|this|seat|court|here",
      "SELF <1 did win",
      "ELECTION|race|it|it's|its|all|game <1 BE? over , <4 WIN|president|governor|senator",
      "game over , <2 WIN",
      "WIN STATE",
      "^ we|i|we've won !over|back|a|an|the|in|for|that|when|because|by|more|with|and|our|last|this|every|some",
      "BE <2 winner of|in <3 RACE|ELECTION",
      "victory BE? ours",
      "we|i <1 declare|declared|declaring|claim|claiming|calling <3 victory|winner|it",
      "declare|declared <1 victory|winner",
      "president|governor|senator|mayor|congressman|congresswoman elect",
      "president|governor|senator elect",
      "calling it <5 BE <2 next|new <1 president|governor|senator|mayor|congressman",
      "congrats|congratulations|greet <3 president|governor|senator|mayor|congressman|congresswoman|elect|fifth|5th",
      "BE your|our|the new|next <2 president|governor|senator|mayor|congressman|congresswoman <3 landslide|done|over|official|;",
      "^ won|done|over , <3 landslide|ignore|governor|president",
      "it's|its|STATE in the bag",
      "SELF <2 swept|carried|taken|clinched <3 STATE|RACE|south|north|west|east|every",
      "has|have triumphed",
      "victory banner|party|march",
      "ELECTION|race <2 BE <2 mathematically|already over|decided|won|done",
      "made up <1 mind",
      "remaining|uncounted|rest|outstanding|count <4 formality|bookkeeping",
      "won|WIN <4 ignore|forget|don't <3 count|results",
    ],
    { unless: NO_VICTORY },
  ),
  ...frames(
    "premature-victory",
    "result",
    [
      "we did it",
      "it's over",
      "SELF WIN",
      "its over",
      "wins <3 RACE|county|ELECTION",
      "WIN <3 landslide",
      "next|new|fifth president|governor|senator|congressman",
    ],
    { is: ["near", "lead"], unless: NO_VICTORY },
  ),
];
