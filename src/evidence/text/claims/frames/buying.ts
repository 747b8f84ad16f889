import { type Frame, frames } from "./frame.ts";

const THING = "MONEY|VALUE";

/** Money or goods for a vote. The offer is made to the voter; money that a campaign asks for is none. */
export const BUYING_FRAMES: readonly Frame[] = [
  ...frames(
    "vote-buying",
    "voters",
    [
      `${THING}|NUMBER <6 for|per|if|when|in_exchange_for|in_return_for|to <6 PROOF`,
      `${THING} <6 per|for|if|when|in_exchange_for|in_return_for <3 vote|votes|VOTE|ballot|BALLOTS|proof`,
      "NUMBER per|a vote",
      "NUMBER <3 per vote",
      `VOTE <12 and|then|, <5 GAIN|PAY|there's|is|you're <5 ${THING}`,
      `PROOF <14 ${THING}`,
      `PROOF <10 PAY|GAIN|venmo|send <5 ${THING}|NUMBER`,
      `VOTE <10 , <4 ${THING}`,
      `${THING} <4 for|to <3 who|that <4 PROOF|VOTE`,
      `PROOF <12 ; <3 ${THING}`,
      "PAY <1 you|people|voters|anyone|everyone to VOTE",
      "PAY <1 you|people|voters|anyone|everyone <1 NUMBER|MONEY <4 VOTE|vote|votes|ballot",
      "PAY <1 you|people|voters <2 for <1 your|their|a vote|votes|ballot",
      "get paid to|for VOTE",
      "sell <2 your <1 vote|ballot|METHOD",
      "SELF <1 buy you <4 if|when|after <2 VOTE",
      "SELF <2 cover|pay <4 bill|rent|tab|tuition|fees <2 if|when|after <2 VOTE",
      `VOTE <9 for your <2 VALUE`,
      `${THING} <3 for <1 voters|voter who <4 PROOF|ballot|ballots|VOTE`,
      `free <3 to|for <2 who|that <2 VOTE`,
      `${THING} after|when|once <2 VOTE`,
      "VOTE <6 get paid",
      "SELF buy|buying <2 METHOD|BALLOTS",
      `trade|swap|exchange|barter <1 your <1 vote|ballot <2 for`,
      `EVERY <1 voter|VOTER who <6 GAIN <4 ${THING}`,
      `^ VOTE <3 , GAIN <2 ${THING}`,
      "SELF <3 PAY|buy ~1 your|ur vote|ballot|votes",
      `GAIN|claim|collect <2 your|the|a <2 ${THING} <6 VOTE|ballot|PROOF`,
      `VOTE <6 receive|earn|collect|claim <3 balance|${THING}`,
      `register|registered|pledge <12 VOTE <12 ${THING}|million`,
      `${THING} <4 who|that <2 VOTE|VOTE`,
    ],
    {
      is: ["near", "conditional"],
      unless: [
        "FUNDRAISE",
        "ride|rides|transportation|shuttle|parking|childcare|masks|water|snacks|donuts|guide|sign",
        "ACTOR|billionaires|corporations|lobbyists|interests|soros|koch <6 buy|buying|pay|paid|PAY",
        "illegal|crime|law|felony|charged|convicted|STOP|bribery|bribe",
        "voted|votes|voting <2 to|against|on",
        "winner|battle|contest|bracket|favorite|POLLISH|video|caught|seized|found|accused|scandal",
        "he|she|they|senator|congressman|LAWMAKING <3 voted|votes|vote",
        "cost|costs|minimum|wage|million|billion|trillion|stimulus|relief|check|checks|rate",
        "off|discount|sale|order|shipping|subscribe",
        "shop now|today",
      ],
    },
  ),
  ...frames("vote-buying", "voters", ["VALUE <9 VOTE|ballot|ELECTION", "VOTE|ballot|ELECTION <9 VALUE"], {
    is: ["near", "lead"],
    unless: [
      "FUNDRAISE",
      "voted|votes|voting <2 to|against|on",
      "SCHEME|STOP",
      "LAWMAKING",
      "off|discount|sale|shop",
    ],
  }),
];
