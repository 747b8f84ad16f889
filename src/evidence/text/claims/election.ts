import type { Calendar } from "../../../elections/calendar.ts";
import { addDays } from "../../../elections/days.ts";
import { electionsIn } from "../../../elections/jurisdiction.ts";
import { nearestElection } from "../../../elections/nearest.ts";
import { firstVotingDay, lastVotingDay, phaseOn } from "../../../elections/phase.ts";
import type { ClaimElection, ClaimKind } from "../../../types/claim.ts";
import type { Day, Election, ElectionKind } from "../../../types/election.ts";
import { isUnknown } from "../../../types/fact.ts";
import type { Places } from "./places.ts";
import type { Tense } from "./tense.ts";
import { isAgain, isAlready, isComing, isLast, isNow, monthsIn, yearsIn } from "./time-words.ts";

/** Claims that look back as well as forward; all others are about a vote still open, whatever their tense. */
const DOUBTS: readonly ClaimKind[] = ["fraud", "delegitimise-method", "refuse-result"];

/** What elections are looked up with. */
export interface ElectionContext {
  readonly calendar: Calendar;
  readonly places: Places;
  /** First day the ad runs, else the as-of day. */
  readonly day: Day;
  /** The ad is declared political, so that `they will steal it` needs no word of politics beside it. */
  readonly isPolitical?: boolean;
}

/** What the words of a claim say of its time. */
export interface ClaimWords {
  readonly kind: ClaimKind;
  /** What is accused: the election as a whole, or acts on ballots, which begin weeks before the day. */
  readonly target: string;
  readonly words: string;
  /** Where in `words` the claim stands. */
  readonly at: number;
  /** The sentence before. */
  readonly around: string;
  readonly tense: Tense;
}

const MIDTERM = / (?:midterms?|intermedias|(?:de )?medio termino) /;
const GENERAL: readonly ElectionKind[] = ["general", "presidential", "parliamentary", "european"];

/** Kinds of election that the words name, from the narrowest; general elections when they name none. */
function kindsNamed(words: string): readonly ElectionKind[] {
  if (/ (?:runoff|run off|segunda vuelta|balotaje) /.test(words)) return ["runoff"];
  if (/ (?:primary|primaries|caucus|caucuses|primarias) /.test(words)) return ["primary"];
  if (/ (?:recall election|recall vote|special election|by election) /.test(words)) return ["special"];
  if (/ (?:referendum|plebiscite|referendo|plebiscito) /.test(words)) return ["referendum"];
  return GENERAL;
}

