/**
 * Scores the search of fact-checks on statements written for it, and times a large index.
 *
 *   npm run eval:fact-checks -- [<folder with dev.jsonl>] [show] [--floors]
 *
 * Every case gives one review and three siblings with other places, years and numbers, so that the index is full of
 * near-misses. A paraphrase has to find its own review; a sentence with another place, year or number, a denial, and
 * another statement on the topic must find none. With a folder, its rows are searched for in an index of its short
 * claims, which none of them makes: every match is a false one.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIndex, type FactCheckIndex } from "../src/evidence/text/fact-checks/build-index.ts";
import { findMatches } from "../src/evidence/text/fact-checks/find-matches.ts";
import { parseFactChecks } from "../src/submission/fact-checks/parse-fact-checks.ts";
import type { FactCheck } from "../src/types/fact-check.ts";
import type { Case } from "./fact-checks/case.ts";
import { FRESH_CASES, LAST_CASES } from "./fact-checks/late-cases.ts";
import { MORE_TUNED_CASES } from "./fact-checks/more-tuned-cases.ts";
import { scoreSources } from "./fact-checks/score-sources.ts";
import { seeded } from "./fact-checks/seeded.ts";
import { TUNED_CASES } from "./fact-checks/tuned-cases.ts";
import { checkFloors } from "./floors.ts";

const [folder, command] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isShown = folder === "show" || command === "show";

const CASES: readonly Case[] = [...TUNED_CASES, ...MORE_TUNED_CASES];

const PLACES = [
  "Calder County",
  "Orrin County",
  "Tamsin Falls",
  "Westmere",
  "New Calder",
  "North Orrin",
  "Port Ilse",
  "Vale County",
];
const YEARS = ["2016", "2018", "2020", "2022", "2024"];

interface Values {
  readonly P: string;
  readonly Y: string;
  readonly N: string;
}

const fill = (template: string, { P, Y, N }: Values): string =>
  template.replaceAll("{D}", `$${N}`).replaceAll("{P}", P).replaceAll("{Y}", Y).replaceAll("{N}", N);

const random = seeded(20_281_107);
const pick = <T>(list: readonly T[], except?: T): T => {
  const rest = list.filter((one) => one !== except);
  return rest[Math.floor(random() * rest.length)] ?? (list[0] as T);
};
const numberOf = (): string => {
  const value = 13 + Math.floor(random() * 9_000);
  return value > 999 ? `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, "0")}` : String(value);
};

interface Instance {
  readonly source: Case;
  readonly index: number;
  readonly values: Values;
  readonly review: FactCheck;
}

/** The last place, and the last year, are kept out of the index for near-misses. */
const indexed = PLACES.slice(0, -1);
const years = YEARS.slice(0, -1);
const makeReview = (source: Case, values: Values): FactCheck => ({
  claimReviewed: fill(source.claim, values),
  rating: "false",
  publisher: "Calder Fact Desk",
});
const ALL = [...CASES, ...FRESH_CASES, ...LAST_CASES];
const instances: Instance[] = ALL.map((source, index) => {
  const values = { P: pick(indexed), Y: pick(years), N: numberOf() };
  return { source, index, values, review: makeReview(source, values) };
});
const siblings = instances.flatMap(({ source, values }) =>
  [1, 2, 3].map(() =>
    makeReview(source, { P: pick(indexed, values.P), Y: pick(years, values.Y), N: numberOf() }),
  ),
);
const index = buildIndex([...instances.map(({ review }) => review), ...siblings]);

const matchesOf = (text: string, at: FactCheckIndex = index) =>
  findMatches({ field: "copy.body", text }, at, 400).matches;

