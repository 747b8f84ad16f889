import { didYouMean } from "../documents/did-you-mean.ts";
import { ELECTION_KINDS, type ElectionKind } from "../types/election.ts";
import { type Anchor, parseAnchor, quoted, type WindowFault } from "./anchors.ts";
import type { WindowPoint } from "./window-points.ts";
import { canOpen, type Window } from "./window-spans.ts";

/** Longest offset of each unit: two years, so that a slip of the pen does not make a window that never closes. */
const LIMITS = { days: 730, months: 24, hours: 24 * 30 } as const;
type Unit = keyof typeof LIMITS;
const UNITS: readonly Unit[] = ["days", "months", "hours"];

const SHAPE = "write `{ days: 60, before: election-day }` or `{ from: voting-start, to: election-day }`";

type Fields = Readonly<Record<string, unknown>>;
type Parsed<T> = T | WindowFault;

const isFault = (value: object): value is WindowFault => "error" in value;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function unknownKey(fields: Fields, allowed: readonly string[]): WindowFault | undefined {
  const key = Object.keys(fields).find((each) => !allowed.includes(each));
  if (key === undefined) return undefined;
  const near = didYouMean(key, allowed);
  return {
    error: `unknown key ${quoted(key)} in a window`,
    hint: near ? `did you mean \`${near}\`?` : SHAPE,
  };
}

/** An offset with the anchor it counts from: `{ days: 60, before: election-day }`. */
function parseOffset(fields: Fields): Parsed<WindowPoint> {
  const [unit, secondUnit] = UNITS.filter((each) => fields[each] !== undefined);
  const [side, secondSide] = (["before", "after"] as const).filter((each) => fields[each] !== undefined);
  if (unit === undefined || side === undefined || secondUnit !== undefined || secondSide !== undefined) {
    return { error: "a window counts one of days, months or hours, before or after one anchor", hint: SHAPE };
  }
  const count = fields[unit];
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > LIMITS[unit]) {
    return {
      error: `${quoted(count)} is not a number of ${unit}`,
      hint: `use a whole number from 0 to ${LIMITS[unit]}`,
    };
  }
  const anchor = parseAnchor(fields[side]);
  return isFault(anchor) ? anchor : { anchor, amount: side === "before" ? -count : count, unit };
}

function parsePoint(value: unknown): Parsed<WindowPoint> {
  if (isFields(value)) return unknownKey(value, [...UNITS, "before", "after"]) ?? parseOffset(value);
  const anchor = parseAnchor(value);
  return isFault(anchor) ? anchor : { anchor, amount: 0, unit: "days" };
}

/** Both ends of `{ days: 60, before: anchor }`: the anchor, and the day so far from it. */
function parseSimple(fields: Fields): Parsed<Pick<Window, "from" | "to">> {
  const point = parseOffset(fields);
  if (isFault(point)) return point;
  const anchor: WindowPoint = { anchor: point.anchor, amount: 0, unit: "days" };
  return fields.before !== undefined ? { from: point, to: anchor } : { from: anchor, to: point };
}

const sortOf = ({ anchor }: WindowPoint): Anchor["type"] => anchor.type;

function parseSpan(fields: Fields): Parsed<Pick<Window, "from" | "to">> {
  if (fields.from === undefined || fields.to === undefined) {
    return { error: `a window needs \`${fields.from === undefined ? "from" : "to"}\``, hint: SHAPE };
  }
  const from = parsePoint(fields.from);
  if (isFault(from)) return from;
  const to = parsePoint(fields.to);
  if (isFault(to)) return to;
  if ((sortOf(from) === "day") !== (sortOf(to) === "day")) {
    return {
      error: "a window from or to a fixed day needs a fixed day at its other end",
      hint: "write both ends as days, or count both from elections or days of the year",
    };
  }
  const names = [from, to].map(({ anchor }) => (anchor.type === "election" ? anchor.name : undefined));
  if (names.includes("primary-day") && names.includes("general-election-day")) {
    return {
      error: "a window takes both ends from the same election",
      hint: "write two windows and join them with `any`",
    };
  }
  if (!canOpen({ from, to })) {
    return { error: "the window ends before it starts", hint: "swap `from` and `to`" };
  }
  return { from, to };
}

function parseOf(value: unknown): Parsed<NonNullable<Window["of"]>> {
  if (!isFields(value)) {
    return { error: "`of` names the elections", hint: "write `of: { jurisdiction: US, kinds: [general] }`" };
  }
  const unknown = unknownKey(value, ["jurisdiction", "kinds"]);
  if (unknown) return unknown;
  const { jurisdiction, kinds } = value;
  if (jurisdiction !== undefined && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(String(jurisdiction))) {
    return {
      error: `${quoted(jurisdiction)} is no jurisdiction`,
      hint: "use an ISO 3166 code such as US or US-CA, or EU",
    };
  }
  const list: unknown[] = kinds === undefined ? [] : Array.isArray(kinds) ? kinds : [kinds];
  const parsed = list.map((each) => ELECTION_KINDS.find((kind) => kind === each));
  const wrong = parsed.indexOf(undefined);
  if (wrong >= 0 || (kinds !== undefined && list.length === 0)) {
    return {
      error: wrong >= 0 ? `${quoted(list[wrong])} is no kind of election` : "`kinds` is empty",
      hint: `use one of ${ELECTION_KINDS.join(", ")}`,
    };
  }
  return {
    jurisdiction: jurisdiction === undefined ? undefined : String(jurisdiction),
    kinds:
      kinds === undefined ? undefined : parsed.filter((kind): kind is ElectionKind => kind !== undefined),
  };
}

/**
 * Reads a window as a rule states it: `{ days|months|hours: n, before|after: anchor }` or `{ from: point, to: point }`
 * where a point is an anchor or an offset from one; `of: { jurisdiction, kinds }` restricts the elections.
 * Anything else gives a fault with a hint; it never throws.
 */
export function parseWindow(value: unknown): Window | WindowFault {
  if (!isFields(value)) return { error: `${quoted(value)} is no window`, hint: SHAPE };
  const isSpan = value.from !== undefined || value.to !== undefined;
  const allowed = isSpan ? ["from", "to", "of"] : [...UNITS, "before", "after", "of"];
  const unknown = unknownKey(value, allowed);
  if (unknown) return unknown;
  const ends = isSpan ? parseSpan(value) : parseSimple(value);
  if (isFault(ends) || value.of === undefined) return ends;
  const of = parseOf(value.of);
  return isFault(of) ? of : { ...ends, of };
}
