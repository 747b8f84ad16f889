import type { Calendar } from "../elections/calendar.ts";
import { addDays, daysBetween } from "../elections/days.ts";
import { electionsIn, withAncestors } from "../elections/jurisdiction.ts";
import { nearestElection } from "../elections/nearest.ts";
import { lastVotingDay, type PhaseOn, phaseBoundaries, phaseOn } from "../elections/phase.ts";
import type { Day, Election } from "../types/election.ts";
import { isPartialList, isUnknown, type Unknown } from "../types/fact.ts";
import type { FactTree } from "./detector.ts";

/** The facts as they stand on one day: the day itself, the nearest election, and the phase each claim meets. */
export function factsOn(facts: FactTree, day: Day, calendar: Calendar): FactTree {
  return {
    ...facts,
    date: day,
    election: electionOn(facts, day, calendar),
    claims: claimsOn(facts.claims, day, calendar),
  };
}

/** Days in `(first, last]` on which a dated fact may change; `election.daysToVote` also changes on all others. */
export function datedEdges(facts: FactTree, first: Day, last: Day, calendar: Calendar): Day[] {
  const places = placesOf(facts);
  const known = isUnknown(places) ? [] : places;
  const near = known.flatMap((place) =>
    electionsIn(calendar, place).flatMap((election) => phaseBoundaries(election, place)),
  );
  const reach = new Set(known.flatMap(withAncestors));
  const covered = calendar.coverage
    .filter(({ jurisdiction }) => reach.has(jurisdiction))
    .flatMap(({ from, until }) => [from, addDays(until, 1)]);
  const claimed = claimElections(facts.claims).flatMap((id) => {
    const election = calendar.byId.get(id);
    return election === undefined ? [] : phaseBoundaries(election);
  });
  return within([...near, ...covered, ...claimed], first, last);
}

/** Days in `(first, last]` on which the count of days to the vote reaches or leaves a number. */
export function daysToVoteEdges(
  facts: FactTree,
  count: number,
  first: Day,
  last: Day,
  calendar: Calendar,
): Day[] {
  const places = placesOf(facts);
  if (isUnknown(places)) return [];
  const edges = places.flatMap((place) =>
    electionsIn(calendar, place).flatMap((election) =>
      [Math.floor(count), Math.ceil(count)].flatMap((days) => {
        const reached = addDays(lastVotingDay(election), -days);
        return [reached, addDays(reached, 1)];
      }),
    ),
  );
  return within(edges, first, last);
}

const within = (days: readonly Day[], first: Day, last: Day): Day[] =>
  [...new Set(days)].filter((day) => day > first && day <= last).sort();

function electionOn(facts: FactTree, day: Day, calendar: Calendar): unknown {
  const places = placesOf(facts);
  if (isUnknown(places)) return places;
  const election = nearestElection(calendar, places, day);
  if (isUnknown(election)) return election;
  const { id, name, kind } = election;
  const answer = phaseIn(election, places, day);
  const phase = isUnknown(answer) ? answer : answer.phase;
  return { id, name, kind, phase, daysToVote: daysBetween(day, lastVotingDay(election)) };
}

/** Places may begin to vote on days of their own; the election is ongoing when it is in one of them. */
function phaseIn(election: Election, places: readonly string[], day: Day): PhaseOn | Unknown {
  const answers = places.map((place) => phaseOn(election, day, place));
  const ongoing = answers.find((answer) => !isUnknown(answer) && answer.phase.startsWith("ongoing"));
  return ongoing ?? answers[0] ?? phaseOn(election, day);
}

/** The contest the ad names, or the places it is delivered to. */
function placesOf(facts: FactTree): readonly string[] | Unknown {
  const { contest, jurisdiction } = facts;
  if (
    typeof contest === "object" &&
    contest !== null &&
    "jurisdiction" in contest &&
    typeof contest.jurisdiction === "string"
  ) {
    return [contest.jurisdiction];
  }
  const places = itemsOf(jurisdiction).filter((place) => typeof place === "string");
  if (places.length > 0) return places.map((place) => place.replace(/-\*$/, ""));
  return isUnknown(jurisdiction) ? jurisdiction : { unknown: "not-declared", declare: "targeting.countries" };
}

interface ClaimLike {
  readonly election: { readonly id?: unknown; readonly name?: unknown; readonly isOver?: unknown };
}

const isClaim = (item: unknown): item is ClaimLike =>
  typeof item === "object" &&
  item !== null &&
  "election" in item &&
  typeof item.election === "object" &&
  item.election !== null;

function itemsOf(list: unknown): readonly unknown[] {
  if (isPartialList(list)) return list.items;
  return Array.isArray(list) ? list : [];
}

function claimElections(claims: unknown): string[] {
  return itemsOf(claims).flatMap((item) =>
    isClaim(item) && typeof item.election.id === "string" ? [item.election.id] : [],
  );
}

function claimsOn(claims: unknown, day: Day, calendar: Calendar): unknown {
  const phased = (item: unknown) => (isClaim(item) ? withPhase(item, day, calendar) : item);
  if (isPartialList(claims)) return { ...claims, items: claims.items.map(phased) };
  return Array.isArray(claims) ? claims.map(phased) : claims;
}

const UNSPECIFIED: Unknown = { unknown: "election-unspecified" };

function withPhase(claim: ClaimLike, day: Day, calendar: Calendar): unknown {
  const { id, name, isOver } = claim.election;
  const known = typeof id === "string" ? calendar.byId.get(id) : undefined;
  const answer = known === undefined ? UNSPECIFIED : phaseOn(known, day);
  const phase = isOver === true ? "finalised" : isUnknown(answer) ? answer : answer.phase;
  const named = { id: id ?? UNSPECIFIED, name: name ?? known?.name ?? UNSPECIFIED };
  return { ...claim, election: { ...claim.election, ...named, phase } };
}
