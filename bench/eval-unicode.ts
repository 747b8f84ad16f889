/**
 * Scores how well disguised words are read, on cases of the project's own and on a folder of hostile ones.
 *
 *   npm run eval:unicode -- [folder with gen-unicode/*.json] [--json] [--list] [--floors]
 *
 * `--times` lists every time, `--no-time` leaves them out. A case of the JSON files has `text`, `expect` and, where it hides something, the plain `phrase`. `--list` names what
 * was missed. Own cases are every claim in every disguise, pairs of disguises drawn with a seed, honest words in many
 * languages, notices in every disguise, and megabytes of text that is slow to read carelessly.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Calendar } from "../src/elections/calendar.ts";
import type { AdInput, FactTree } from "../src/evidence/detector.ts";
import { aiNoticeDetector } from "../src/evidence/text/ai-notice.ts";
import { claimsDetector } from "../src/evidence/text/claims.ts";
import { foldText } from "../src/evidence/text/fold.ts";
import { languageDetector } from "../src/evidence/text/language.ts";
import { passagesDetector } from "../src/evidence/text/passages.ts";
import { payerDetector } from "../src/evidence/text/payer.ts";
import { politicalDetector } from "../src/evidence/text/political.ts";
import { readingsOf } from "../src/evidence/text/readings.ts";
import { containsStrictly } from "../src/evidence/text/strict-match.ts";
import { sentences } from "../src/evidence/text/tokens.ts";
import type { Claim } from "../src/types/claim.ts";
import { checkFloors } from "./floors.ts";
import { claims, heavy, honest, marked, notices } from "./unicode/texts.ts";
import { canLay, seeded, type Trick, tricks } from "./unicode/tricks.ts";

const PAIRS = 2_000;
const calendar: Calendar = { elections: [], coverage: [], byId: new Map() };

const inputOf = async (text: string): Promise<AdInput> => {
  const ad = { copy: { body: text }, targeting: { countries: ["US"] }, flight: { start: "2026-09-01" } };
  const base: AdInput = { ad, facts: {}, calendar, asOf: "2026-09-01" };
  return { ...base, facts: await passagesDetector.run(base) };
};

async function claimKinds(text: string): Promise<string[]> {
  const found = (await claimsDetector.run(await inputOf(text))) as { claims: { items: Claim[] } };
  return found.claims.items.map(({ kind }) => kind);
}

const wordsOf = (text: string): string => foldText(text).folded.replace(/[^\p{L}\p{N}']+/gu, " ");

/** Whether the plain words stand in what one of the readings folds to. */
const isRead = (text: string, phrase: string): boolean =>
  readingsOf(text).some((reading) => ` ${wordsOf(reading)} `.includes(` ${wordsOf(phrase).trim()} `));

interface Tally {
  readonly name: string;
  hits: number;
  all: number;
  readonly missed: string[];
}
const tallies: Tally[] = [];
const tally = (name: string): Tally => {
  const made = { name, hits: 0, all: 0, missed: [] };
  tallies.push(made);
  return made;
};
const count = (to: Tally, isHit: boolean, label: string, isGood = true): void => {
  to.all += 1;
  if (isHit) to.hits += 1;
  if (isHit !== isGood) to.missed.push(label);
};
const share = ({ hits, all }: Tally): number => (all === 0 ? Number.NaN : hits / all);

/** Scores one disguised claim: its words are read, and the detector finds the claim that it finds in plain words. */
async function scoreEvasion(
  read: Tally,
  found: Tally,
  plain: string,
  text: string,
  label: string,
  phrase: string,
) {
  count(read, isRead(text, phrase), `${label}: ${JSON.stringify(wordsOf(text))}`);
  const wanted = await claimKinds(plain);
  const kinds = wanted.length === 0 ? [] : await claimKinds(text);
  if (wanted.length > 0)
    count(
      found,
      wanted.some((kind) => kinds.includes(kind)),
      label,
    );
}

async function isFlagged(text: string): Promise<boolean> {
  return foldText(text).hidden || (await claimKinds(text)).length > 0;
}