interface Tally {
  likely: number;
  possible: number;
  none: number;
  wrong: number;
}
const tallies = new Map<string, Tally>();
const tally = (kind: string, text: string, own?: string): void => {
  const sum = tallies.get(kind) ?? { likely: 0, possible: 0, none: 0, wrong: 0 };
  tallies.set(kind, sum);
  const matches = matchesOf(text);
  const likely = matches.find(({ certainty }) => certainty === "likely");
  const right = matches.find(({ claimReviewed }) => claimReviewed === own);
  if (likely !== undefined && likely.claimReviewed !== own) sum.wrong += 1;
  if (likely !== undefined && (own === undefined || likely.claimReviewed === own)) sum.likely += 1;
  else if (own === undefined ? matches.length > 0 : right !== undefined) sum.possible += 1;
  else sum.none += 1;
  const isBad = own === undefined ? likely !== undefined : likely?.claimReviewed !== own;
  if (isShown && isBad) {
    const seen = matches.map(
      ({ certainty, claimReviewed, note }) => `\n      ${certainty}: ${claimReviewed} (${note})`,
    );
    console.log(`${kind}: ${text}\n    own: ${own ?? "-"}${seen.join("") || "\n      nothing"}`);
  }
};

for (const { source, index: place, values, review } of instances) {
  const half = place < CASES.length ? "tuned" : place < CASES.length + FRESH_CASES.length ? "fresh" : "last";
  const own = review.claimReviewed;
  tally(`${half}: the claim itself`, own, own);
  for (const same of source.same) tally(`${half}: paraphrase`, fill(same, values), own);
  for (const denied of source.denied) tally(`${half}: denied`, fill(denied, values));
  for (const near of source.near) tally(`${half}: same topic`, fill(near, values));
  for (const same of [source.claim, ...source.same]) {
    if (same.includes("{P}")) tally(`${half}: other place`, fill(same, { ...values, P: "Vale County" }));
    if (same.includes("{Y}")) tally(`${half}: other year`, fill(same, { ...values, Y: "2024" }));
    if (/\{[ND]\}/.test(same)) tally(`${half}: other number`, fill(same, { ...values, N: "12,345" }));
  }
}

console.log(`${index.reviews.length} reviews\n${"".padEnd(24)} likely possible none`);
for (const [kind, { likely, possible, none, wrong }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${kind.padEnd(24)} ${String(likely).padStart(6)} ${String(possible).padStart(8)} ${String(none).padStart(4)}${wrong > 0 ? `  (${wrong} wrong)` : ""}`,
  );

const sumOf = (half: string, kinds: readonly string[], what: keyof Tally): number =>
  kinds.reduce((sum, kind) => sum + (tallies.get(`${half}: ${kind}`)?.[what] ?? 0), 0);
const POSITIVE = ["the claim itself", "paraphrase"];
const NEGATIVE = ["denied", "same topic", "other place", "other year", "other number"];
const figures = (half: string) => {
  const right = sumOf(half, POSITIVE, "likely");
  const false_ = sumOf(half, NEGATIVE, "likely") + sumOf(half, POSITIVE, "wrong");
  const all = POSITIVE.reduce((sum, kind) => {
    const one = tallies.get(`${half}: ${kind}`);
    return sum + (one === undefined ? 0 : one.likely + one.possible + one.none);
  }, 0);
  const paraphrases = tallies.get(`${half}: paraphrase`);
  const asked = paraphrases === undefined ? 1 : paraphrases.likely + paraphrases.possible + paraphrases.none;
  return {
    precision: right / (right + false_),
    recall: right / all,
    paraphrases: (paraphrases?.likely ?? 0) / asked,
    found: (right + sumOf(half, POSITIVE, "possible")) / all,
  };
};
for (const half of ["tuned", "fresh", "last"]) {
  const { precision, recall, paraphrases, found } = figures(half);
  console.log(
    `${half.padEnd(7)} likely: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} ` +
      `(paraphrases ${paraphrases.toFixed(3)}); likely or possible: recall ${found.toFixed(3)}`,
  );
}

const sources = scoreSources(isShown);

/** A large file: siblings of all cases, as JSON-LD. */
const LARGE = 100_000;
const many = Array.from({ length: LARGE }, (_, at) => {
  const source = CASES[at % CASES.length] ?? (CASES[0] as Case);
  const claim = fill(source.claim, { P: `${pick(indexed)} ${at % 997}`, Y: pick(years), N: numberOf() });
  return {
    "@type": "ClaimReview",
    claimReviewed: claim,
    author: { "@type": "Organization", name: "Calder Fact Desk" },
    url: `https://factdesk.example/${at}`,
    datePublished: "2024-05-06",
    reviewRating: {
      "@type": "Rating",
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      alternateName: "False",
    },
  };
});
const file = Buffer.from(JSON.stringify({ "@context": "https://schema.org", "@graph": many }));
const cpu = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
let large = index;
const loadMs = cpu(() => {
  large = buildIndex(parseFactChecks(file, "large.json").reviews);
});
const queries = instances.flatMap(({ source, values }) => source.same.map((same) => fill(same, values)));
const searchMs =
  cpu(() => {
    for (const query of queries) matchesOf(query, large);
  }) / queries.length;
