import type { Calendar } from "../elections/calendar.ts";
import { nearestElection } from "../elections/nearest.ts";
import { phaseBoundaries, phaseOn } from "../elections/phase.ts";
import type { Day } from "../types/election.ts";
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

/** Days in `(first, last]` on which a dated fact changes. */
export function datedEdges(facts: FactTree, first: Day, last: Day, calendar: Calendar): Day[] {
  const ids = new Set(claimElections(facts.claims));
  const places = placesOf(facts);
  const near = isUnknown(places) ? [] : [first, last].map((day) => nearestElection(calendar, places, day));
  for (const election of near) if (!isUnknown(election)) ids.add(election.id);
  const edges = [...ids].flatMap((id) => {
    const election = calendar.byId.get(id);
    return election === undefined ? [] : phaseBoundaries(election);
  });
  return [...new Set(edges)].filter((day) => day > first && day <= last).sort();
}

function electionOn(facts: FactTree, day: Day, calendar: Calendar): unknown {
  const places = placesOf(facts);
  if (isUnknown(places)) return places;
  const election = nearestElection(calendar, places, day);
  if (isUnknown(election)) return election;
  const { id, name, kind } = election;
  const answer = phaseOn(election, day);
  if (isUnknown(answer)) return { id, name, kind, phase: answer };
  return { id, name, kind, phase: answer.phase, daysToVote: answer.daysToVote };
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
  if (Array.isArray(jurisdiction)) return jurisdiction.map((place) => String(place).replace(/-\*$/, ""));
  return isUnknown(jurisdiction) ? jurisdiction : { unknown: "not-declared", declare: "targeting.countries" };
}

interface ClaimLike {
  readonly election: { readonly id?: string };
}

const isClaim = (item: unknown): item is ClaimLike =>
  typeof item === "object" &&
  item !== null &&
  "election" in item &&
  typeof item.election === "object" &&
  item.election !== null;

function claimElections(claims: unknown): string[] {
  const items = isPartialList(claims) ? claims.items : [];
  return items.flatMap((item) => (isClaim(item) && item.election.id !== undefined ? [item.election.id] : []));
}

function claimsOn(claims: unknown, day: Day, calendar: Calendar): unknown {
  if (!isPartialList(claims)) return claims;
  const items = claims.items.map((item) =>
    isClaim(item)
      ? { ...item, election: { ...item.election, phase: claimPhase(item.election.id, day, calendar) } }
      : item,
  );
  return { ...claims, items };
}

function claimPhase(id: string | undefined, day: Day, calendar: Calendar): unknown {
  const election = id === undefined ? undefined : calendar.byId.get(id);
  if (election === undefined) return { unknown: "election-unspecified" };
  const answer = phaseOn(election, day);
  return isUnknown(answer) ? answer : answer.phase;
}
