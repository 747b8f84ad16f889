/** What `adclause init` writes. Tests check that both pass their schemas. */

export const EXAMPLE_PROJECT = `# adclause: what is the same for all ads of this folder and those below it.

# Packs to check against; without this line, all that ship. \`adclause rules list\` names them.
# packs: [meta, us/ca]

# Where the ads run, unless an ad says otherwise.
platforms: [meta]

# Mildest decision that makes \`adclause check\` exit with 1: reject, disclose or review.
failOn: disclose

# Fact-checks to search for what the ads say: schema.org ClaimReviews, as JSON-LD or JSON lines.
# factChecks: [fact-checks.json]
# trustList: c2pa-trust.pem

# The day to judge on. Without this line it is the day of the run; \`--as-of\` wins over both.
# asOf: 2028-09-01

# What you would otherwise declare in every ad. An ad that says something itself wins.
declare:
  advertiser:
    name: Rosa Lindqvist for Calder County
    payer: Friends of Rosa Lindqvist
    kind: candidate
    country: US
  targeting:
    countries: [US]

# Findings that someone answers for. All four keys are needed; after \`until\` the rule counts again.
# suppress:
#   - rule: meta/payer-disclaimer
#     reason: the platform prints it for this account
#     owner: ads@example.org
#     until: 2028-11-30
`;

export const EXAMPLE_AD = `# One ad. What is absent is unknown, not empty: write "" or [] to say that there is none.
id: calder-county-1
political: true

copy:
  headline: Rosa Lindqvist for Calder County
  body: >-
    Polls are open on 7 November. Make your plan to vote, and bring a friend.
  cta: Learn more
  landingUrl: https://example.org/vote

# First and last day it runs.
flight:
  start: 2028-09-01
  end: 2028-11-07

disclosures:
  paidForBy: Friends of Rosa Lindqvist

# Images, video and sound, with paths relative to this file. All words shown or spoken in them count.
# media:
#   - path: poster.jpg
#     text: "Vote Lindqvist"
#     declared: { aiGenerated: false }
`;
