/**
 * Scores the claim and political detectors on labelled rows.
 *
 *   npm run eval:claims -- <folder with dev.jsonl> [show <bucket>] [--floors]
 *
 * A row of the JSON-lines file has `text`, `date` (a day, or `start/end`), `labels {political, doubt_upcoming,
 * doubt_past, suppression}`, `uncertain_labels`, `context` and `src`. Strict scoring leaves out positives whose label
 * is uncertain and borderline negatives. A doubt claim tied to no election counts as upcoming, the stricter side.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Calendar } from "../src/elections/calendar.ts";
import { addDays, weekday } from "../src/elections/days.ts";
import type { AdInput, FactTree } from "../src/evidence/detector.ts";
import { aiNoticeDetector } from "../src/evidence/text/ai-notice.ts";
import { claimsDetector } from "../src/evidence/text/claims.ts";
import { languageDetector } from "../src/evidence/text/language.ts";
import { passagesDetector } from "../src/evidence/text/passages.ts";
import { payerDetector } from "../src/evidence/text/payer.ts";
import { politicalDetector } from "../src/evidence/text/political.ts";
import type { Claim } from "../src/types/claim.ts";
import type { Election } from "../src/types/election.ts";
import { checkFloors } from "./floors.ts";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly src: string;
  readonly date: string | null;
  readonly context: string | null;
  readonly labels: Readonly<Record<string, boolean | null>>;
  readonly uncertain_labels: readonly string[] | null;
}

/** US general elections by rule: the Tuesday after the first Monday of November in even years (2 U.S.C. 7). */
const elections = Array.from({ length: 14 }, (_, i): Election => {
  const year = 2004 + 2 * i;
  const first = `${year}-11-02`;
  const day = addDays(first, (9 - weekday(first)) % 7);
  return {
    id: `us-${year}`,
    name: `US ${year}`,
    jurisdiction: "US",
    kind: "general",
    votingDays: [day],
    swornIn: `${year + 1}-01-20`,
    sources: [],
    status: "confirmed",
  };
});
const calendar: Calendar = {
  elections,
  coverage: [{ jurisdiction: "US", from: "2004-01-01", until: "2031-12-31" }],
  byId: new Map(elections.map((election) => [election.id, election])),
};

