import type { Day, Election, ElectionKind, Phase } from "../types/election.ts";
import { isUnknown, type Unknown } from "../types/fact.ts";
import { addDays, daysBetween, maxDay } from "./days.ts";

/** An election as it stands on a day. */
export interface PhaseOn {
  readonly phase: Phase;
  /** Days until the last voting day; negative after it. */
  readonly daysToVote: number;
  /** What the calendar lacks to be more precise. */
  readonly note?: string;
}

interface Step {
  /** First day of the step. */
  readonly from: Day;
  readonly state: { readonly phase: Phase; readonly note?: string } | Unknown;
}

/**
 * Days after the vote, or after certification, for which an election with no known end is still called ongoing. Few
 * winners are seated sooner, and the mistake errs to the phase in which policies are strictest.
 */
const SURELY_OPEN_DAYS = 30;

/**
 * Days after the vote by which an election with no known end is called finalised: longer than any hand-over, and than
 * the longest government formation (Belgium 2010–2011, 541 days).
 */
const SURELY_OVER_DAYS = 730;

/**
 * The same for a vote that puts nobody in office. Ballots for a US general election go out 45 days before it
 * (52 U.S.C. § 20302(a)(8)) and some states nominate 50 days before it, so that no nomination stays open for long.
 */
const SURELY_OVER_WITHOUT_OFFICE_DAYS = 60;

/** A nomination or a question ends with its certification: nobody is sworn in. */
const WITHOUT_OFFICE: readonly ElectionKind[] = ["primary", "referendum"];

/** First day a vote can be cast in the place; `undefined` when that is not known. */
export function votingStartIn(election: Election, place?: string): Day | undefined {
  if (place === undefined || place === election.jurisdiction || election.votingStartIn === undefined) {
    return election.votingStart;
  }
  return election.votingStartIn[place];
}

export const firstVotingDay = (election: Election): Day => election.votingDays[0] ?? "9999-12-31";
export const lastVotingDay = (election: Election): Day => election.votingDays.at(-1) ?? "9999-12-31";

function stepsAfterVote(election: Election): Step[] {
  const last = lastVotingDay(election);
  const afterVote = addDays(last, 1);
  const { certified } = election;
  const hasOffice = !WITHOUT_OFFICE.includes(election.kind);
  const finalised = hasOffice ? election.swornIn : certified;
  const counting: Step[] =
    certified === undefined
      ? [{ from: afterVote, state: { phase: "ongoing", note: "the day of certification is not known" } }]
      : [
          { from: afterVote, state: { phase: "ongoing.counting" } },
          { from: maxDay(afterVote, certified), state: { phase: "ongoing.certified" } },
        ];
  if (finalised !== undefined) {
    return [...counting, { from: maxDay(afterVote, finalised), state: { phase: "finalised" } }];
  }
  const note = hasOffice
    ? "the day the winners take office is not known"
    : "the day of certification is not known";
  const over = hasOffice ? SURELY_OVER_DAYS : SURELY_OVER_WITHOUT_OFFICE_DAYS;
  return [
    ...counting,
    {
      from: addDays(maxDay(certified ?? last, last), SURELY_OPEN_DAYS + 1),
      state: { unknown: "calendar-missing", note },
    },
    { from: addDays(last, over), state: { phase: "finalised", note } },
  ];
}

/** The steps in order; of those that begin on one day the last holds. */
function steps(election: Election, start: Day): readonly Step[] {
  const all: Step[] = [{ from: start, state: { phase: "ongoing.voting" } }, ...stepsAfterVote(election)];
  return all.filter((step, index) => step.from !== all[index + 1]?.from);
}

const memo = new WeakMap<Election, Map<Day, readonly Step[]>>();

function memoisedSteps(election: Election, place?: string): readonly Step[] {
  const start = votingStartIn(election, place) ?? election.votingStart ?? firstVotingDay(election);
  const byStart = memo.get(election) ?? new Map<Day, readonly Step[]>();
  memo.set(election, byStart);
  let found = byStart.get(start);
  if (found === undefined) {
    found = steps(election, start);
    byStart.set(start, found);
  }
  return found;
}

/**
 * The phase of an election on a day. `ongoing.voting` begins with the first day a vote can be cast: in `place`, where
 * places differ and its day is known, or else anywhere, or else with the first polling day. `finalised` begins on the
 * day the winners take office; a primary or referendum is finalised by its certification.
 *
 * Unknown with reason `calendar-missing` when the calendar lacks the day that ends the election and it is neither
 * recent enough to be surely open nor old enough to be surely over.
 */
export function phaseOn(election: Election, day: Day, place?: string): PhaseOn | Unknown {
  let state: Step["state"] = { phase: "upcoming" };
  for (const step of memoisedSteps(election, place)) {
    if (step.from > day) break;
    state = step.state;
  }
  if (isUnknown(state)) return state;
  return { ...state, daysToVote: daysBetween(day, lastVotingDay(election)) };
}

/** The days on which a new phase begins, in order. */
export function phaseBoundaries(election: Election, place?: string): readonly Day[] {
  return memoisedSteps(election, place).map((step) => step.from);
}
