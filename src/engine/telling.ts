import { addDays } from "../elections/days.ts";
import { DECISIONS, type Outcome, worstOutcome } from "../types/lattice.ts";
import type { Finding } from "../types/verdict.ts";
import type { FlightDays, RuleStretch } from "./flight.ts";

/** What a finding tells of, out of everything that a rule said over the flight. */
export interface Telling {
  readonly outcome: Finding["outcome"];
  /** The stretches that the finding rests on: those of declared days, while there are any. */
  readonly stretches: readonly RuleStretch[];
  /** The first of those that do the most to the ad: it is quoted, cited and explained. */
  readonly basis: RuleStretch;
  /** A day after the last declared one makes it worse, so that it hangs on the end of the flight. */
  readonly hangsOnEnd: boolean;
  readonly during: Finding["during"];
}

const isBad = ({ result }: RuleStretch): boolean =>
  result.outcome === "violated" || result.outcome === "unsure";

/** Picks what to tell; undefined when the rule is harmless throughout. */
export function tellingOf(
  stretches: readonly RuleStretch[],
  { declaredLast }: FlightDays,
): Telling | undefined {
  const bad = stretches.filter(isBad);
  const declared = bad.filter(({ from }) => from <= declaredLast);
  const isForecast = declared.length === 0;
  const worst = worstOf(isForecast ? bad : declared);
  const chosen = (isForecast ? bad : declared).filter(({ result }) => result.outcome === worst);
  const [basis] = chosen.toSorted((a, b) => rankOf(b) - rankOf(a));
  if (basis === undefined) return undefined;
  return {
    outcome: worst === "violated" && !isForecast ? "violated" : "unsure",
    stretches: chosen,
    basis,
    hangsOnEnd: isForecast || worstOf(bad) !== worst,
    during: joined(bad.filter(({ result }) => result.outcome === worst)),
  };
}

const worstOf = (stretches: readonly RuleStretch[]): Outcome =>
  worstOutcome(stretches.map(({ result }) => result.outcome));

const rankOf = ({ result }: RuleStretch): number => DECISIONS.indexOf(result.effect ?? "approve");

/** Days of the stretches, neighbours joined. */
function joined(stretches: readonly RuleStretch[]): Finding["during"] {
  const days: { from: string; until: string }[] = [];
  for (const { from, until } of stretches) {
    const previous = days.at(-1);
    if (previous !== undefined && addDays(previous.until, 1) === from) previous.until = until;
    else days.push({ from, until });
  }
  return days;
}
