import type { Calendar } from "../../src/elections/calendar.ts";
import { phaseOn } from "../../src/elections/phase.ts";
import type { Claim, ClaimKind } from "../../src/types/claim.ts";
import { isUnknown } from "../../src/types/fact.ts";
import type { Reading } from "./read-row.ts";
import { isCertain, type Row } from "./rows.ts";
import { Score } from "./score.ts";

/** Scores by name and by collection, shares by name, and what was called what. */
export interface Tally {
  readonly scores: Map<string, Score>;
  readonly bySource: Map<string, Score>;
  readonly shares: Map<string, [hits: number, all: number]>;
  readonly confusion: Map<string, number>;
}

export const tally = (): Tally => ({
  scores: new Map(),
  bySource: new Map(),
  shares: new Map(),
  confusion: new Map(),
});

const DOUBT: readonly ClaimKind[] = ["fraud", "delegitimise-method", "refuse-result"];
const OTHER_LABELS: Readonly<Record<string, readonly ClaimKind[]>> = {
  suppression: ["suppression", "intimidation"],
  intimidation: ["intimidation"],
  discourage_voting: ["discourage-voting"],
  vote_buying: ["vote-buying"],
  premature_victory: ["premature-victory"],
};
const REAL_ADS = /^(?:wmp|pfe|sfc|oz|google)/;

const isMade = ({ certainty, stance }: Claim): boolean =>
  certainty !== "possible" && (stance === "asserted" || stance === "insinuated");

/**
 * From when on the labels of a collection call an election past: when its voting has ended, or when its winners have
 * taken office.
 */
export type PastFrom = "voting" | "swearing-in";

function isPast({ election }: Claim, day: string, calendar: Calendar, pastFrom: PastFrom): boolean {
  if (election.isOver === true) return true;
  const known = calendar.byId.get(election.id ?? "");
  if (known === undefined) return false;
  if (pastFrom === "voting") return (known.votingDays.at(-1) ?? "") < day;
  const state = phaseOn(known, day);
  return isUnknown(state) ? (known.votingDays.at(-1) ?? "") < day : state.phase === "finalised";
}

const scoreIn = (scores: Map<string, Score>, name: string, truth: boolean, found: boolean): void => {
  const score = scores.get(name) ?? new Score();
  scores.set(name, score);
  score.add(truth, found);
};

export interface Comparison {
  readonly calendar: Calendar;
  readonly pastFrom: PastFrom;
  /** Bucket of mistakes to print. */
  readonly shown?: string | undefined;
}

