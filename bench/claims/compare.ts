import { type Comparison, isMade, isPast, OTHER_KINDS } from "./made.ts";
import type { Reading } from "./read-row.ts";
import { isCertain, type Row } from "./rows.ts";
import { countConfusion, score, share, type Tally } from "./tally.ts";

const REAL_ADS = /^(?:wmp|pfe|sfc|oz|google)/;
const DOUBTS = ["doubt_upcoming", "doubt_past"] as const;

type Doubt = (typeof DOUBTS)[number];

/** A row with what it says and what was found in it. */
interface Compared {
  readonly row: Row;
  readonly reading: Reading;
  readonly truth: Readonly<Record<Doubt, boolean>>;
  readonly found: Readonly<Record<Doubt, boolean>>;
  readonly isTrue: boolean;
  readonly isFound: boolean;
}

/** Adds a row to the tally and gives the buckets of mistakes that it falls into. */
export function compareRow(into: Tally, row: Row, reading: Reading, comparison: Comparison): string[] {
  const doubts = reading.claims.filter((claim) => isMade(claim) && OTHER_KINDS[claim.kind] === undefined);
  const truth = {
    doubt_upcoming: row.labels.doubt_upcoming === true,
    doubt_past: row.labels.doubt_past === true,
  };
  const found = {
    doubt_upcoming: doubts.some((claim) => !isPast(claim, reading.day, comparison)),
    doubt_past: doubts.some((claim) => isPast(claim, reading.day, comparison)),
  };
  const isTrue = truth.doubt_upcoming || truth.doubt_past;
  const compared: Compared = { row, reading, truth, found, isTrue, isFound: doubts.length > 0 };
  countConfusion(into, isTrue ? "doubt" : (row.context ?? "none"), reading.claims);
  return [
    ...compareDoubts(into, compared),
    ...compareTime(into, compared),
    ...compareOthers(into, row, reading),
    ...countFalseAlarms(into, compared),
    ...comparePolitical(into, row, reading),
    ...countNotices(into, row, reading),
    ...compareLanguage(into, row, reading),
  ];
}

const mistake = (bucket: string, isTrue: boolean, isFound: boolean): string[] =>
  isTrue === isFound ? [] : [`${bucket}-${isTrue ? "fn" : "fp"}`];

function compareDoubts(into: Tally, { row, truth, found, isTrue, isFound }: Compared): string[] {
  const byTime = DOUBTS.filter((label) => isCertain(row, label)).flatMap((label) => {
    score(into.scores, label, truth[label], found[label]);
    return mistake(label, truth[label], found[label]);
  });
  if (!DOUBTS.every((label) => isCertain(row, label))) return byTime;
  score(into.scores, "doubt_any", isTrue, isFound);
  score(into.bySource, row.src, isTrue, isFound);
  return [...byTime, ...mistake("any", isTrue, isFound)];
}

/** Of claims that were found, and are of one time only: whether the time is right. */
function compareTime(into: Tally, { row, truth, found, isFound }: Compared): string[] {
  const isCounted = DOUBTS.every((label) => isCertain(row, label)) && isFound;
  if (!isCounted || truth.doubt_past === truth.doubt_upcoming) return [];
  const time = truth.doubt_past ? "past" : "upcoming";
  const isRight = found.doubt_past === truth.doubt_past && found.doubt_upcoming === truth.doubt_upcoming;
  share(into, `time right, ${time}`, isRight);
  return isRight ? [] : [`time-${time}`];
}

function compareOthers(into: Tally, row: Row, { claims }: Reading): string[] {
  return Object.entries(OTHER_KINDS).flatMap(([kind, label]) => {
    if (label === undefined || row.labels[label] === undefined || !isCertain(row, label)) return [];
    const isTrue = row.labels[label] === true;
    const isFound = claims.some((claim) => claim.kind === kind && isMade(claim));
    score(into.scores, label, isTrue, isFound);
    return mistake(label, isTrue, isFound);
  });
}

function countFalseAlarms(into: Tally, { row, isTrue, isFound }: Compared): string[] {
  if (isTrue) return [];
  const buckets: string[] = [];
  const count = (name: string, bucket: string): void => {
    share(into, name, isFound);
    if (isFound) buckets.push(bucket);
  };
  if (row.context !== "borderline" && REAL_ADS.test(row.src)) count("real ads falsely flagged", "real-fp");
  if (row.context === "quote_refute_news_question") count("hard negatives flagged", "hard-fp");
  if (row.context === "borderline") count("borderline flagged", "borderline-fp");
  return buckets;
}

function comparePolitical(into: Tally, row: Row, { isPolitical }: Reading): string[] {
  const { political } = row.labels;
  if (political !== true && political !== false) return [];
  score(into.scores, "political", political, isPolitical === true);
  share(into, `${political ? "political" : "other"} ads left to a person`, isPolitical === undefined);
  if (row.src.includes("commercial")) share(into, "commercial called political", isPolitical === true);
  return mistake("political", political, isPolitical === true);
}

/** Rows have no labels for notices: a literal "paid for by" stands for a payer line. */
function countNotices(into: Tally, { text }: Row, { hasPayer, hasAiNotice }: Reading): string[] {
  const isNegated = /not (?:been )?paid for|nor paid for/i.test(text);
  const hasLiteral = /paid for by/i.test(text) && !isNegated;
  if (hasLiteral) share(into, "payer line found where `paid for by` stands", hasPayer);
  if (!/paid|pagad|sponsor|promoted|funded|author|responsible for the content/i.test(text)) {
    share(into, "payer line found without any such word", hasPayer);
  }
  share(into, "AI notice found (few texts have one)", hasAiNotice);
  return [...(hasLiteral && !hasPayer ? ["payer-fn"] : []), ...(hasAiNotice ? ["ai-notice"] : [])];
}

/** Whether the language was read right: a language that no detector reads must be read as unknown. */
function compareLanguage(into: Tally, { lang = "en" }: Row, { language }: Reading): string[] {
  const isSupported = lang === "en" || lang === "es";
  const isRight = language === (isSupported ? lang : undefined);
  share(into, `language ${isSupported ? lang : "other"} read right`, isRight);
  if (isRight) return [];
  const pair = `language ${lang} read as ${language ?? "unknown"}`;
  into.confusion.set(pair, (into.confusion.get(pair) ?? 0) + 1);
  return ["language"];
}
