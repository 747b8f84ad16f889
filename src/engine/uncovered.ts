import { didYouMean } from "../documents/did-you-mean.ts";
import { namedPlatforms } from "../rules/named-platforms.ts";
import type { PackSet } from "../rules/pack.ts";
import type { Verdict } from "../types/verdict.ts";

/**
 * The platforms of an ad that no loaded pack speaks for: nothing was broken there because nothing was looked at. Who
 * loads packs of law alone asks about no platform, and misses none.
 */
export function uncoveredPlatforms(
  platforms: readonly string[],
  packSet: PackSet,
): NonNullable<Verdict["uncovered"]> {
  const named = namedPlatforms(packSet);
  if (named.size === 0) return [];
  return [...new Set(platforms)]
    .filter((platform) => !named.has(platform))
    .map((platform) => {
      const near = didYouMean(platform, named);
      return { platform, ...(near === undefined ? {} : { didYouMean: near }) };
    });
}