/** Adds a row to the tally; rows that fall into the bucket `shown` are printed. */
export function compareRow(
  into: Tally,
  row: Row,
  { claims, isPolitical, hasPayer, hasAiNotice, language, day }: Reading,
  { calendar, pastFrom, shown }: Comparison,
): void {
  const show = (bucket: string, of: readonly Claim[] = claims): void => {
    if (shown === bucket) console.log(describe(row, of));
  };
  const share = (name: string, hit: boolean): void => {
    const [hits, all] = into.shares.get(name) ?? [0, 0];
    into.shares.set(name, [hits + (hit ? 1 : 0), all + 1]);
  };
  const doubts = claims.filter((claim) => DOUBT.includes(claim.kind) && isMade(claim));
  const truth = {
    doubt_upcoming: row.labels.doubt_upcoming === true,
    doubt_past: row.labels.doubt_past === true,
  };
  const found = {
    doubt_upcoming: doubts.some((claim) => !isPast(claim, day, calendar, pastFrom)),
    doubt_past: doubts.some((claim) => isPast(claim, day, calendar, pastFrom)),
  };
  for (const label of ["doubt_upcoming", "doubt_past"] as const) {
    if (!isCertain(row, label)) continue;
    scoreIn(into.scores, label, truth[label], found[label]);
    if (truth[label] !== found[label]) show(`${label}-${truth[label] ? "fn" : "fp"}`);
  }
  const anyTruth = truth.doubt_upcoming || truth.doubt_past;
  const anyFound = doubts.length > 0;
  if (isCertain(row, "doubt_upcoming") && isCertain(row, "doubt_past")) {
    scoreIn(into.scores, "doubt_any", anyTruth, anyFound);
    scoreIn(into.bySource, row.src, anyTruth, anyFound);
    if (anyTruth !== anyFound) show(`any-${anyTruth ? "fn" : "fp"}`);
    if (truth.doubt_upcoming !== truth.doubt_past && anyFound) {
      const time = truth.doubt_past ? "past" : "upcoming";
      const isRight =
        time === "past"
          ? found.doubt_past && !found.doubt_upcoming
          : found.doubt_upcoming && !found.doubt_past;
      share(`time right, ${time}`, isRight);
      if (!isRight) show(`time-${time}`);
    }
  }
  for (const [label, kinds] of Object.entries(OTHER_LABELS)) {
    if (row.labels[label] === undefined || !isCertain(row, label)) continue;
    const isTrue =
      row.labels[label] === true || (label === "suppression" && row.labels.intimidation === true);
    const isFound = claims.some((claim) => kinds.includes(claim.kind) && isMade(claim));
    scoreIn(into.scores, label, isTrue, isFound);
    if (isTrue !== isFound) show(`${label}-${isTrue ? "fn" : "fp"}`);
  }
  if (!anyTruth && row.context !== "borderline" && REAL_ADS.test(row.src)) {
    share("real ads falsely flagged", anyFound);
    if (anyFound) show("real-fp");
  }
  if (!anyTruth && row.context === "quote_refute_news_question") {
    share("hard negatives flagged", anyFound);
    if (anyFound) show("hard");
  }
  if (!anyTruth && row.context === "borderline") share("borderline flagged", anyFound);
  for (const claim of claims) {
    const name = `${anyTruth ? "doubt" : (row.context ?? "none")} read as ${claim.kind}/${claim.stance}/${claim.certainty}`;
    into.confusion.set(name, (into.confusion.get(name) ?? 0) + 1);
  }
  const { political } = row.labels;
  if (political === true || political === false) {
    scoreIn(into.scores, "political", political, isPolitical === true);
    share(`${political ? "political" : "other"} ads left to a person`, isPolitical === undefined);
    if (political !== (isPolitical === true)) show(`political-${political ? "fn" : "fp"}`);
    if (row.src.includes("commercial")) share("commercial called political", isPolitical === true);
  }
  countNotices(row, hasPayer, hasAiNotice, share);
  if (!countLanguage(row, language, into.confusion, share)) show("language");
}

/** Whether the language was read right: a language that no detector reads must be read as unknown. */
function countLanguage(
  { lang = "en" }: Row,
  language: string | undefined,
  confusion: Map<string, number>,
  share: (name: string, hit: boolean) => void,
): boolean {
  const isSupported = lang === "en" || lang === "es";
  const isRight = language === (isSupported ? lang : undefined);
  share(`language ${isSupported ? lang : "other"} read right`, isRight);
  const pair = `language ${lang} read as ${language ?? "unknown"}`;
  if (!isRight) confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
  return isRight;
}

/** Rows have no labels for notices: a literal "paid for by" stands for a payer line. */
function countNotices(
  { text }: Row,
  hasPayer: boolean,
  hasAiNotice: boolean,
  share: (name: string, hit: boolean) => void,
): void {
  const isNegated = /not (?:been )?paid for|nor paid for/i.test(text);
  if (/paid for by/i.test(text) && !isNegated) share("payer line found where `paid for by` stands", hasPayer);
  if (!/paid|pagad|sponsor|promoted|funded|author/i.test(text))
    share("payer line found without any such word", hasPayer);
  share("AI notice found (few texts have one)", hasAiNotice);
}

function describe(row: Row, claims: readonly Claim[]): string {
  const said = claims.map(
    ({ kind, stance, certainty, election, quote }) =>
      `    ${kind}/${stance}/${certainty}/${election.id ?? "-"} by ${election.basis}: ${quote.slice(0, 160)}`,
  );
  const labels = Object.keys(row.labels).filter((label) => row.labels[label] === true);
  return [
    `--- ${row.id} ${row.date} ${labels.join(" ")} ${row.context ?? ""}`,
    row.text.slice(0, 700),
    ...said,
  ].join("\n");
}
