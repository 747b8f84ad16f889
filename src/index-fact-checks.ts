import type { FactChecks } from "./check.ts";
import { buildIndex } from "./evidence/text/fact-checks/build-index.ts";
import type { FactCheckSource } from "./submission/fact-checks/load-fact-checks.ts";

/**
 * Loads fact-checks and makes one index of them all, in the order given; undefined when none are given. The reader is
 * loaded only for those who have any.
 *
 * @throws AdclauseError E_FACT_CHECKS with every fault and its position
 */
export async function indexFactChecks(
  sources: readonly FactCheckSource[] | undefined,
): Promise<FactChecks | undefined> {
  if (sources === undefined || sources.length === 0) return undefined;
  const { loadFactChecks } = await import("./submission/fact-checks/load-fact-checks.ts");
  const sets = await loadFactChecks(sources);
  return {
    index: buildIndex(sets.flatMap(({ reviews }) => reviews)),
    files: sets.map(({ digest, reviews }) => ({ digest, reviews: reviews.length })),
  };
}
