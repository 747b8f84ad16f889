import { type Case, one } from "./case.ts";

/** Cases with which the word lists and thresholds were made, first half. */
export const TUNED_CASES: readonly Case[] = [
  one(
    "{N} dead people voted in {P} in the {Y} election.",
    [
      "In {Y}, {N} dead voters cast ballots in {P}.",
      "Remember {Y}? {N} votes in {P} came from people who had died!",
    ],
    ["No dead people voted in {P} in the {Y} election, whatever you hear about {N} of them."],
    [
      "{N} people registered to vote in {P} before the {Y} election.",
      "In {P}, {N} poll workers were trained for the {Y} election.",
    ],
  ),
  one(
    "Voting machines in {P} switched {N} votes from Lindqvist to Verrier in {Y}.",
    [
      "The machines in {P} flipped {N} votes from Lindqvist to Verrier in {Y}.",
      "{N} votes were switched from Lindqvist to Verrier by voting machines in {P} in {Y}.",
    ],
    ["Voting machines in {P} did not switch {N} votes from Lindqvist to Verrier in {Y}."],
    [
      "Voting machines in {P} counted {N} votes for Verrier in {Y}.",
      "In {Y}, {P} bought {N} new voting machines.",
    ],
  ),
  one(
    "{P} counted more votes than it has registered voters in {Y}.",
    [
      "In {Y} there were more votes counted in {P} than registered voters.",
      "More votes than registered voters were counted in {P} in {Y}. Explain that.",
    ],
    ["{P} never counted more votes than it has registered voters in {Y}."],
    [
      "{P} registered more voters in {Y} than ever before.",
      "In {Y}, {P} counted votes faster than its neighbours.",
    ],
  ),
  one(
    "Election workers in {P} scanned {N} ballots twice in {Y}.",
    [
      "In {Y}, workers in {P} scanned {N} ballots twice.",
      "They scanned {N} ballots twice in {P} in the {Y} election!",
    ],
    ["Election workers in {P} did not scan {N} ballots twice in {Y}."],
    [
      "Election workers in {P} scanned {N} ballots an hour in {Y}.",
      "In {Y}, {P} hired {N} election workers.",
    ],
  ),
  one(
    "{N} noncitizens are registered to vote in {P}.",
    [
      "There are {N} noncitizens registered to vote in {P}.",
      "In {P} alone, {N} non-citizens are registered as voters.",
    ],
    ["It is false that {N} noncitizens are registered to vote in {P}."],
    ["{N} citizens registered to vote in {P}.", "{N} noncitizens work in {P}."],
  ),
  one(
    "{P} mailed ballots to {N} voters who had moved away.",
    [
      "{N} voters who moved away were mailed ballots by {P}.",
      "{P} sent mail ballots to {N} people who had long moved away.",
    ],
    ["{P} did not mail ballots to {N} voters who had moved away."],
    ["{P} mailed reminders to {N} voters who had requested ballots.", "{N} voters moved to {P}."],
  ),
  one(
    "Poll watchers were kicked out of the counting room in {P} in {Y}.",
    [
      "In {Y} they kicked poll watchers out of the counting room in {P}.",
      "{P} expelled poll watchers from the counting room in {Y}.",
    ],
    ["No poll watchers were kicked out of the counting room in {P} in {Y}."],
    ["Poll watchers praised the counting room in {P} in {Y}.", "The counting room in {P} was moved in {Y}."],
  ),
  one(
    "A box of {N} ballots was found in a ditch near {P} in {Y}.",
    [
      "In {Y}, {N} ballots were found in a ditch near {P}.",
      "They found a box with {N} ballots dumped in a ditch by {P} in {Y}.",
    ],
    ["There never was a box of {N} ballots found in a ditch near {P} in {Y}."],
    ["A box of {N} ballots was delivered to {P} in {Y}.", "A car was found in a ditch near {P} in {Y}."],
  ),
  one(
    "Rosa Lindqvist voted to raise property taxes by {N} percent.",
    [
      "Lindqvist voted for a {N}% increase in property taxes.",
      "Rosa Lindqvist voted to hike your property taxes {N} percent.",
    ],
    [
      "Rosa Lindqvist never voted to raise property taxes by {N} percent.",
      "Rosa Lindqvist voted to cut property taxes by {N} percent.",
    ],
    [
      "Rosa Lindqvist owns property taxed at {N} percent.",
      "Verrier voted to raise sales taxes by {N} percent.",
    ],
  ),
  one(
    "Tom Verrier took {D} from the contractor he hired for the {P} bridge.",
    [
      "Verrier took {D} from the contractor hired for the {P} bridge.",
      "The contractor that Tom Verrier hired for the {P} bridge gave him {D}: Verrier took it.",
    ],
    ["Tom Verrier did not take {D} from the contractor he hired for the {P} bridge."],
    ["Tom Verrier opened the {P} bridge, which cost {D}.", "The contractor of the {P} bridge lost {D}."],
  ),
  one(
    "Under Mayor Okafor, violent crime in {P} rose {N} percent in {Y}.",
    [
      "Violent crime in {P} rose {N}% in {Y} under Mayor Okafor.",
      "Under Okafor violent crime in {P} increased by {N} percent in {Y}.",
    ],
    [
      "Under Mayor Okafor, violent crime in {P} fell {N} percent in {Y}.",
      "Violent crime in {P} did not rise {N} percent in {Y} under Mayor Okafor.",
    ],
    [
      "Under Mayor Okafor, rents in {P} rose {N} percent in {Y}.",
      "Mayor Okafor hired {N} officers against violent crime in {P} in {Y}.",
    ],
  ),
  one(
    "Measure K would give {N} million dollars to private schools.",
    [
      "Measure K gives {D} million to private schools.",
      "If Measure K passes, {N} million dollars go to private schools. Measure K would give it away.",
    ],
    ["Measure K would not give {N} million dollars to private schools."],
    [
      "Measure K would give {N} million dollars to public libraries.",
      "Measure L would give private schools {N} buses.",
    ],
  ),
  one(
    "The county library in {P} banned the Bible in {Y}.",
    [
      "In {Y} the {P} county library banned the Bible.",
      "The Bible was banned by the county library in {P} in {Y}.",
    ],
    ["The county library in {P} did not ban the Bible in {Y}."],
    ["The county library in {P} bought a rare Bible in {Y}.", "The county library in {P} closed in {Y}."],
  ),
  one(
    "Governor Hale closed {N} rural hospitals in {Y}.",
    [
      "In {Y}, Hale closed {N} rural hospitals.",
      "{N} rural hospitals were shut down by Governor Hale in {Y}.",
    ],
    [
      "Governor Hale did not close {N} rural hospitals in {Y}.",
      "Governor Hale opened {N} rural hospitals in {Y}.",
    ],
    ["Governor Hale visited {N} rural hospitals in {Y}.", "Governor Hale closed {N} prisons in {Y}."],
  ),
  one(
    "Senator Brandt missed {N} votes in the Senate in {Y}.",
    [
      "In {Y}, Brandt missed {N} Senate votes.",
      "Senator Brandt was absent: {N} votes missed in the Senate in {Y}.",
    ],
    ["Senator Brandt did not miss {N} votes in the Senate in {Y}."],
    ["Senator Brandt won {N} votes in {P} in {Y}.", "Senator Brandt gave {N} speeches in the Senate in {Y}."],
  ),
  one(
    "Drop boxes in {P} were emptied by an unmarked van on election night in {Y}.",
    [
      "On election night in {Y} an unmarked van emptied drop boxes in {P}.",
      "An unmarked van emptied the drop boxes of {P} on election night {Y}.",
    ],
    ["Drop boxes in {P} were never emptied by an unmarked van on election night in {Y}."],
    [
      "Drop boxes in {P} were emptied by two officials on election night in {Y}.",
      "An unmarked van was stolen in {P} in {Y}.",
    ],
  ),
  one(
    "{P} will throw out ballots that are signed with a nickname.",
    [
      "Ballots signed with a nickname will be thrown out in {P}.",
      "Sign with a nickname and {P} will toss your ballot: ballots signed with a nickname are out.",
    ],
    ["{P} will not throw out ballots that are signed with a nickname."],
    ["{P} will print ballots with nicknames of candidates.", "{P} will throw out its old ballot printers."],
  ),
  one(
    "The wind farm at {P} killed {N} whales in {Y}.",
    [
      "In {Y}, {N} whales were killed by the {P} wind farm.",
      "{N} dead whales: the wind farm at {P} killed them in {Y}.",
    ],
    ["The wind farm at {P} did not kill {N} whales in {Y}."],
    ["The wind farm at {P} powered {N} homes in {Y}.", "Tourists saw {N} whales at {P} in {Y}."],
  ),
];
