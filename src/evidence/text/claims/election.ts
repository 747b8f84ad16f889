import type { Calendar } from "../../../elections/calendar.ts";
import { addDays } from "../../../elections/days.ts";
import { electionsIn } from "../../../elections/jurisdiction.ts";
import { nearestElection } from "../../../elections/nearest.ts";
import { firstVotingDay, lastVotingDay, phaseOn } from "../../../elections/phase.ts";
import type { ClaimElection } from "../../../types/claim.ts";
import type { Day, Election, ElectionKind } from "../../../types/election.ts";
import { isUnknown } from "../../../types/fact.ts";
import type { Places } from "./places.ts";
import { type Direction, directionOf, isAgain, isComing, isLast, monthsIn, yearsIn } from "./time-words.ts";

/** What elections are looked up with. */
export interface ElectionContext {
  readonly calendar: Calendar;
  readonly places: Places;
  /** First day the ad runs, else the as-of day. */
  readonly day: Day;
}

const GENERAL: readonly ElectionKind[] = ["general", "presidential", "parliamentary", "european"];

/** Kinds of election that the words name, from the narrowest; general elections when they name none. */
function kindsNamed(words: string): readonly ElectionKind[] {
  if (/ (?:runoff|run off|segunda vuelta) /.test(words)) return ["runoff"];
  if (/ (?:primary|primaries|caucus|caucuses|primarias) /.test(words)) return ["primary"];
  if (/ (?:recall|special election) /.test(words)) return ["special"];
  if (/ (?:referendum|plebiscite) /.test(words)) return ["referendum"];
  return GENERAL;
}

function candidates({ calendar, places }: ElectionContext, words: string): Election[] {
  const kinds = kindsNamed(words);
  const all = new Set(places.codes.flatMap((place) => electionsIn(calendar, place)));
  const inKind = [...all].filter((election) => kinds.includes(election.kind));
  const isUsMidterm = / midterms? /.test(words);
  return isUsMidterm ? inKind.filter((election) => Number(firstVotingDay(election).slice(0, 4)) % 4 === 2) : inKind;
}

const yearOf = (election: Election): number => Number(lastVotingDay(election).slice(0, 4));
const monthOf = (election: Election): number => Number(lastVotingDay(election).slice(5, 7));

/** The one election that fits, or the first when the ad names its place; a guessed place must leave no choice. */
const pick = (fitting: readonly Election[], { places }: ElectionContext): Election | undefined =>
  places.isGuess && fitting.length !== 1 ? undefined : fitting[0];

type Basis = ClaimElection["basis"];
const tie = (election: Election | undefined, basis: Basis, pastUsedAgainstFuture = false): ClaimElection =>
  election === undefined
    ? { basis, pastUsedAgainstFuture }
    : { id: election.id, name: election.name, basis, pastUsedAgainstFuture };

const isOver = (election: Election, day: Day): boolean => {
  const state = phaseOn(election, day);
  return isUnknown(state) ? lastVotingDay(election) < day : state.phase === "finalised";
};

const hasVoted = (election: Election, day: Day): boolean => lastVotingDay(election) < day;

/** How long a bare past tense still means the last election rather than an older one. */
const FRESH_DAYS = 90;

/** The next election to be voted in, or the one now open, after or on the day. */
function comingElection(context: ElectionContext, words: string): Election | undefined {
  const { day } = context;
  const open = candidates(context, words).filter((election) => !isOver(election, day));
  return open.find((election) => !hasVoted(election, day)) ?? open[0];
}

function lastElection(context: ElectionContext, words: string): Election | undefined {
  return candidates(context, words).findLast((election) => hasVoted(election, context.day));
}

/** The election just voted in, while its result is new. */
function freshElection(context: ElectionContext, words: string): Election | undefined {
  const last = lastElection(context, words);
  return last !== undefined && addDays(lastVotingDay(last), FRESH_DAYS) >= context.day ? last : undefined;
}

function byTense(context: ElectionContext, words: string, direction: Direction): ClaimElection {
  if (context.places.isGuess) return tie(undefined, "unspecified");
  const fresh = freshElection(context, words);
  if (fresh !== undefined && direction !== "future") return tie(fresh, "tense");
  if (direction === "past") return tie(lastElection(context, words), "tense");
  if (direction === "future") return tie(comingElection(context, words), "tense");
  const nearest = nearestElection(context.calendar, context.places.codes, context.day);
  return isUnknown(nearest) ? tie(undefined, "unspecified") : tie(nearest, "run-dates");
}

/**
 * Ties a claim to an election of the calendar, by what its sentence says, surest first: a year, a kind of election, a
 * month or "this", "next", "last", the tense, and at last the run dates. `around` is the sentence before, asked for a
 * year only when the sentence has none.
 *
 * An ad that neither targets nor names a place is still tied by a year or month that fits exactly one United States
 * federal election, because ads without targeting are mostly snippets of such; by tense it is not.
 */
export function electionOf(context: ElectionContext, words: string, around = ""): ClaimElection {
  const direction = directionOf(words);
  const years = yearsIn(words);
  const [year] = years.length > 0 ? years : / (?:it|that|this|they) /.test(words) ? yearsIn(around) : [];
  const all = candidates(context, words);
  if (year !== undefined) return tie(pick(all.filter((e) => yearOf(e) === year), context), "named-year");
  if (isLast(words) && direction !== "future") return tie(context.places.isGuess ? undefined : lastElection(context, words), "deixis");
  const [month] = monthsIn(words);
  if (month !== undefined && direction !== "past") {
    const from = addDays(context.day, -FRESH_DAYS);
    const fitting = all.filter((e) => monthOf(e) === month && lastVotingDay(e) >= from && lastVotingDay(e) <= addDays(context.day, 366));
    const coming = fitting.filter((e) => !hasVoted(e, context.day));
    const election = pick(coming.length > 0 ? coming : fitting, context);
    if (election !== undefined) return tie(election, "deixis", isAgain(words));
  }
  if (isComing(words) || (/ this (?:\w+ ){0,2}election /.test(words))) {
    const open = direction === "future" ? undefined : freshElection(context, words);
    const meant = context.places.isGuess ? undefined : (open ?? comingElection(context, words));
    return tie(meant, "deixis", isAgain(words));
  }
  if (kindsNamed(words) !== GENERAL || / midterms? /.test(words)) {
    const named = direction === "past" ? lastElection(context, words) : comingElection(context, words);
    if (named !== undefined && !context.places.isGuess) return tie(named, "named-election", isAgain(words));
  }
  if (isAgain(words)) return tie(context.places.isGuess ? undefined : comingElection(context, words), "deixis", true);
  return byTense(context, words, direction);
}

/**
 * The coming election against which a past one is held in the same breath ("they rigged 2020 and will do it again"),
 * when `electionOf` gave the past one.
 */
export function threatenedElection(context: ElectionContext, words: string): ClaimElection | undefined {
  if (!isAgain(words) || yearsIn(words).length === 0) return undefined;
  const [month] = monthsIn(words);
  const coming = comingElection(context, words);
  const isTied = !context.places.isGuess || (month !== undefined && coming !== undefined && monthOf(coming) === month);
  return tie(isTied ? coming : undefined, "deixis", true);
}
