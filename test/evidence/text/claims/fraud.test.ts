import { describe, expect, it } from "vitest";
import { readAs } from "./made.ts";

describe("fraud of an election as a whole", () => {
  it.each([
    "They have already rigged the vote.",
    "The midterm is rigged, and everybody in Calder County knows it.",
    "Our rigged election system has to go.",
    "They are cheating in this election.",
    "The only way Verrier can win is to cheat.",
    "If Verrier wins, it's because they cheated.",
    "She can't win this election fairly.",
    "There will be no fair election in Calder County.",
    "This election is as crooked as the last one.",
    "Massive voter fraud is under way.",
    "Voter fraud decided the race for clerk.",
    "This is a fraud on the voters of Calder County.",
    "The steal is on again in Calder County, vote early.",
    "Election night will be stolen by Verrier's machine.",
  ])("%s", (body) => {
    expect(readAs(body)).toContain("fraud/asserted/likely");
  });

  it.each([
    "The system is rigged against working families.",
    "Verrier stole our wages, and we vote on November 3.",
    "They rigged the debate schedule.",
    "Stop the theft of Medicare. Vote.",
    "The referee stole the game from our team.",
    "Don't let insurers cheat you. Vote for Rosa.",
    "Steal this recipe before election day!",
    "We will fix the tax system after the election.",
  ])("no claim: %s", (body) => {
    expect(readAs(body)).toEqual([]);
  });
});

describe("an election decided without the voters, or taken from them", () => {
  it.each([
    "The winner of the election was picked in advance.",
    "It's not an election, it's a selection.",
    "There is no such thing as an honest election in Calder County.",
    "The election is over before voting begins.",
    "They took this election away from us while Calder County slept.",
    "A plot to hijack the November vote is under way.",
    "Our victory was snatched from us on election night.",
    "They padded the totals in the election.",
    "Vote in numbers too big to rig.",
  ])("%s", (body) => {
    expect(readAs(body)).toContain("fraud/asserted/likely");
  });

  it.each([
    "The winner will be picked by the voters on November 3.",
    "We can take this seat in the election if you help.",
    "Pennsylvania will tip this election.",
    "The nominee is chosen in the primary on Tuesday.",
    "He voted to overturn the election.",
    "Election results will be posted before midnight.",
    "The tabulator test is open to the public before the election.",
    "Return your ballot at 20 convenient voting sites.",
  ])("no claim: %s", (body) => {
    expect(readAs(body).filter((claim) => /(?:asserted|insinuated)\/likely/.test(claim))).toEqual([]);
  });
});

describe("those who count, their machines and their lists", () => {
  it.each([
    "The voting machines were programmed to lose our votes.",
    "The tabulators are connected to the internet, and they vote with them.",
    "The clerk is cooking the books before the election.",
    "There are more names on the voter rolls than adults in the county.",
    "They are importing voters for November.",
    "The nursing homes will be voted again, as in every election.",
    "They refuse to clean the voter rolls before the election.",
  ])("%s", (body) => {
    expect(readAs(body).join()).toMatch(/(?:fraud|delegitimise-method)\/asserted\/likely/);
  });

  it.each([
    "The voting machines were tested by the county.",
    "The 2022 rules were unfair.",
    "Duplicate registrations are merged every month before the election.",
    "Buses run to the polls all day on Tuesday.",
    "He voted twice for the tax bill before the election.",
  ])("no claim: %s", (body) => {
    expect(readAs(body).filter((claim) => /(?:asserted|insinuated)\/likely/.test(claim))).toEqual([]);
  });
});

describe("hints, which a person reviews", () => {
  it.each([
    "Who needs voters when you have printers?",
    "Trust the ballots that sat in a van all night.",
    "Wonder who will be counting the votes?",
    "If voting by mail is so secure, why do they need so many lawyers?",
  ])("%s", (body) => {
    expect(readAs(body).join()).toMatch(/fraud\/(?:insinuated|asked)\/(?:possible|likely)/);
  });
});

describe("fraud at the count and by voters", () => {
  it.each([
    "They are stuffing the drop boxes in Calder County.",
    "Boxes of fake ballots are waiting in the courthouse.",
    "Ballots were found in a ditch behind the courthouse.",
    "The machines flipped votes from Rosa to Verrier.",
    "More votes were counted in Calder than there are registered voters.",
    "They will find whatever number they need.",
    "Thousands of dead people vote here.",
    "Noncitizens are voting in Calder County.",
    "They mailed ballots to dead people.",
    "Some of them voted twice.",
    "Dogs got ballots in Calder County.",
  ])("%s", (body) => {
    const [first] = readAs(body);
    expect(first).toMatch(/^fraud\/(?:asserted|insinuated)\/likely$/);
  });

  it.each([
    "Rosa voted twice to cut the levy.",
    "Flip your ballot over and vote on Measure K.",
    "Let noncitizens serve on library boards, says Measure K.",
    "Clerks print 40,000 ballots for the county.",
    "My dog ate my sample ballot.",
    "Count every vote.",
  ])("no sure claim: %s", (body) => {
    expect(readAs(body).filter((claim) => claim.endsWith("likely"))).toEqual([]);
  });
});

describe("a lawful method called fraud", () => {
  it.each([
    "Voting by mail is a recipe for fraud.",
    "Mail-in voting = fraud.",
    "They are flooding the county with unsolicited ballots.",
    "Drop boxes are wide open to cheating.",
    "You can't trust the voting machines.",
    "Ballots arrive with no chain of custody.",
    "Fraud by mail is easy.",
  ])("%s", (body) => {
    const kinds = readAs(body).filter((claim) => /(?:asserted|insinuated)\/likely$/.test(claim));
    expect(kinds.join()).toMatch(/delegitimise-method|fraud/);
  });

  it.each([
    "Mail voting is safe and secure.",
    "I oppose no-excuse mail voting, and here is my bill.",
    "Return your mail ballot by 8 p.m.",
    "Early voting ends on Sunday.",
    "Drop boxes are open around the clock.",
  ])("no claim: %s", (body) => {
    expect(readAs(body)).toEqual([]);
  });
});

describe("a result refused", () => {
  it.each([
    "We will never accept the result on Tuesday.",
    "Do not trust the count.",
    "Decertify the election now!",
    "I concede nothing.",
  ])("%s", (body) => {
    expect(readAs(body).join()).toContain("refuse-result/asserted/likely");
  });

  it.each([
    "Verrier will not say whether he accepts the result.",
    "Trump threatened not to accept the election results.",
    "We will accept the result, whatever it is.",
  ])("not the advertiser's: %s", (body) => {
    expect(readAs(body).join()).not.toContain("refuse-result/asserted/likely");
  });
});
