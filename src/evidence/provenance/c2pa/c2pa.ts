import type { MediumDetector } from "../../detector.ts";
import { readCredentials } from "./credentials.ts";
import { C2PA_DETECTOR, c2paFacts, unreadFacts } from "./facts.ts";

/**
 * Reads content credentials (C2PA): whether the file is as it was signed, whether the signer is one of the trust list,
 * who that is, and what was done. Manifests kept elsewhere and revocation lists are never fetched.
 */
export const c2paDetector: MediumDetector = {
  sense: "medium",
  id: C2PA_DETECTOR,
  version: "2",
  // Files wait for each other, and each has a limit of its own.
  budgetMs: 60_000,
  gives: ["c2pa"],
  async run(medium, context = {}) {
    return { c2pa: c2paFacts(await readCredentials(medium.bytes, context), context, medium) };
  },
  withoutBytes: ({ problem }) => ({ c2pa: unreadFacts(problem) }),
};
