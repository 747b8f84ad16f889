/**
 * Words that mark an ad as political, by weight: 2 settles it, 1 needs company. Matched on folded text, each
 * signal counted once. Meta's "social issues, elections or politics" is the widest of the definitions that
 * platforms use.
 */
export interface Signal {
  readonly weight: number;
  readonly words: RegExp;
}

const signal = (weight: number, source: string): Signal => ({
  weight,
  words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "u"),
});

export const SIGNALS: readonly Signal[] = [
  signal(2, "elections?|election day|electoral|electorate|midterms?|runoff|referendum|recount"),
  signal(
    2,
    "voters?|ballots?|absentee|polling (?:place|station|site)s?|poll (?:workers?|watchers?)|drop box(?:es)?",
  ),
  signal(
    2,
    "(?:go|get out and|out to|right to|register(?:ed)? to|how to|when to|where to|will|i'll|to) vote",
  ),
  signal(2, "votes?|voted|voting"),
  signal(
    2,
    "senators?|senate|congress|congress(?:man|woman|men|women|person|ional)|house of representatives",
  ),
  signal(
    2,
    "democrats?|democratic party|dems|republicans?|gop|libertarians?|green party|labou?r party|tories" +
      "|socialists?",
  ),
  signal(
    2,
    "governor|lieutenant governor|gubernatorial|legislators?|legislature|lawmakers?|legislation" +
      "|assembly(?:man|woman|member)",
  ),
  signal(
    2,
    "mayor|city council|school board|county commissioners?|alderman|supervisor of elections" +
      "|secretary of state",
  ),
  signal(
    2,
    "re-?elect(?:ed|ion)?|elect|candidates?|incumbent|politicians?|super pac|\\w{3,} pac|caucus" +
      "|primary challenger",
  ),
  signal(
    2,
    "paid for by|authorized by|candidate committee|actblue|winred|for (?:senate|congress|governor" +
      "|president|mayor)",
  ),
  signal(2, "president (?!of |and |& |ceo)\\w+|vice president \\w+|white house|impeach\\w*|oval office"),
  signal(
    2,
    "supreme court|attorney general|constitution(?:al)?|filibuster|gerrymander\\w*|redistricting|democracy",
  ),
  signal(2, "(?:measure|proposition|prop|amendment|initiative|issue|question) (?:\\d{1,4}|[b-hj-z])"),
  signal(
    2,
    "first term|second term|political|politics|conservatives?|liberals?|progressives?|far[- ](?:left" +
      "|right)|left-wing|right-wing",
  ),
  signal(
    2,
    "gun control|second amendment|pro-?life|pro-?choice|abortions?|planned parenthood|obamacare" +
      "|medicare for all|green new deal",
  ),
  signal(
    2,
    "elecci(?:on|ones)|electoral(?:es)?|votar|vota|voten|votantes?|boletas?|candidat[oa]s?" +
      "|gobernador[a]?|senador[a]?|congreso|dem[oó]cratas?|republican[oa]s?",
  ),
  signal(
    1,
    "campaign|polls?|president|trump|biden|obama|clinton|governments?|federal|taxpayers?" +
      "|tax(?:es)? (?:cuts?|hikes?)|state house",
  ),
  signal(
    1,
    "immigration|immigrants?|border|climate (?:change|crisis)|fossil fuels?|health ?care" +
      "|social security|medicare|medicaid|unions?",
  ),
  signal(
    1,
    "police|racism|racial|equality|lgbtq?\\+?|minimum wage|gun violence|firearms?|civil rights" +
      "|human rights|justice|freedoms?|liberty",
  ),
  signal(
    1,
    "petition|sign (?:the|our|my)|add your name|chip in|pitch in|donate|contribute|grassroots" +
      "|volunteer (?:for|with|today|now)|canvass\\w*|phone bank\\w*",
  ),
  signal(
    1,
    "call (?:your|the|on)|tell (?:your|the|them)|demand (?:that|an|action|justice|answers)" +
      "|stand (?:up|with)|fight(?:ing)? (?:for|back|against)|protect(?:ing)? our|hold \\w+ accountable",
  ),
  signal(
    1,
    "rigged|stolen|fraud|corrupt(?:ion)?|crooked|patriots?|america first|great again|washington" +
      "|special interests|big (?:pharma|oil|tech)",
  ),
  signal(
    1,
    "county|state representative|district|nominee|nomination|debate|running for|run for|term limits" +
      "|policy|policies|bills?|laws?",
  ),
  signal(
    1,
    "ukraine|china|russia|israel|military|veterans|troops|pandemic|coronavirus|vaccine mandates?" +
      "|school choice|teachers",
  ),
];

/** Marks of a sale. They outweigh lone weak signals; they do not clear an ad that says "vote". */
export const COMMERCE: RegExp = new RegExp(
  "(?<![\\p{L}\\p{N}])(?:free shipping|free delivery|shop now|shop|order (?:now|today|yours)" +
    "|buy (?:now|one|two|it)|\\d+% ?off|sale|discount|coupon|promo code|in stock|add to cart" +
    "|download (?:now|the app|our app)|free trial|money[- ]back|subscribe|stream(?:ing)? now" +
    "|app store|google play|gift cards?|book now|installments?|collection|sizes|colors" +
    "|brand new|warranty|as seen (?:in|on)|giveaway|loved by|recipes?|game|t-?shirts?|hoodie" +
    "|jewelry|skin ?care|mattress|wine)(?![\\p{L}\\p{N}])",
  "gu",
);

/** Votes that fill no office: prizes, polls of taste, awards. */
export const TASTE_VOTE: RegExp = new RegExp(
  "(?:vote (?:for )?(?:your|the) (?:favou?rite|best|next flavou?r)|voted (?:the )?(?:#?1" +
    "|no\\.? ?1|number one|best|most|top|one of|product|america's)|vote of confidence)",
  "gu",
);
