import type { Calendar } from "../../../elections/calendar.ts";
import { addDays } from "../../../elections/days.ts";
import { electionsIn } from "../../../elections/jurisdiction.ts";
import { nearestElection } from "../../../elections/nearest.ts";
import { firstVotingDay, lastVotingDay, phaseOn } from "../../../elections/phase.ts";
import type { ClaimElection, ClaimKind } from "../../../types/claim.ts";
import type { Day, Election, ElectionKind } from "../../../types/election.ts";
import { isUnknown } from "../../../types/fact.ts";
import type { Places } from "./places.ts";
import { type Direction, directionOf, isAgain, isComing, isLast, monthsIn, yearsIn } from "./time-words.ts";

/** Claims that look back as well as forward; all others are about a vote still open, whatever their tense. */
const DOUBTS: readonly ClaimKind[] = ["fraud", "delegitimise-method", "refuse-result"];

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
  return isUsMidterm
    ? inKind.filter((election) => Number(firstVotingDay(election).slice(0, 4)) % 4 === 2)
    : inKind;
}

const yearOf = (election: Election): number => Number(lastVotingDay(election).slice(0, 4));
const monthOf = (election: Election): number => Number(lastVotingDay(election).slice(5, 7));

/**
 * The one election that fits, or the first when the ad names its place; a guessed place must leave no choice.
 */
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

/** A claim's sentence with what the steps need of it. */
interface Clause {
  readonly context: ElectionContext;
  readonly words: string;
  readonly around: string;
  readonly direction: Direction;
  readonly all: readonly Election[];
}

type Step = (clause: Clause) => ClaimElection | undefined;

const byYear: Step = ({ context, words, around, all }) => {
  const years = yearsIn(words);
  const [year] = years.length > 0 || !/ (?:it|that|this|they) /.test(words) ? years : yearsIn(around);
  if (year === undefined) return undefined;
  return tie(
    pick(
      all.filter((election) => yearOf(election) === year),
      context,
    ),
    "named-year",
  );
};

const byLast: Step = ({ context, words, direction }) => {
  if (!isLast(words) || direction === "future") return undefined;
  return tie(context.places.isGuess ? undefined : lastElection(context, words), "deixis");
};

/** A month means its election within the next year, or the one just held. */
const byMonth: Step = ({ context, words, direction, all }) => {
  const [month] = monthsIn(words);
  if (month === undefined || direction === "past") return undefined;
  const [from, until] = [addDays(context.day, -FRESH_DAYS), addDays(context.day, 366)];
  const fitting = all.filter((election) => {
    const day = lastVotingDay(election);
    return monthOf(election) === month && from <= day && day <= until;
  });
  const coming = fitting.filter((election) => !hasVoted(election, context.day));
  const election = pick(coming.length > 0 ? coming : fitting, context);
  return election === undefined ? undefined : tie(election, "deixis", isAgain(words));
};

const byThis: Step = ({ context, words, direction }) => {
  if (!isComing(words) && !/ this (?:\w+ ){0,2}election /.test(words)) return undefined;
  const open = direction === "future" ? undefined : freshElection(context, words);
  const meant = context.places.isGuess ? undefined : (open ?? comingElection(context, words));
  return tie(meant, "deixis", isAgain(words));
};

const byKind: Step = ({ context, words, direction }) => {
  if (context.places.isGuess || (kindsNamed(words) === GENERAL && !/ midterms? /.test(words)))
    return undefined;
  const named = direction === "past" ? lastElection(context, words) : comingElection(context, words);
  return named === undefined ? undefined : tie(named, "named-election", isAgain(words));
};

const byAgain: Step = ({ context, words }) =>
  isAgain(words)
    ? tie(context.places.isGuess ? undefined : comingElection(context, words), "deixis", true)
    : undefined;

const STEPS: readonly Step[] = [byYear, byLast, byMonth, byThis, byKind, byAgain];

/**
 * Ties a claim to an election of the calendar, by what its sentence says, surest first: a year; "last"; a
 * month; "this" or "next"; a kind of election; "again"; the tense; and at last the run dates. `around` is the
 * sentence before, asked for a year only when the sentence points back without one.
 *
 * An ad that neither targets nor names a place is still tied by a year or month that fits exactly one United
 * States federal election, because ads without targeting are mostly snippets of such; by tense it is not.
 */
export function electionOf(
  context: ElectionContext,
  words: string,
  kind: ClaimKind,
  around = "",
): ClaimElection {
  const direction = DOUBTS.includes(kind) ? directionOf(words) : "present";
  const clause: Clause = { context, words, around, direction, all: candidates(context, words) };
  for (const step of STEPS) {
    const election = step(clause);
    if (election !== undefined) return election;
  }
  return byTense(context, words, direction);
}

/**
 * The coming election against which a past one is held in the same breath ("they rigged 2020 and will do it
 * again"), when `electionOf` gave the past one.
 */
export function threatenedElection(context: ElectionContext, words: string): ClaimElection | undefined {
  if (!isAgain(words) || yearsIn(words).length === 0) return undefined;
  const [month] = monthsIn(words);
  const coming = comingElection(context, words);
  const isTied =
    !context.places.isGuess || (month !== undefined && coming !== undefined && monthOf(coming) === month);
  return tie(isTied ? coming : undefined, "deixis", true);
}
