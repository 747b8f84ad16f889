import { describe, expect, it } from "vitest";
import { daysSaid } from "../../../../src/evidence/text/claims/voting-facts/days-said.ts";
import { inShort, readClaims } from "./read-claims.ts";

const TUESDAY = "the vote is on 2026-11-03, a Tuesday";

describe("days said", () => {
  it.each([
    ["vote on november 4", ["2026-11-04"]],
    ["vote on nov 4th , 2027", ["2027-11-04"]],
    ["vote on the 4th of november", ["2026-11-04"]],
    ["vota el 4 de noviembre", ["2026-11-04"]],
    ["vote on 2026 11 04", ["2026-11-04"]],
    ["vote on thursday the 5th", ["2026-11-05"]],
    ["vote tomorrow or on friday", ["2026-10-21", "2026-10-23"]],
    ["vote on november 3 or the following day", ["2026-11-03", "2026-11-04"]],
    ["vote on january 5", ["2027-01-05"]],
    ["it was last tuesday", []],
    ["vote on november 31", []],
    ["vote on february 30 , 2027", []],
    ["vote on november 0", []],
    ["vote on 2026 11 99", []],
    ["the following day", []],
    ["nothing", []],
  ])("in %j", (words, days) => {
    expect(daysSaid(` ${words} `, "2026-10-20").map(({ day }) => day)).toEqual(days);
  });

  it("tells a weekday that its date does not have", () => {
    expect(daysSaid(" wednesday , november 3 ", "2026-10-20")).toMatchObject([
      { day: "2026-11-03", wrongWeekday: 3, isDate: true },
    ]);
  });
});