/** Whether a notice that no one can read would count as one. */
async function isAccepted(text: string, wording: string): Promise<boolean> {
  const input = await inputOf(text);
  const facts = JSON.stringify([await payerDetector.run(input), await aiNoticeDetector.run(input)]);
  // A lead that a person has to look at is no acceptance.
  const isTaken = /"inCreative":\{"value":true,"certainty":"(?:likely|certain)"/.test(facts);
  return containsStrictly(text, wording) !== undefined || isTaken;
}

interface Case {
  readonly text: string;
  readonly expect: string;
  readonly phrase?: string;
  readonly transform?: string;
}

/** Cases of a folder of hostile input: what must be found, must not be flagged, or must not count as a notice. */
async function scoreFolder(folder: string): Promise<void> {
  const read = tally("folder: disguised words read");
  const found = tally("folder: disguised claims found");
  const flagged = tally("folder: honest words flagged");
  const accepted = tally("folder: disguised notices accepted");
  const from = join(folder, "gen-unicode");
  for (const file of readdirSync(from).filter((name) => name.endsWith(".json"))) {
    const cases: Case[] = JSON.parse(readFileSync(join(from, file), "utf8"));
    for (const { text, expect, phrase = "", transform = "" } of cases) {
      const label = `${transform}: ${phrase}`;
      if (expect === "detect") {
        const plain = text.includes("2026. ") ? `Jones 2026. ${phrase}.` : phrase;
        await scoreEvasion(read, found, plain, text, label, phrase);
      } else if (expect.startsWith("no ")) count(flagged, await isFlagged(text), text, false);
      else count(accepted, await isAccepted(text, phrase || "paid for by"), label, false);
    }
  }
}

async function scoreOwn(): Promise<void> {
  const read = tally("own: claims in one disguise read");
  const found = tally("own: claims in one disguise found");
  for (const { name, apply } of tricks)
    for (const claim of claims)
      await scoreEvasion(
        read,
        found,
        `Calder. ${claim}.`,
        `Calder 2026. ${apply(claim)}.`,
        `${name}: ${claim}`,
        claim,
      );
  const readPairs = tally("own: claims in two disguises read");
  const foundPairs = tally("own: claims in two disguises found");
  const random = seeded(7);
  const draw = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  for (let i = 0; i < PAIRS; i += 1) {
    const claim = draw(claims);
    const [first, second] = [draw(tricks), draw(tricks)];
    const text = inTwo(claim, first, second, random() < 0.5);
    const label = `${first.name} + ${second.name}: ${claim}`;
    await scoreEvasion(readPairs, foundPairs, `Calder. ${claim}.`, `Calder 2026. ${text}.`, label, claim);
  }
  const flagged = tally("own: honest words flagged");
  for (const text of honest) count(flagged, await isFlagged(text), text, false);
  const accepted = tally("own: disguised notices accepted");
  for (const { name, apply } of tricks.filter(({ name }) => !READABLE.test(name)))
    for (const notice of notices.filter((text) => apply(leadOf(text)) !== leadOf(text)))
      count(accepted, await isAccepted(apply(notice), notice), `${name}: ${notice}`, false);
}

/** The words that make a notice one; the name after them may be any. */
const leadOf = (notice: string): string => (notice.startsWith("paid for by") ? "paid for by" : notice);

/** Tricks that leave a notice in capitals. */
const READABLE = /^capitals/;

/** Two disguises: one over the other where that makes sense, else each over half of the words. */
function inTwo(claim: string, first: Trick, second: Trick, isNested: boolean): string {
  if (isNested && canLay(second, first)) return second.apply(first.apply(claim));
  if (isNested && canLay(first, second)) return first.apply(second.apply(claim));
  const all = claim.split(" ");
  const half = Math.ceil(all.length / 2);
  return `${first.apply(all.slice(0, half).join(" "))} ${second.apply(all.slice(half).join(" "))}`;
}

const cpuMs = async (work: () => unknown): Promise<number> => {
  const started = process.cpuUsage();
  await work();
  return process.cpuUsage(started).user / 1_000;
};

async function allText(text: string): Promise<void> {
  let input = await inputOf(text);
  for (const detector of [
    languageDetector,
    politicalDetector,
    payerDetector,
    aiNoticeDetector,
    claimsDetector,
  ]) {
    const facts: FactTree = { ...input.facts, ...(await detector.run(input)) };
    input = { ...input, facts };
  }
}

interface Timing {
  readonly name: string;
  readonly foldMs: number;
  readonly sentencesMs: number;
  readonly allMs: number;
}

async function timeHeavy(): Promise<Timing[]> {
  const out: Timing[] = [];
  for (const [name, text] of [...heavy, ...marked]) {
    const foldMs = await cpuMs(() => foldText(text));
    const sentencesMs = await cpuMs(() => sentences(text));
    out.push({ name, foldMs, sentencesMs, allMs: await cpuMs(() => allText(text)) });
  }
  return out;
}

async function timeAd(): Promise<number> {
  const ad = "Rosa Lindqvist won’t raise your taxes: $25k for schools & roads. Vote Nov. 3, 7am–8pm! ".repeat(
    6,
  );
  const runs = 3_000;
  const texts = Array.from({ length: runs }, (_, i) => `${i} ${ad}`.slice(0, 500));
  for (const text of texts) foldText(text);
  const total = await cpuMs(() => {
    for (const text of texts) foldText(text);
  });
  return total / runs;
}

const flags = new Set(process.argv.filter((arg) => arg.startsWith("--")));
const [folder] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
if (folder !== undefined && !existsSync(join(folder, "gen-unicode")))
  throw new Error(`no folder gen-unicode in ${folder}`);
await scoreOwn();
if (folder !== undefined) await scoreFolder(folder);
const adMs = await timeAd();
const timings = flags.has("--no-time") ? [] : await timeHeavy();
const worst = (key: "foldMs" | "sentencesMs" | "allMs"): Timing | undefined =>
  timings.toSorted((a, b) => b[key] - a[key])[0];

if (flags.has("--json")) {
  console.log(
    JSON.stringify({ shares: tallies.map((t) => ({ ...t, share: share(t) })), adMs, timings }, null, 2),
  );
} else {
  for (const t of tallies.filter(({ all }) => all > 0))
    console.log(`${t.name.padEnd(38)} ${t.hits}/${t.all} (${(100 * share(t)).toFixed(2)} %)`);
  console.log(`fold an ad of 500 characters           ${adMs.toFixed(4)} ms CPU`);
  for (const key of ["foldMs", "sentencesMs", "allMs"] as const) {
    const slow = worst(key);
    if (slow !== undefined)
      console.log(`worst ${key.slice(0, -2)} of 1 MB: ${slow[key].toFixed(0)} ms CPU (${slow.name})`);
  }
  if (flags.has("--list"))
    for (const t of tallies) for (const label of t.missed) console.log(`${t.name} | ${label}`);
  if (flags.has("--times")) console.table(timings);
}

const floor = (name: string, limit: { min?: number; max?: number }) => {
  const found = tallies.find((t) => t.name === name && t.all > 0);
  return found === undefined ? [] : [{ name, value: share(found), ...limit }];
};
checkFloors([
  ...floor("own: claims in one disguise read", { min: 0.98 }),
  ...floor("own: claims in one disguise found", { min: 0.98 }),
  ...floor("own: claims in two disguises read", { min: 0.96 }),
  ...floor("own: claims in two disguises found", { min: 0.96 }),
  ...floor("own: honest words flagged", { max: 0 }),
  ...floor("own: disguised notices accepted", { max: 0 }),
  ...floor("folder: disguised words read", { min: 0.98 }),
  ...floor("folder: disguised claims found", { min: 0.98 }),
  ...floor("folder: honest words flagged", { max: 0 }),
  ...floor("folder: disguised notices accepted", { max: 0 }),
]);
