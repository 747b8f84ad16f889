import type { Calendar } from "./elections/calendar.ts";
import { isDay } from "./elections/days.ts";
import { lastVotingDay, phaseOn } from "./elections/phase.ts";
import type { AdInput } from "./evidence/detector.ts";
import { placesNamed } from "./evidence/text/claims/places.ts";
import { claimsDetector } from "./evidence/text/claims.ts";
import { languageDetector } from "./evidence/text/language.ts";
import { passagesDetector } from "./evidence/text/passages.ts";
import { loadCalendar } from "./rules/load-calendar.ts";
import type { Submission } from "./submission/schema.ts";
import type { Claim, ClaimElection } from "./types/claim.ts";
import type { Day, Election, Phase } from "./types/election.ts";
import { AdclauseError } from "./types/error.ts";
import { isPartialList, isUnknown, type Span, type Unknown } from "./types/fact.ts";

/** How a text is read for claims. */
export interface ClassifyOptions {
  /** Day the words are published, YYYY-MM-DD: what is upcoming, and what is over, hangs on it. */
  readonly asOf: Day;
  /** Last day they stay up; an election that changes its phase until then is `both`. */
  readonly until?: Day | undefined;
  /**
   * Where they are read, as ISO 3166 codes: `US`, `US-OH`. Without it the countries that the words name, or else the
   * United States.
   */
  readonly places?: readonly string[] | undefined;
  /** Your own election calendars, added to the one that ships. */
  readonly elections?: readonly string[] | undefined;
}

/** When the election of a claim is, seen from the days on which the words are read. */
export type ClaimTime = Phase | "both" | "unspecified";

/** A claim with its words, its election and the phase of that on the day. */
export interface ClassifiedClaim extends Omit<Claim, "at" | "detector" | "election"> {
  /** Where `quote` stands in the text, in UTF-16 code units. */
  readonly span: Span;
  /** Detector that found it. */
  readonly source: string;
  readonly election: ClaimElection & {
    /** Last voting day. */
    readonly date?: Day;
    readonly phase: ClaimTime;
  };
}

/** The claims of a text, and why there may be more: no reader here has the language, or the text is too long. */
export interface ClaimReading {
  readonly claims: readonly ClassifiedClaim[];
  readonly unread: readonly Unknown[];
}

function checkDay(name: string, day: Day | undefined): void {
  if (day === undefined || isDay(day)) return;
  throw new AdclauseError("E_OPTION", `\`${String(day)}\` is not a day`, {
    hint: `pass \`${name}: "YYYY-MM-DD"\``,
  });
}

/**
 * Reads a text for claims about elections, English and Spanish, and says what it could not read.
 *
 * @throws AdclauseError E_OPTION without a day to read it on, E_CALENDAR for a faulty calendar of your own
 */
export async function readClaims(text: string, options: ClassifyOptions): Promise<ClaimReading> {
  const { asOf, until, places, elections } = options;
  if (asOf === undefined) {
    throw new AdclauseError("E_OPTION", "no day to read the words on", {
      hint: 'pass `asOf: "YYYY-MM-DD"`; adclause never reads the clock',
    });
  }
  checkDay("asOf", asOf);
  checkDay("until", until);
  const calendar = await loadCalendar(elections);
  const targeting = targetingOf(places ?? placesNamed(text).codes);
  const ad: Submission = { copy: { body: text }, targeting, flight: { start: asOf } };
  const base: AdInput = { ad, calendar, asOf, facts: {} };
  const words = await passagesDetector.run(base);
  const language = await languageDetector.run({ ...base, facts: words });
  const { claims } = await claimsDetector.run({ ...base, facts: { ...words, ...language } });
  if (!isPartialList(claims)) return { claims: [], unread: isUnknown(claims) ? [claims] : [] };
  const items = claims.items as readonly Claim[];
  return {
    claims: items.map((claim) => classified(claim, text, { calendar, asOf, until: until ?? asOf })),
    unread: claims.missing,
  };
}

/**
 * The claims of a text, as {@link readClaims} finds them. For a language that is not read the list is empty; only
 * {@link readClaims} says so.
 *
 * @throws AdclauseError as {@link readClaims}, and E_OPTION for a text too long to be read whole
 */
export async function classifyClaims(text: string, options: ClassifyOptions): Promise<ClassifiedClaim[]> {
  const { claims, unread } = await readClaims(text, options);
  if (unread.some(({ unknown }) => unknown === "too-large")) {
    throw new AdclauseError("E_OPTION", "the text is too long to be read whole", {
      hint: "read it in parts, or take `readClaims`, which gives what it found and says what it left out",
    });
  }
  return [...claims];
}

/** Places as a submission declares them: regions and countries apart. */
function targetingOf(places: readonly string[]): Submission["targeting"] {
  const isRegion = (place: string): boolean => place.includes("-");
  return { countries: places.filter((place) => !isRegion(place)), regions: places.filter(isRegion) };
}

interface Window {
  readonly calendar: Calendar;
  readonly asOf: Day;
  readonly until: Day;
}

function classified(
  { at, detector, election, ...claim }: Claim,
  text: string,
  window: Window,
): ClassifiedClaim {
  const known = election.id === undefined ? undefined : window.calendar.byId.get(election.id);
  return {
    ...claim,
    span: at.span ?? [0, text.length],
    source: detector,
    election: {
      ...election,
      ...(known === undefined ? {} : { date: lastVotingDay(known) }),
      phase: timeOf(election, known, window),
    },
  };
}

function timeOf(election: ClaimElection, known: Election | undefined, { asOf, until }: Window): ClaimTime {
  if (election.isOver === true) return "finalised";
  if (known === undefined) return "unspecified";
  const [first, last] = [phaseOn(known, asOf), phaseOn(known, until)];
  if (isUnknown(first) || isUnknown(last)) return lastVotingDay(known) < asOf ? "ongoing" : "unspecified";
  return first.phase === last.phase ? first.phase : "both";
}