console.log(
  `${LARGE} reviews (${(file.length / 1024 / 1024).toFixed(0)} MiB): loaded in ${(loadMs / 1000).toFixed(1)} s CPU, ${searchMs.toFixed(1)} ms CPU a sentence`,
);

/** Real statements as distractors: the short claims make the index, everything else is searched for in it. */
let distractorRate = Number.NaN;
if (folder !== undefined && existsSync(join(folder, "dev.jsonl"))) {
  const rows: { text: string; src: string }[] = readFileSync(join(folder, "dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const isClaim = ({ src }: { src: string }): boolean => src.startsWith("politifact");
  const claims = rows.filter(isClaim);
  const real = buildIndex(claims.map(({ text }): FactCheck => ({ claimReviewed: text, rating: "false" })));
  let likely = 0;
  let possible = 0;
  const others = rows.filter((row) => !isClaim(row));
  for (const { text } of others) {
    const matches = matchesOf(text, real);
    if (matches.some(({ certainty }) => certainty === "likely")) likely += 1;
    else if (matches.length > 0) possible += 1;
    if (isShown)
      for (const { quote, claimReviewed, certainty } of matches)
        console.log(`distractor ${certainty}: ${quote}\n    ${claimReviewed}`);
  }
  let twins = 0;
  claims.forEach(({ text }) => {
    const match = matchesOf(text, real).find(
      ({ certainty, claimReviewed }) => certainty === "likely" && claimReviewed !== text,
    );
    if (match === undefined) return;
    twins += 1;
    if (isShown) console.log(`twin: ${text}\n    ${match.claimReviewed}`);
  });
  distractorRate = likely / others.length;
  console.log(
    `real distractors: of ${others.length} texts in an index of ${claims.length} real claims ${likely} match as likely, ${possible} as possible; ` +
      `${twins} of the claims match another as likely`,
  );
}

const fresh = figures("fresh");
const last = figures("last");
const tuned = figures("tuned");
checkFloors([
  { name: "precision of likely, fresh cases", value: fresh.precision, min: 0.97 },
  { name: "recall of likely, fresh cases", value: fresh.recall, min: 0.85 },
  { name: "precision of likely, last cases", value: last.precision, min: 0.95 },
  { name: "recall of likely, last cases", value: last.recall, min: 0.85 },
  { name: "precision of likely, tuned cases", value: tuned.precision, min: 0.97 },
  { name: "recall of likely or possible, fresh cases", value: fresh.found, min: 0.9 },
  { name: "sources found", value: sources.found, min: 0.9 },
  { name: "sources where none is", value: sources.alarms, max: 1 },
  { name: "seconds to load 100,000 reviews", value: loadMs / 1000, max: 16 },
  { name: "milliseconds to search a sentence", value: searchMs, max: 12 },
  ...(Number.isNaN(distractorRate)
    ? []
    : [{ name: "real distractors matched", value: distractorRate, max: 0.002 }]),
]);
