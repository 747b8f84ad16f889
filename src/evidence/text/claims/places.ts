import type { Submission } from "../../../submission/schema.ts";

/** Words that name the United States or an institution or state of theirs; read with capitals as written. */
const NAMES =
  "U\\.S\\.|US|USA|U\\.S\\.A\\.|United States|America|Americans?|White House|Capitol Hill|" +
  "Electoral College|GOP|Republicans?|Democrats?|Estados Unidos|Alabama|Alaska|Arizona|" +
  "Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|" +
  "Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|" +
  "Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|" +
  "North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|" +
  "South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming";
const UNITED_STATES = new RegExp(`(?<!\\w)(?:${NAMES})(?!\\w)`);

/** Places whose elections the ad may speak of, and whether the ad itself says so. */
export interface Places {
  readonly codes: readonly string[];
  /** Without a word on the place, only dates that fit one known United States federal election are tied. */
  readonly isGuess: boolean;
}

/**
 * Targeted regions, else countries, else the contest's place, else the United States when the words name
 * them.
 */
export function placesOf({ targeting, contest }: Submission, text: string): Places {
  const { regions = [], countries = [] } = targeting ?? {};
  const unnarrowed = countries.filter(
    (country) => !regions.some((region) => region.startsWith(`${country}-`)),
  );
  const targeted = [...regions, ...unnarrowed];
  if (targeted.length > 0) return { codes: targeted, isGuess: false };
  if (contest?.jurisdiction !== undefined) return { codes: [contest.jurisdiction], isGuess: false };
  return { codes: ["US"], isGuess: !UNITED_STATES.test(text) };
}
