import type { LoadedMedium } from "../submission/loaded.ts";
import type { FactTree, MediumDetector } from "./detector.ts";

export const SEEN_IN_TEST = "rule-test/seen";

/**
 * A detector that sees in an ad's media what a rule's test says, for tests whose media are only described: `seen[0]` are
 * the facts of `media[0]`. It goes after the others, so that its word stands.
 */
export function seenInTest(seen: readonly FactTree[]): MediumDetector {
  const factsOf = ({ field }: LoadedMedium): FactTree =>
    seen.find((_, index) => field === `media[${index}]`) ?? {};
  return {
    sense: "medium",
    id: SEEN_IN_TEST,
    version: "1",
    budgetMs: 1_000,
    gives: [...new Set(seen.flatMap(Object.keys))],
    run: factsOf,
    withoutBytes: factsOf,
  };
}
