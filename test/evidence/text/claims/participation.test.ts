import { describe, expect, it } from "vitest";
import { inShort, readClaims } from "./read-claims.ts";

/** Two weeks before the vote of 3 November 2026. */
const read = (body: string): string[] => inShort(readClaims(body, "2026-10-20", "US"));

describe("claims about taking part", () => {
  it.each([
    ["suppression", "Vote by text from your couch."],
    ["suppression", "Cast your ballot by texting YES to 55512."],
    ["suppression", "You can now vote on WhatsApp."],
    ["suppression", "Press 2 to record your vote for governor."],
    ["suppression", "Tweet the word before 8 pm and it counts as your vote."],
    ["suppression", "The election was postponed until next month."],
    ["suppression", "Votes from trailer parks won't be counted."],
    ["suppression", "People with traffic tickets are not eligible to vote."],
    ["suppression", "If you moved this year, you are not allowed to vote."],
    ["suppression", "Renters cannot vote in local elections."],
    ["suppression", "Only homeowners may vote in the Calder County election."],
    ["suppression", "You will be turned away at the polls without a birth certificate."],
    ["suppression", "You must show a vaccination card in order to vote."],
    ["suppression", "You can vote once at home and once at your cabin."],
    ["intimidation", "Outstanding tickets? Officers check names at the polls."],
    ["intimidation", "Immigration agents will be waiting at every polling place."],
    ["intimidation", "Vote and you could be deported."],
    ["intimidation", "If you owe child support, you will be arrested when you show up to vote."],
    ["intimidation", "We will be watching who votes. We have your names."],
    ["intimidation", "Your landlord will know how you voted."],
    ["intimidation", "Come armed to the counting room. We will come armed."],
    ["intimidation", "Armed patriots will stand outside your precinct."],
    ["intimidation", "Burn the drop boxes."],
    ["intimidation", "To the clerk of Calder County: we know where your kids go to school."],
    ["intimidation", "Certify that count and you will hang."],
    ["intimidation", "We will hunt down every poll worker."],
    ["discourage-voting", "Don't bother voting."],
    ["discourage-voting", "Why bother voting?"],
    ["discourage-voting", "Your vote doesn't matter in Calder."],
    ["discourage-voting", "On November 3, stay home."],
    ["discourage-voting", "Boycott this election."],
    ["discourage-voting", "There is no point in voting in Calder County."],
    ["discourage-voting", "Throw your ballot away. Never vote again."],
    ["discourage-voting", "Christians should not vote in this election."],
    ["vote-buying", "A $50 gift card for every ballot photo."],
    ["vote-buying", "We pay you to vote."],
    ["vote-buying", "Vote for Verrier and we'll give you $20."],
    ["vote-buying", "Free beer for everyone who votes for Lind."],
    ["vote-buying", "Sell us your absentee ballot for cash."],
    ["vote-buying", "Pledge to vote for Lind and you're in the raffle for a truck."],
    ["premature-victory", "Rosa has already won."],
    ["premature-victory", "It's over. Rosa wins."],
    ["premature-victory", "We have won the election. Stop counting."],
    ["premature-victory", "I am declaring victory tonight."],
    ["premature-victory", "Lind has won the governor's race in a landslide."],
    ["premature-victory", "Senator-elect Lind thanks you."],
  ])("%s: %j", (kind, body) => {
    expect(read(body)).toContain(`${kind}/asserted/likely`);
  });

  it.each([
    "Text VOTE to 55512 to find your polling place.",
    "Register to vote online today.",
    "We should be able to vote online.",
    "Everyone should be allowed to vote by phone.",
    "Request your mail ballot online or by phone.",
    "Vote online for Calder's best pizza.",
    "Donate by text. Vote in person.",
    "Polls open at 7. Find your place at calder.gov.",
    "Polls close at 8 pm. If you are in line, stay in line.",
    "You must be 18 to vote.",
    "If you're not registered, you can't vote.",
    "Noncitizens cannot vote in federal elections.",
    "You can't vote for change and then stay home.",
    "My grandmother could not vote. I can, and I will.",
    "No one should be turned away from the polls.",
    "Your ballot must be signed or it will not be counted.",
    "Students, you may vote at school or at home.",
    "Bring your passport or driver's license to vote.",
    "Republicans want to close polling places in our neighborhoods.",
    "Police endorsed Lind because she voted to fund them.",
    "ICE has no business at polling places.",
    "We know where you stand. Vote Lind.",
    "They are coming for your guns, your church and your vote.",
    "Don't vote for Verrier.",
    "I nearly stayed home. Then I read about Measure K.",
    "We can't afford to stay home this November.",
    "They hope that you stay home. Prove them wrong.",
    "Your vote matters. Don't sit this one out.",
    "Stay home and stay safe: vote by mail.",
    "There is no reason not to vote.",
    "Free donuts at the town hall on election day, all welcome.",
    "Chip in $10 to help us turn out every voter.",
    "Billionaires are trying to buy your vote.",
    "Lind voted to give you a $500 tax rebate.",
    "Poll workers earn $200 a day. Apply now.",
    "We are going to win this.",
    "We won the primary. On to November.",
    "In 2016 we won by six votes.",
    "Lind won the debate.",
    "We won in court! The maps are fair again.",
    "When we win in November, we will rebuild Calder.",
    "Meet us on Saturday, when everyone wins.",
  ])("none in %j", (body) => {
    expect(read(body).filter((claim) => claim.endsWith("/asserted/likely"))).toEqual([]);
  });
});

describe("those who warn, oppose or tell of such a message", () => {
  it.each([
    ["suppression/denied/likely", "You cannot vote by text message."],
    ["suppression/denied/likely", "A message says that you can vote by text. It's fake."],
    ["intimidation/denied/likely", "If armed men are outside your precinct, report it to the hotline."],
    ["suppression/quoted/likely", "The post claims that you can vote by text."],
    ["discourage-voting/denied/likely", "We won't boycott this election."],
  ])("%s: %j", (claim, body) => {
    const claims = read(body);
    expect(claims.some((each) => each.endsWith("/asserted/likely"))).toBe(false);
    expect(claims.length === 0 || claims.includes(claim)).toBe(true);
  });

  it("takes a request that begins with `no` for no denial", () => {
    expect(read("Vote by text this year. No need to go out.")).toContain("suppression/asserted/likely");
    expect(read("Vote by text this year. No, that is not true.")).toEqual(["suppression/denied/likely"]);
  });
});

describe("a win before the result", () => {
  it.each([
    ["a year before", "2025-10-01", "possible"],
    ["46 days before the vote", "2026-09-18", "possible"],
    ["45 days before the vote", "2026-09-19", "likely"],
    ["on the day", "2026-11-03", "likely"],
    ["21 days after", "2026-11-24", "likely"],
    ["22 days after", "2026-11-25", "possible"],
  ])("%s", (_, start, certainty) => {
    expect(inShort(readClaims("Rosa has already won.", start, "US"))).toEqual([
      `premature-victory/asserted/${certainty}`,
    ]);
  });

  it("is only a lead where the calendar knows no election", () => {
    expect(inShort(readClaims("Rosa has already won.", "2026-11-03", "AQ"))).toEqual([
      "premature-victory/asserted/possible",
    ]);
  });
});
