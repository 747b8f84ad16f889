import { type Frame, frames } from "../frames.ts";

/** Wins that are over, hoped for, or not of an election. */
const NO_VICTORY =
  "primary|primaries|nomination|caucus|debate|in (?:19|20)\\d\\d|going to win|will win|can win|to win" +
  "|if we|when we|award|prize|polls? (?:say|show)|straw poll|lawsuit|battle|endorsement|championship" +
  "|war|years? ago|last time|once|would have|should have|before we|after i|after we|day after|thinks" +
  "|state of|great state|twice as|greater share";

export const VICTORY_FRAMES: readonly Frame[] = [
  ...frames(
    "premature-victory",
    "result",
    [
      "(?:has|have|we've|he's|she's|i've|already) {GAP1}won(?: the election| this election| tonight" +
        "| big)?(?! over| back)",
      "(?:i|we) won (?:the|this) {GAP1}(?:election|race|presidency)",
      "(?:we did it|we won it|victory is ours|we have won|the race is over|it's over) {GAP6}(?:wins?" +
        "|won|senator|governor|president|mayor|congress(?:man|woman)|victory)",
      "(?:senator|governor|president|mayor|congress(?:man|woman)) elect [a-z]+",
      "it's over {GAP2}[a-z]+ (?:wins|won|has won)",
      "(?:declared?|declaring|projected) (?:the )?(?:winner|victory)",
      "(?:we|i) won {GAP2}by a (?:lot|landslide)",
    ],
    { unless: NO_VICTORY },
  ),
  ...frames("premature-victory", "result", ["we did it", "it's over"], {
    unless: NO_VICTORY,
    near: "(?:senator|governor|president|mayor|congress(?:man|woman)) [a-z]+|[a-z]+ wins",
  }),
  ...frames("premature-victory", "result", ["we did it|it's over", "(?:we|i) won"], {
    unless: NO_VICTORY,
    near: "senator|governor|president|mayor|wins|election night|votes? (?:are )?in|thank you",
    isDoubtful: true,
  }),
];
