import { describe, expect, it } from "vitest";
import { readAs } from "./made.ts";

describe("who says it", () => {
  it.each([
    ["denied", "The election was not rigged."],
    ["denied", "There is no evidence of widespread voter fraud."],
    ["denied", "They say that the vote was rigged. That is a lie."],
    ["denied", "Claims that the election was stolen are baseless."],
    ["denied", "Myth: dead people vote in Calder County."],
    ["denied", "Voter fraud is extremely rare."],
    ["denied", "Be honest: it isn't our side who steals elections."],
    ["quoted", "The letter repeats complaints raised by Verrier that ballots were stuffed."],
    ["quoted", "Reporters asked the campaign for proof of massive voter fraud."],
    ["quoted", "Stuffing ballots is a felony."],
    ["satire", "In the novel, a senator rigs an election."],
    ["quoted", "Verrier claimed that the election was stolen."],
    ["quoted", "Officials say massive voter fraud happened."],
    ["quoted", "Massive voter fraud took place, the senator said."],
    ["quoted", '"They rigged the whole vote," and other things he posts at night.'],
    ["quoted", "Verrier keeps spreading the lie about a stolen election."],
    ["quoted", "A clerk was convicted of voter fraud in 2019."],
    ["asked", "Is the election rigged?"],
    ["insinuated", "Aren't you tired of them stealing our elections?"],
    ["insinuated", "Don't let them steal this election."],
    ["insinuated", "Make sure they don't rig the vote."],
    ["insinuated", "So they found 900 more ballots overnight, what a coincidence?"],
    ["hypothetical", "What if they rigged the election?"],
    ["satire", "A parody: the election was rigged by squirrels."],
    ["asserted", "If they get their way, ballots will be sent to dead people."],
    ["asserted", "That's not voting, that's election theft."],
    ["asserted", "Only the clerk's friends doubt it: the election was stolen."],
    ["asserted", "Nobody can deny that they stole the election."],
    ["asserted", "We said it before: the election is rigged."],
  ])("%s: %s", (stance, body) => {
    expect(readAs(body).join()).toContain(`fraud/${stance}/`);
  });

  it.each([
    "Fight voter fraud.",
    "Stop ballot harvesting.",
    "Protect our elections from fraud.",
    "Report voter fraud to the hotline.",
  ])("a slogan is a lead at most: %s", (body) => {
    expect(readAs(body).filter((claim) => /(?:asserted|insinuated)\/likely/.test(claim))).toEqual([]);
  });
});
