/**
 * Word classes that frames are built from, as alternatives over folded words. A class name in braces stands
 * for its words: `{RIG} {GAP4}{ELECTION}`.
 */
const CLASSES: Readonly<Record<string, string>> = {
  /** What is voted in. */
  ELECTION:
    "(?:elections?|election's|midterms?|primary|primaries|runoff|recount|presidency|electoral college" +
    "|ballot box|ballot boxes|governor's race|governors race|senate race|house race" +
    "|presidential race)",
  VOTE: "(?:votes?|vote's|voting|ballots?|count|counting|vote count|results?|outcome|tally|certification)",
  ANY_VOTE:
    "(?:elections?|midterms?|primary|primaries|runoff|recount|presidency|votes?|voting|ballots?" +
    "|counting|count|results?|outcome|tally)",
  BALLOTS: "(?:ballots?|votes?|voters?|registrations?)",
  METHOD:
    "(?:mail in (?:voting|ballots?|votes?|balloting)|mail (?:voting|ballots?|votes?|balloting)" +
    "|(?:voting|vote|votes) by mail|vote by mail|postal (?:voting|votes?|ballots?)|mailed ballots?" +
    "|unsolicited (?:mail (?:in )?)?ballots?|absentee (?:voting|ballots?|votes?)|drop ?boxes|drop box" +
    "|(?:voting|counting|electronic|tabulation) (?:machines?|equipment|systems?)|ballot harvesting" +
    "|same day registration|ranked choice voting|early voting|election machines" +
    "|universal mail in voting|all mail (?:voting|elections?))",
  /** Verbs that take the election as their object. */
  RIG:
    "(?:rigs?|rigged|rigging|unrigged|steals?|stole|stolen|stealing|hijack(?:s|ed|ing)?|rob(?:s|bed" +
    "|bing)?|sabotag(?:e|es|ed|ing)|manipulat(?:e|es|ed|ing)|tamper(?:s|ed|ing)? with|falsif(?:y|ies" +
    "|ied|ying)|cheat(?:s|ed|ing)?(?: in| with| on)?|corrupt(?:s|ed|ing))",
  RIGGED:
    "(?:rigged|stolen|hacked|hijacked|fixed|fraudulent|illegitimate|illegal|corrupt|corrupted|crooked" +
    "|bogus|fake|a fraud|a sham|a scam|a hoax|a fake|a joke|tainted|compromised|manipulated" +
    "|riddled with fraud|full of fraud|a total fraud|a fix)",
  /** Adjectives that make the noun after them an accusation. */
  RIGGED_BEFORE:
    "(?:rigged|stolen|hacked|fraudulent|illegitimate|corrupt|crooked|sham|fake|phony|bogus|unfair)",
  FRAUD:
    "(?:(?:voter|voting|vote|election|electoral|ballot|mail|mail in|absentee" +
    "|in person)(?: registration)? (?:fraud|rigging|stuffing|tampering|theft)|fraud|cheating" +
    "|election (?:scam|meddling by democrats|theft))",
  ELECTION_FRAUD:
    "(?:(?:voter|voting|vote|election|electoral|ballot|mail in ballot|absentee ballot" +
    "|voter mail)(?: registration)? (?:fraud|rigging|stuffing|tampering|theft)|election rigging" +
    "|illegal voting|fraudulent voting|double voting)",
  MUCH:
    "(?:massive|mass|widespread|rampant|extensive|large scale|wide scale|serious|huge|tremendous" +
    "|outright|blatant|total|actual|so much|a lot of|lots of|more|outcome changing|significant" +
    "|overwhelming|unprecedented|multiple instances of|thousands of cases of|multiple cases of" +
    "|new cases of|potential for)",
  BE:
    "(?:is|are|was|were|be|been|being|isn't|it's|they're|will be|has been|have been|had been|gets?|got" +
    "|getting)",
  THEY:
    "(?:they|they're|they've|they'll|democrats?|dems?|republicans?|gop|the left|liberals?|socialists?" +
    "|radicals?|elites?|insiders|bureaucrats|officials?|politicians?|globalists|deep state|opponents?" +
    "|he|she|crooks|donald trump|trump|biden|[a-z]+)",
  GAP1: "(?:[^ ]+ ){0,1}?",
  GAP2: "(?:[^ ]+ ){0,2}?",
  GAP3: "(?:[^ ]+ ){0,3}?",
  GAP4: "(?:[^ ]+ ){0,4}?",
  GAP6: "(?:[^ ]+ ){0,6}?",
  GAP9: "(?:[^ ]+ ){0,9}?",
};

/**
 * Compiles a frame pattern; it matches whole words of " words with single spaces ". Gaps are bounded, so is
 * time.
 */
export function compile(source: string): RegExp {
  const expanded = source.replace(/\{([A-Z_0-9]+)\}/g, (whole, name: string) => CLASSES[name] ?? whole);
  return new RegExp(`(?<= )(?:${expanded})(?= )`, "u");
}
