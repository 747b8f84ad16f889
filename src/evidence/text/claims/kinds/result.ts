import { type Frame, frames } from "../frames.ts";

const RESULT =
  "(?:results?|outcome|loss|defeat|count|tally|election|elections|vote|win|victory|certification)";

export const RESULT_FRAMES: readonly Frame[] = [
  ...frames(
    "refuse-result",
    "result",
    [
      "(?:i|we|we'll|i'll|patriots|calder|nobody|no one|america|you) {GAP2}(?:never|won't|will not" +
        "|cannot|can't|refuse to|must not|must never|should not|should never|do not|don't" +
        `|shall not) {GAP1}(?:accept|concede|recogni[sz]e|certify|honou?r|respect) {GAP4}${RESULT}`,
      "(?:don't|do not|never|can't|cannot|won't) {GAP1}(?:accept|recogni[sz]e|certify|trust" +
        `|believe) {GAP3}${RESULT}`,
      "(?:overturn|decertify|throw out|toss out|nullify|reject|annul) (?:the |this |these |that " +
        "|november's |tuesday's |2020 |fake |rigged ){0,3}(?:results?|election|certification|count" +
        "|outcome|electors)",
      "stop the (?:steal|count)",
      "(?:certified or not|no matter the (?:count|result)) {GAP9}(?:fraud|stolen|rigged|won|accept)",
    ],
    {
      unless:
        "tr(?:y|ies|ying) (?:and|to)|plot\\w*|swamp|ready for|before we|signaling|if {GAP4}loses" +
        "|he (?:won't|refuses)|attempts? to overturn|who (?:want|tried) to overturn" +
        "|stop {GAP3}from overturning",
    },
  ),
];
