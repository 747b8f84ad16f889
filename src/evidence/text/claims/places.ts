import type { Submission } from "../../../submission/schema.ts";
import { countriesNamed } from "./place-names.ts";

/** Places whose elections the ad may speak of, and whether the ad itself says so. */
export interface Places {
  readonly codes: readonly string[];
  /** Without a word on the place, only dates that fit one known United States federal election are tied. */
  readonly isGuess: boolean;
}

/** The place that the words name; several countries leave the elections of each open, none leaves a guess. */
export function placesNamed(text: string): Places {
  const named = countriesNamed(text);
  return named.length > 0 ? { codes: named, isGuess: false } : { codes: ["US"], isGuess: true };
}

/** Targeted regions, else countries, else the contest's place, else the countries that the words name. */
export function placesOf({ targeting, contest }: Submission, text: string): Places {
  const { regions = [], countries = [] } = targeting ?? {};
  const unnarrowed = countries.filter(
    (country) => !regions.some((region) => region.startsWith(`${country}-`)),
  );
  const targeted = [...regions, ...unnarrowed];
  if (targeted.length > 0) return { codes: targeted, isGuess: false };
  if (contest?.jurisdiction !== undefined) return { codes: [contest.jurisdiction], isGuess: false };
  return placesNamed(text);
}
