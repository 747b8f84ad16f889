import type { Concept } from "./lexicon/concept.ts";
import { ELECTIONS } from "./lexicon/elections.ts";
import { GOVERNMENT } from "./lexicon/government.ts";
import { SOCIAL_ISSUES } from "./lexicon/issues.ts";
import { MANNER } from "./lexicon/manner.ts";
import { PARTIES } from "./lexicon/parties.ts";

/** All concepts. Where two share a phrase the first keeps it. */
export const CONCEPTS: readonly Concept[] = [
  ...MANNER,
  ...ELECTIONS,
  ...PARTIES,
  ...GOVERNMENT,
  ...SOCIAL_ISSUES,
];
