import { type Frame, frames } from "./frame.ts";

/** What counting and voting are made of, when nobody says so. */
const SITE =
  "COUNT|counting|count|BALLOTS|METHOD|MACHINES|boxes|box|ballots|votes|envelopes|cameras|tally|totals|needle|lead|ahead|behind|truck|trucks|van|warehouse|precinct|counties|turnout|water_main|pipe|pipes|graveyard|drop_boxes|keys|doors|locks";

/** Hints at a fraud of the count or the vote, which accuse nobody in so many words. */
export const HINT_FRAMES: readonly Frame[] = [
  ...frames(
    "fraud",
    "count",
    [
      `strange|odd|oddly|curious|curiously|funny|interesting|amazing|remarkable|weird|suspicious|isn't_it|somehow|magically|coincidentally|funny_how|how_convenient|pure_coincidence <9 ${SITE}`,
      `${SITE} <9 you_do_the_math|do_the_math|of_course_it_did|connect_the_dots|surprise|coincidence|miracle|guess_who|guess|you_know_what_comes_next`,
      "why <3 don't|won't|wouldn't|afraid|scared|fight|fighting|refuse <8 see|watch|watching|look|audit|inspect|check|id|count|count|envelopes|ballots|logs|prove",
      "what <1 they|you <1 hiding|hide",
      "are they hiding",
      "nothing to hide",
      "guess|wonder <1 who <2 counting|counts|count|benefits|wins|put",
      "who|whoever counts|controls|owns|holds|runs <3 BALLOTS|votes|drop_boxes|METHOD|machines|MACHINES|count|COUNT|keys <2 decides|controls|wins|owns|everything|outcome",
      "trust the process",
      "trust <2 BALLOTS|METHOD|ballots|votes <4 sat|spent|spends|slept|overnight|night|van|week|strangers|warehouse",
      "BALLOTS|METHOD|ballot|ballots <2 sleeps|slept|sleep|sat|spent|spends <4 night|van|strangers|warehouse|car",
      "late|last|missing|extra|final <1 ballots|boxes|BALLOTS|box|votes <5 always|never|only|same <5 party|night|candidate|them|side|direction|way",
      "always|only|never|magically <4 ahead|behind|losing|winning|need|needed|short",
      "find|finds|found|finding <2 enough|votes|BALLOTS|more <5 need|short|time|night|win|morning|lacking|missing",
      "wake|woke <1 up <8 found|changed|flipped|different|enough|winner",
      "another|more <1 truck|van|box|suitcase|pallet|boxes|trucks <4 rolled|arrived|showed|coming|of <2 ballots|$",
      "if <8 so <1 secure|safe|fair|honest|clean|sure|confident <6 why",
      "why <1 would|do|are|campaign|did|does <9 count|counting|printers|machines|MACHINES|count|lawyers|locks|unless|waiting|winning",
      "who needs <1 voters|votes|ballots <2 when",
      "more equal than",
      "remarkably|strangely|oddly|surprisingly|very <1 loyal",
      "turnout <2 of <4 hundred|110|104|101|120",
      "MACHINES|machines <1 work|works|vote|votes <1 for you|them|him|her",
      "eye on <2 BALLOTS|ballot|ballots|count",
      "has|have|had been taken_care_of",
      "reason <1 they <2 don't|won't|fight|refuse|want <8 id|watch|vote|who|count|ballots|prove",
      "fear|fears|afraid|worried <1 of? <1 losing <3 why",
    ],
    { is: ["near", "hint", "negative", "lead"] },
  ),
  ...frames(
    "fraud",
    "count",
    [
      `funny_how|strange_that|strange_how|odd_that|odd_how|interesting_how|amazing_what|how_convenient <7 ${SITE} <7 NIGHT|HIDING|a.m|midnight|morning|need|needed|dark|ahead|behind|gone|locked|same|vanish`,
      "COUNT|counting|BALLOTS|boxes|lead|count <6 NIGHT|HIDING <5 do_the_math|connect_the_dots|you_know_why|of_course_it_did|what_a_coincidence",
    ],
    { is: ["near", "hint", "negative"] },
  ),
];
