import type { Day } from "../../types/election.ts";
import type { Effect } from "../../types/lattice.ts";

interface PackParts {
  readonly pack: string;
  readonly clause: string;
  readonly day: Day;
}

/** A pack with one clause to fill in. It loads as it is, so that an editor and `rules test` can help from the start. */
export const packTemplate = ({ pack, clause, day }: PackParts): string => `pack:
  id: ${pack}
  version: ${day.replaceAll("-", ".")}
  title: WHOSE POLICY THIS IS
  # Which ads the pack is for at all.
  appliesTo: { politicalContent: true }
  # Filled in under the ad of every test.
  testAd:
    political: true
    targeting: { countries: [US], regions: [] }

clauses:
  - id: ${clause}
    title: WHAT THE CLAUSE IS CALLED
    instrument: THE POLICY PAGE OR STATUTE
    jurisdiction: US
    summary: WHAT IT ASKS, IN YOUR OWN WORDS.
    url: https://example.org/policy
    inForce: { from: ${day} }
    status: in-force
    # The day on which you read the source, and how: primary, secondary or unverified.
    readOn: ${day}
    confidence: unverified
    unverified: EVERYTHING, UNTIL SOMEBODY HAS READ THE SOURCE.
`;

interface RuleParts {
  readonly id: string;
  readonly clause: string;
  readonly effect: Effect;
  readonly day: Day;
}

/** A rule with a test on either side. */
export const ruleTemplate = ({ id, clause, effect, day }: RuleParts): string => `rules:
  - id: ${id}
    title: WHAT IT FORBIDS, IN A FEW WORDS
    cites: [${clause}]
    # What a violation does to the ad: reject, disclose or review.
    effect: ${effect}
    # Which ads it is for. Ask first for what is always there: platform, place, date.
    # appliesTo: { jurisdiction: US }
    # Which of them are exempt. Whatever is not declared is unknown, so ask for \`known: true\`.
    # unless: { advertiser.kind: { known: true, equals: news-publisher } }
    forbid:
      words: { says: [placeholder words] }
    message: ONE SENTENCE FOR THE ADVERTISER
    remedy: HOW TO CURE IT.
    # full, may-over-report or may-under-report
    coverage: may-under-report
    cannotSee: WHAT A PASS DOES NOT MEAN.
    tests:
      - name: a breach
        asOf: ${day}
        ad: { copy: { body: "These are placeholder words." } }
        expect: violated
      - name: an ad that it leaves alone
        asOf: ${day}
        ad: { copy: { body: "These are other words." } }
        expect: satisfied
`;
