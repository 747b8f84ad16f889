import { type Frame, frames } from "./frame.ts";

/** Claims that a lawful way of voting or counting is fraud by its nature. */
export const METHOD_FRAMES: readonly Frame[] = [
  ...frames(
    "delegitimise-method",
    "method",
    [
      "METHOD <2 BE|means|equals|=|mean|equal|spells <3 RIGGED|FRAUD|CROOKED|FAKE|ELECTION_FRAUD|UNTRUSTED|ENABLE",
      "METHOD <6 ENABLE <4 FRAUD|ELECTION_FRAUD|CHEAT|RIG|abuse|corruption|rigged|stolen|theft|harvesting|HARVESTING",
      "FRAUD|ELECTION_FRAUD|CHEAT|RIG <4 by|with|through|using|via|from|in <3 METHOD",
      "FLOOD <4 METHOD|BALLOTS",
      "METHOD|BALLOTS <5 FLOOD",
      "FRAUD|ELECTION_FRAUD|CHEAT|RIG <4 by mail",
      "SEND <5 METHOD|BALLOTS <2 to <3 VOTER|people who <2 died|dead|moved|passed|left",
      "unsolicited <3 METHOD|BALLOTS",
      "SEND <5 METHOD|BALLOTS <2 to <3 INELIGIBLE",
      "METHOD <2 scam|scams|hoax|fraud|sham|scheme|racket|heist|disaster|fiasco|ELECTION_FRAUD",
      "HARVESTING <4 BE|ENABLE <3 FRAUD|ELECTION_FRAUD|CROOKED|CHEAT|RIG",
      "METHOD <3 used|use|uses|using <2 to <2 RIG|CHEAT|FAKING|steal",
    ],
    {
      unless: ["METHOD BE <1 GOOD", "GOOD and GOOD", "NEG <3 METHOD <2 ENABLE"],
    },
  ),
  ...frames(
    "delegitimise-method",
    "method",
    [
      "METHOD|BALLOTS|ROLLS <5 UNCHECKED",
      "UNCHECKED <5 METHOD|BALLOTS",
      "METHOD <2 UNTRUSTED",
      "METHOD <2 NEG <1 GOOD|trusted",
      "DISTRUST <3 METHOD|MACHINES",
      "DISTRUST <2 mail|usps|mailman|mailmen|postal_workers|post_office|postal",
      "NEG <4 METHOD|BALLOTS|COUNT <1 can BE? trusted|believed",
      "HARVESTING <2 BE <1 happening|real|everywhere|rampant|MUCH",
    ],
    { is: ["negative"] },
  ),
  ...frames(
    "delegitimise-method",
    "method",
    [
      "METHOD <6 FRAUD|ELECTION_FRAUD|CHEAT|RIG|RIGGED",
      "FRAUD|ELECTION_FRAUD <6 METHOD",
      "SEND <5 METHOD|BALLOTS <3 to <3 everyone|everybody|anyone|every|all",
    ],
    { is: ["lead"] },
  ),
];
