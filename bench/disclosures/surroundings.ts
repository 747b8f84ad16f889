import type { Random } from "./random.ts";

const BEFORE = [
  "",
  "",
  "Schools first.\n",
  "Rosa Lindqvist will fix the bridge. ",
  "VOTE NOVEMBER 3\n",
  "Lower bills for Calder families!\n",
  "Early voting is open now.\n\n",
];
const AFTER = ["", "", "\nLearn more", "\nDonate today", "\nlindqvist.example"];

/** The line between words such as an ad has. */
export const inAd = (line: string, random: Random): string =>
  `${random.pick(BEFORE)}${line}${random.pick(AFTER)}`;
