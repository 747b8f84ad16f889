import { type Frame, frames } from "./frame.ts";

/** Who may well have picked the winner: those who voted, or judges of another contest. */
const RIGHTLY = [
  "decided|picked|chosen|selected|elected by <2 voters|people|you|jury|judges|readers|fans|random|lot",
  "voters|people|you|americans|citizens <2 decide|choose|pick",
];

/** That an election is decided before or without the voters, or is no election at all. */
export const FOREGONE_FRAMES: readonly Frame[] = [
  ...frames(
    "fraud",
    "election",
    [
      "ELECTION|outcome|result|results|winner|winners <5 decided|picked|chosen|selected|settled|arranged|predetermined|written|scripted <2 for_you|before|beforehand|in_advance|already|long",
      "outcome|result|results|winner <2 BE <1 arranged|preordained|scripted|predetermined|cooked_up|manufactured|bought|faked",
      "already|they|will|judges|lawyers <3 picked|chosen|selected|decided|chose|know <1 winner|outcome|result|results|who_wins|who_won|who_will",
      "have|has <2 ready|listed <1 winner",
      "knew|know|known <2 result|outcome|results|winner <1 in_advance|before|beforehand|ahead_of",
      "ELECTION|RACE|it|it's <2 over before <3 begins|starts|began|voting|votes|polls",
      "not|isn't|no_longer <1 ELECTION|contest|PRIMARY|RACE , <1 it's? <1 selection|coronation|theatre|theater|con|sham|heist|show|charade|robbery|appointment",
      "not|isn't|no_longer <1 ELECTION|contest|PRIMARY|RACE ; <1 it's? <1 selection|coronation|theatre|theater|con|sham|heist|show|charade|robbery|appointment",
      "not|isn't <1 ELECTION|contest|PRIMARY|RACE <1 but <1 con|sham|heist|show|charade|robbery|selection|coronation|theft|fraud",
      "ELECTION|it's|it <3 ELECTION|RACE|contest it's <1 selection|coronation|con|sham|heist|charade",
      "no ELECTION , <1 only|just <1 theatre|theater|show|charade|sham|con",
      "votes|vote|ballot|BALLOTS|it <2 BE <2 for show|pure_theatre|pure_theater|theatre|theater|decoration|window_dressing",
      "MACHINES|software|algorithm|algorithms|computers|computer|company|judges|lawyers|clerks <6 decide|decides|choose|chooses|pick|picks <2 who_wins|who_won|winner|outcome",
      "judges|lawyers|clerks|bureaucrats|officials|bosses|insiders|hackers|cronies <8 decide|decides|pick|picks|choose|chooses|overturn|overturns <3 winner|president|governor|ELECTION|RACE|whatever|outcome",
      "decided|won|bought by <5 crooked|corrupt|cronies|hackers|insiders|thieves|crooks|cheaters|forgers",
      "COUNT|result|results <1 BE <1 fairy_tale|fiction|pure_fiction|whitewash|fable|forgery",
      "COUNT|result|results|victory|win <5 asterisk",
      "russia|china|foreigners|hackers|putin|moscow|beijing <3 pick|picks|choose|chooses|decide|decides|picking|choosing <2 your|our|president|ELECTION|RACE|winner",
      "won|win|wins|winning <1 it? <2 with|by|through <1 forged|fake|phantom|stuffed|stolen|illegal|dead|phony|manufactured",
      "win|won|wins|beat <3 in <1 back_room|back_rooms|backroom|computer|courtroom",
      "dnc|rnc|party|bosses|insiders|establishment|elites picked|chose|selected|anointed|installed <2 nominee|candidate|winner",
      "fixed|rigged|decided|wired <1 for|in_favor_of|in_favour_of <2 insider|insiders|establishment|incumbent|them|democrats|republicans|him|her",
    ],
    { is: ["near"], unless: RIGHTLY },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "fix is|was in",
      "selection not <1 election",
      "ELECTION <1 day? is|BE <1 not <1 contest|ELECTION|race <1 but",
      "election it's <1 selection",
      "BE|an <2 election it's <1 selection|coronation",
      "sham|mock|show|pretend|make_believe|phony|puppet ELECTION",
    ],
    { is: ["negative"] },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "no such_thing as <2 FAIR <1 ELECTION|COUNT|PRIMARY",
      "such_thing as <2 FAIR <1 ELECTION|COUNT|PRIMARY",
      "FAIR <1 ELECTION|COUNT <5 ended|died|dead|gone|over|extinct|vanished|die|goodbye",
      "goodbye|farewell <1 to? <1 FAIR <1 ELECTION|COUNT",
      "integrity|honesty|sanctity <3 ELECTION|vote|BALLOTS|COUNT <1 BE <1 gone|dead|shot|lost|over|broken|destroyed",
      "ELECTION <3 BE <2 joke|farce|circus|sham|laughing_stock|laughingstock|charade|carnival",
      "third_world|banana_republic|soviet|soviet_style|north_korean|venezuelan|cuban|stalinist <1 ELECTION|COUNT|BALLOTS",
      "banana_republic|third_world_country|third_world_countries|dictatorship <8 COUNT|count|ELECTION|vote",
      "nobody|no_one|never|can't|cannot|nobody_in|nobody_can|how_can|millions <7 believe|believes|trust|trusts|confidence|faith <5 COUNT|count|counts|counted|ELECTION",
      "never <3 get|see|have|know <2 true|honest|real|fair|straight COUNT",
      "never|not <2 on_the_level|on_the_up_and_up|above_board|aboveboard",
      "BE|was|were <3 on_the_level",
      "COUNT|ELECTION <3 on_the_level",
      "system <1 BE <2 wired|stacked|set_up|designed|built <2 against <1 you|us|voters",
      "nobody|no_one|never|not|nobody_will|no_way_to <4 know|knows|tell|check|verify <2 who <1 really|actually|truly <1 voted|won",
      "don't|doesn't|won't|not|never <2 count|matter , <2 they|dems|democrats|republicans|machines <2 FAKING|RIG|CHEAT",
      "think|believe|believes|thinks|pretend|pretends <2 COUNT|ELECTION|it <2 BE <1 real|honest|fair|legit",
    ],
    {
      is: ["near", "negative"],
      unless: ["union|belarus|russia|venezuela|dictator|abroad|overseas|iran|hungary|kenya"],
    },
  ),
];