function candidates({ calendar, places }: ElectionContext, words: string): Election[] {
  const kinds = kindsNamed(words);
  const all = new Set(places.codes.flatMap((place) => electionsIn(calendar, place)));
  const exact = [...all].filter((election) => kinds.includes(election.kind));
  const inKind = exact.length > 0 ? exact : [...all].filter((election) => GENERAL.includes(election.kind));
  const isUsMidterm = MIDTERM.test(words);
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
/** How long before election day ballots are out, so that what was done to them was done in the coming election. */
const SEASON_DAYS = 75;

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

/** The election whose ballots are out on the day. */
function electionInSeason(context: ElectionContext, words: string): Election | undefined {
  const coming = comingElection(context, words);
  return coming !== undefined && addDays(lastVotingDay(coming), -SEASON_DAYS) <= context.day
    ? coming
    : undefined;
}

/** A claim's sentence with what the steps need of it. */
interface Clause extends ClaimWords {
  readonly context: ElectionContext;
  readonly all: readonly Election[];
}

type Step = (clause: Clause) => ClaimElection | undefined;

/** A year this far from a claim that looks another way belongs to something else in the sentence. */
const YEAR_REACH = 60;

/** A year that is the first word of an election's name, wherever it stands: `his 2008 victory`. */
const NAMES_ELECTION =
  /^ ?\d{4}(?:'?s)? (?:[^ ]+ )?(?:victory|win|defeat|loss|elections?|race|runoff|midterms?|primary|primaries|vote|count|results?) /;

/** The year that stands nearest to the claim; one in the sentence before when this one points back to it. */
const byYear: Step = ({ context, words, around, at, all, tense }) => {
  const here = yearsIn(words).toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  const years =
    here.length > 0 || !/ (?:it|that|this|they|these|those) /.test(words) ? here : yearsIn(around);
  const [year] = years;
  const now = Number(context.day.slice(0, 4));
  if (year === undefined) return undefined;
  const isNamed = NAMES_ELECTION.test(words.slice(year.at));
  const isElsewhere = here.length > 0 && !isNamed && Math.abs(year.at - at) > YEAR_REACH;
  if (isElsewhere && year.year < now && (tense === "present" || tense === "future")) return undefined;
  const election = pick(
    all.filter((one) => yearOf(one) === year.year),
    context,
  );
  if (election !== undefined) return tie(election, "named-year", isAgain(words) && tense === "future");
  const isLongAgo = year.year < now - 1;
  return { ...tie(undefined, "named-year"), ...(isLongAgo ? { isOver: true } : {}) };
};

const byLast: Step = ({ context, words, tense }) => {
  if (!isLast(words) || tense === "future") return undefined;
  return tie(context.places.isGuess ? undefined : lastElection(context, words), "deixis");
};

/** A month means its election within the next year, or the one just held. */
const byMonth: Step = ({ context, words, all, tense }) => {
  const [month] = monthsIn(words);
  if (month === undefined) return undefined;
  const [from, until] = [addDays(context.day, -FRESH_DAYS), addDays(context.day, 366)];
  const fitting = all.filter((election) => {
    const day = lastVotingDay(election);
    return monthOf(election) === month && from <= day && day <= until;
  });
  const held = fitting.filter((election) => hasVoted(election, context.day));
  const coming = fitting.filter((election) => !hasVoted(election, context.day));
  const preferred = tense === "past" && held.length > 0 ? held : coming.length > 0 ? coming : fitting;
  const election = pick(preferred, context);
  return election === undefined ? undefined : tie(election, "deixis", isAgain(words));
};

const byThis: Step = ({ context, words, tense }) => {
  if (!isComing(words) && !isNow(words)) return undefined;
  const open = tense === "future" ? undefined : freshElection(context, words);
  const meant = context.places.isGuess ? undefined : (open ?? comingElection(context, words));
  return tie(meant, "deixis", isAgain(words));
};

const byKind: Step = ({ context, words, tense }) => {
  if (context.places.isGuess || (kindsNamed(words) === GENERAL && !MIDTERM.test(words))) return undefined;
  const named = tense === "past" ? lastElection(context, words) : comingElection(context, words);
  return named === undefined ? undefined : tie(named, "named-election", isAgain(words));
};

const byAgain: Step = ({ context, words }) =>
  isAgain(words)
    ? tie(context.places.isGuess ? undefined : comingElection(context, words), "deixis", true)
    : undefined;

/** Recounts, audits and certificates come after a vote. */
const byAftermath: Step = ({ context, words, tense }) => {
  if (!AFTERMATH.test(words) || tense === "future" || context.places.isGuess) return undefined;
  return tie(lastElection(context, words), "named-election");
};
const AFTERMATH =
  / (?:recounts?|audits?|auditors|canvass|popular vote|decertify|certified|inaugurat(?:ed|ion)|recuento|auditoria) /;

const byTense: Step = ({ context, words, tense, target }) => {
  if (context.places.isGuess) return tie(undefined, "unspecified");
  if (tense === "future") return tie(comingElection(context, words), "tense");
  const fresh = freshElection(context, words);
  if (fresh !== undefined) return tie(fresh, "tense");
  const season = electionInSeason(context, words);
  const isAct = target !== "election" && target !== "winner";
  if (tense === "past" || (tense === "perfect" && season === undefined)) {
    return tie((isAct || isAlready(words) ? season : undefined) ?? lastElection(context, words), "tense");
  }
  const nearest = nearestElection(context.calendar, context.places.codes, context.day);
  return isUnknown(nearest) ? tie(undefined, "unspecified") : tie(nearest, "run-dates");
};

const STEPS: readonly Step[] = [byYear, byLast, byMonth, byThis, byKind, byAgain, byAftermath, byTense];

/**
 * Ties a claim to an election of the calendar, by what its sentence says, surest first: a year; "last"; a month; "this"
 * or "next"; a kind of election; "again"; the tense of its verb; and at last the run dates.
 *
 * An ad that neither targets nor names a place is still tied by a year or month that fits exactly one United States
 * federal election, because ads without targeting are mostly snippets of such; by tense it is not.
 */
export function electionOf(context: ElectionContext, claim: ClaimWords): ClaimElection {
  const tense = DOUBTS.includes(claim.kind) ? claim.tense : "present";
  const clause: Clause = { ...claim, tense, context, all: candidates(context, claim.words) };
  for (const step of STEPS) {
    const election = step(clause);
    if (election !== undefined) return election;
  }
  return tie(undefined, "unspecified");
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