const [folder = ".", command, bucket] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const rows: Row[] = readFileSync(join(folder, "dev.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

const REAL_ADS = /^(?:wmp|pfe)/;
const DOUBT: readonly string[] = ["fraud", "delegitimise-method", "refuse-result"];
const sure = (claim: Claim): boolean =>
  claim.certainty === "likely" && ["asserted", "insinuated"].includes(claim.stance);

interface Reading {
  readonly claims: Claim[];
  readonly political: unknown;
  readonly day: string;
  /** What the detectors of notices and language gave, as JSON. */
  readonly payer: string;
  readonly notice: string;
  readonly language: string;
}

async function read(row: Row): Promise<Reading> {
  const [start = "2020-09-01", end] = (row.date ?? "").split("/").filter((part) => part !== "");
  const ad = { copy: { body: row.text }, targeting: { countries: ["US"] }, flight: { start, end } };
  const base: AdInput = { ad, facts: {}, calendar, asOf: start };
  const facts: FactTree = await passagesDetector.run(base);
  const { claims } = (await claimsDetector.run({ ...base, facts })) as { claims: { items: Claim[] } };
  const { politicalContent } = await politicalDetector.run({ ...base, facts });
  const rest: AdInput = { ...base, facts };
  const [payer, notice, language] = await Promise.all(
    [payerDetector, aiNoticeDetector, languageDetector].map(async (one) =>
      JSON.stringify(await one.run(rest)),
    ),
  );
  return {
    claims: claims.items,
    political: politicalContent,
    day: start,
    payer: payer ?? "",
    notice: notice ?? "",
    language: language ?? "",
  };
}

function isPast(claim: Claim, day: string): boolean {
  const election = calendar.byId.get(claim.election.id ?? "");
  return election !== undefined && (election.votingDays.at(-1) ?? "") < day;
}

class Score {
  tp = 0;
  fp = 0;
  fn = 0;
  add(truth: boolean, found: boolean): void {
    if (truth && found) this.tp += 1;
    else if (found) this.fp += 1;
    else if (truth) this.fn += 1;
  }
  get f1(): number {
    return (2 * this.tp) / (2 * this.tp + this.fp + this.fn);
  }
  line(name: string): string {
    const p = this.tp / (this.tp + this.fp);
    const r = this.tp / (this.tp + this.fn);
    const n = [p, r, this.f1].map((x) => x.toFixed(3)).join(" / ");
    return `${name.padEnd(26)} P / R / F1  ${n}   (tp ${this.tp}, fp ${this.fp}, fn ${this.fn})`;
  }
}

const scores = new Map<string, Score>();
const score = (name: string, truth: boolean, found: boolean): void => {
  const entry = scores.get(name) ?? new Score();
  scores.set(name, entry);
  entry.add(truth, found);
};
const counts = new Map<string, [number, number]>();
const count = (name: string, hit: boolean): void => {
  const [hits, all] = counts.get(name) ?? [0, 0];
  counts.set(name, [hits + (hit ? 1 : 0), all + 1]);
};
const show = (name: string, row: Row, claims: readonly Claim[]): void => {
  if (command !== "show" || bucket !== name) return;
  const said = claims.map(
    ({ kind, stance, certainty, election, quote }) =>
      `${kind}/${stance}/${certainty}/${election.id ?? "-"}: ${quote.slice(0, 160)}`,
  );
  console.log(`--- ${row.id} ${row.date}\n${row.text.slice(0, 700)}\n    ${said.join("\n    ")}`);
};

/** Rows have no labels for these: a literal "paid for by" stands for a disclaimer, and no text here has an AI notice. */
function countNotices(text: string, payer: string, notice: string, language: string): void {
  const isSeen = /"inCreative":\{"value":true,"certainty":"(?:likely|certain)"/;
  const isNegated = /not (?:been )?paid for|nor paid for/i.test(text);
  if (/paid for by/i.test(text) && !isNegated)
    count("payer line found where `paid for by` stands", isSeen.test(payer));
  if (!/paid|pagad|sponsor|promoted|funded|author/i.test(text))
    count("payer line found without any such word", isSeen.test(payer));
  count("AI notice found (no text has one)", isSeen.test(notice));
  count("language called English", /"value":"en"|"language":"en"/.test(language));
  count("language called Spanish", /"value":"es"|"language":"es"/.test(language));
}

let chars = 0;
const started = process.cpuUsage();
for (const row of rows) {
  const { claims, political, day, payer, notice, language } = await read(row);
  countNotices(row.text, payer, notice, language);
  chars += row.text.length;
  const doubts = claims.filter((claim) => DOUBT.includes(claim.kind) && sure(claim));
  const truth = {
    doubt_upcoming: row.labels.doubt_upcoming === true,
    doubt_past: row.labels.doubt_past === true,
    suppression: row.labels.suppression === true,
  };
  const found = {
    doubt_upcoming: doubts.some((claim) => !isPast(claim, day)),
    doubt_past: doubts.some((claim) => isPast(claim, day)),
    suppression: claims.some((claim) => ["suppression", "intimidation"].includes(claim.kind) && sure(claim)),
  };
  for (const label of ["doubt_upcoming", "doubt_past", "suppression"] as const) {
    const isUncertain = row.uncertain_labels?.includes(label) === true;
    if (truth[label] ? isUncertain : row.context === "borderline") continue;
    score(label, truth[label], found[label]);
    if (truth[label] !== found[label]) show(`${label}-${truth[label] ? "fn" : "fp"}`, row, claims);
  }
  const anyTruth = truth.doubt_upcoming || truth.doubt_past;
  const isOut = anyTruth ? (row.uncertain_labels?.length ?? 0) > 0 : row.context === "borderline";
  if (!isOut) {
    score("doubt_any", anyTruth, doubts.length > 0);
    if (anyTruth !== doubts.length > 0) show(`any-${anyTruth ? "fn" : "fp"}`, row, claims);
  }
  if (!anyTruth && REAL_ADS.test(row.src) && row.context !== "borderline") {
    count("real ads falsely flagged", doubts.length > 0);
    if (doubts.length > 0) show("real-fp", row, claims);
  }
  if (row.context === "quote_refute_news_question" && !anyTruth)
    count("hard negatives flagged", doubts.length > 0);
  if (row.context === "borderline" && !anyTruth) count("borderline flagged", doubts.length > 0);
  const others = claims.filter((claim) => !DOUBT.includes(claim.kind) && sure(claim));
  for (const claim of others) {
    count(`rows with ${claim.kind}`, true);
    show(claim.kind, row, others);
  }
  if (row.labels.political !== null && row.labels.political !== undefined) {
    const isCalled = JSON.stringify(political).includes('"value":true');
    score("political", row.labels.political, isCalled);
    if (row.src.includes("commercial")) count("commercial called political", isCalled);
  }
}
const cpuMs = process.cpuUsage(started).user / 1000;

for (const [name, entry] of scores) console.log(entry.line(name));
for (const [name, [hits, all]] of counts) {
  console.log(`${name.padEnd(34)} ${hits}/${all} (${((100 * hits) / all).toFixed(2)} %)`);
}
console.log(`CPU ${((cpuMs / chars) * 500).toFixed(2)} ms for 500 characters (${rows.length} rows)`);

const f1 = (name: string): number => scores.get(name)?.f1 ?? Number.NaN;
const rate = (name: string): number => {
  const [hits, all] = counts.get(name) ?? [Number.NaN, 1];
  return hits / all;
};
checkFloors([
  { name: "doubt_upcoming F1", value: f1("doubt_upcoming"), min: 0.83 },
  { name: "doubt_past F1", value: f1("doubt_past"), min: 0.6 },
  { name: "doubt_any F1", value: f1("doubt_any"), min: 0.88 },
  { name: "political F1", value: f1("political"), min: 0.98 },
  { name: "real ads falsely flagged", value: rate("real ads falsely flagged"), max: 0.005 },
  { name: "hard negatives flagged", value: rate("hard negatives flagged"), max: 0.06 },
  {
    name: "payer line found",
    value: rate("payer line found where `paid for by` stands"),
    min: 0.94,
  },
  { name: "payer line without its words", value: rate("payer line found without any such word"), max: 0.001 },
  { name: "AI notice where none is", value: rate("AI notice found (no text has one)"), max: 0.001 },
  { name: "commercial called political", value: rate("commercial called political"), max: 0.02 },
]);