describe("voting days against the calendar", () => {
  it.each([
    ["the day after", "Calder votes on Wednesday, November 4.", "2026-10-20", TUESDAY],
    ["in other words", "Vote on the 4th of November!", "2026-10-20", TUESDAY],
    ["in Spanish", "Vota el 4 de noviembre.", "2026-10-20", TUESDAY],
    ["ten days after", "Go to the polls on November 13.", "2026-10-20", TUESDAY],
    ["election day named wrong", "Election Day is November 2.", "2026-10-20", TUESDAY],
    ["moved", "Election day was moved to Thursday.", "2026-11-01", TUESDAY],
    ["extended", "Voting has been extended to Wednesday.", "2026-10-20", TUESDAY],
    ["tomorrow on the last day", "Long lines! Vote tomorrow instead.", "2026-11-03", TUESDAY],
    ["told to miss it", "Do not go to the polls on November 3.", "2026-10-20", TUESDAY],
    ["bound to one day", "Voters under 25 must vote on Wednesday.", "2026-10-20", TUESDAY],
    [
      "parties",
      "Republicans vote Tuesday, Democrats vote Wednesday.",
      "2026-10-20",
      `all vote on ${TUESDAY.slice(15)}`,
    ],
    [
      "surnames",
      "Last names A to M vote Tuesday. Names N to Z vote Wednesday.",
      "2026-10-20",
      `all vote on ${TUESDAY.slice(15)}`,
    ],
    ["closed", "The polls are closed.", "2026-10-20", TUESDAY],
    ["closed on the day", "The polls will be closed on November 3.", "2026-10-20", TUESDAY],
    ["an early hour", "Polls close at 2 pm.", "2026-10-20", "no state closes its polls before 6 pm"],
  ])("corrects %s: %j", (_, body, start, note) => {
    const claims = readClaims(body, start, "US").filter((claim) => claim.note !== undefined);
    expect(claims.at(-1)).toMatchObject({
      kind: "suppression",
      target: "time",
      stance: "asserted",
      certainty: "likely",
      note,
    });
  });

  it("corrects an appeal to stay at home on the day", () => {
    expect(readClaims("Tired? Stay on the couch on November 3.", "2026-10-20", "US")).toMatchObject([
      { kind: "discourage-voting", certainty: "likely", note: TUESDAY },
    ]);
  });

  it.each([
    ["Vote on November 3.", "2026-10-20", "US"],
    ["Election Day is Tuesday, November 3.", "2026-10-20", "US"],
    ["Vote early, from October 24.", "2026-10-20", "US"],
    ["Vote on Saturday, October 31.", "2026-10-20", "US"],
    ["Vote tomorrow!", "2026-11-02", "US"],
    ["Vote today!", "2026-11-03", "US"],
    ["Early voting has been extended to Saturday.", "2026-10-20", "US"],
    ["Mail votes are counted until November 6.", "2026-10-20", "US"],
    ["Ballots must be received by November 6 to count.", "2026-10-20", "US"],
    ["Results on November 5.", "2026-10-20", "US"],
    ["Join our watch party on November 4.", "2026-10-20", "US"],
    ["The Senate votes Wednesday, November 4.", "2026-10-20", "US"],
    ["The deadline to register to vote is November 5.", "2026-10-20", "US"],
    ["Polls close at 7 pm.", "2026-10-20", "US"],
    ["The polls are closed. Thank you, Calder.", "2026-11-04", "US"],
    ["Republicans and Democrats agree: vote on November 3.", "2026-10-20", "US"],
    ["Vote on March 2.", "2026-10-20", "US"],
    ["Vote on November 4.", "2026-10-20", "AQ"],
    ["Polls close at 10 pm.", "2024-07-04", "GB"],
    ["Vote on Thursday 4 July.", "2024-06-20", "GB"],
    ["Vote on Saturday 3 May.", "2025-04-22", "AU"],
    ["Virginia votes on November 2.", "2021-10-20", "US-VA"],
    ["Vote in the runoff on January 5.", "2020-12-10", "US-GA"],
  ])("accepts %j on %s in %s", (body, start, place) => {
    expect(inShort(readClaims(body, start, place))).toEqual([]);
  });

  it.each([
    ["Vote on Friday 5 July.", "2024-06-20", "GB", "the vote is on 2024-07-04, a Thursday"],
    ["Vote on Sunday 4 May.", "2025-04-22", "AU", "the vote is on 2025-05-03, a Saturday"],
    ["Vote in the runoff on January 6.", "2020-12-10", "US-GA", "the vote is on 2021-01-05, a Tuesday"],
    ["Polling stations close at 6pm.", "2024-06-20", "GB", "polls close at 10 pm"],
    [
      "Surnames A to M vote Thursday 4 July, surnames N to Z vote Friday 5 July.",
      "2024-06-20",
      "GB",
      "all vote on 2024-07-04, a Thursday",
    ],
  ])("corrects other countries: %j", (body, start, place, note) => {
    expect(readClaims(body, start, place)).toMatchObject([
      { kind: "suppression", certainty: "likely", note },
    ]);
  });

  it.each([
    ["a weekday that its date does not have", "Vote on Wednesday, November 3.", "2026-10-20", "US"],
    ["closed polls on the day itself", "The polls are closed.", "2026-11-03", "US"],
    ["an ad that names no place", "Vote on November 4.", "2026-10-20", undefined],
    ["groups where no vote is known", "Men vote on Tuesday, women vote on Wednesday.", "2026-10-20", "AQ"],
  ])("only a lead: %s", (_, body, start, place) => {
    expect(inShort(readClaims(body, start, place))).toEqual(["suppression/asserted/possible"]);
  });

  it.each([
    ["You cannot vote on November 4.", "denied"],
    ["The flyer says that Calder votes on November 4.", "quoted"],
    ["Does Calder vote on November 4?", "asked"],
  ])("asserts nothing in %j", (body, stance) => {
    expect(inShort(readClaims(body, "2026-10-20", "US"))).toEqual([`suppression/${stance}/likely`]);
  });

  it.each([
    ["no end of dates", "vote on november 45 ".repeat(2_000)],
    ["no end of weekdays", "Tuesday ".repeat(5_000)],
    ["lone surrogates", "Vote on \ud800 November \udc00 99999999."],
    ["a day of no year", "Vote on 9999 99 99 and on the 99th."],
  ])("survives %s", (_, body) => {
    expect(readClaims(body, "2026-10-20", "US")).toBeInstanceOf(Array);
  });
});
