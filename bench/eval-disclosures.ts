/**
 * Scores the detectors of payer lines and AI notices on lines that are made here: mandated and common wordings, damaged
 * as text recognition damages them, and sentences that only look like them.
 *
 *   npm run eval:disclosures -- [show <row>] [--seed <n>] [--floors]
 *
 * Needs no data folder: the lines follow from the seed. The damage is that of the generator, not of a camera.
 */
import type { AdInput, FactTree } from "../src/evidence/detector.ts";
import { aiNoticeDetector } from "../src/evidence/text/ai-notice.ts";
import { findMandated } from "../src/evidence/text/notice/find-mandated.ts";
import { mandatedWordings } from "../src/evidence/text/notice/mandated-wording.ts";
import { passagesDetector } from "../src/evidence/text/passages.ts";
import { payerDetector } from "../src/evidence/text/payer.ts";
import { containsStrictly } from "../src/evidence/text/strict-match.ts";
import { aiNotice } from "./disclosures/ai-notices.ts";
import { DAMAGES, type Damage, damaged } from "./disclosures/damage.ts";
import { wilson } from "./disclosures/interval.ts";
import { AI_NEGATIVES, filled, PAYER_NEGATIVES } from "./disclosures/negatives.ts";
import { payerLine } from "./disclosures/payer-lines.ts";
import { Random } from "./disclosures/random.ts";
import { inAd } from "./disclosures/surroundings.ts";
import { checkFloors } from "./floors.ts";

const args = process.argv.slice(2);
const after = (name: string): string | undefined => args[args.indexOf(name) + 1];
const seed = args.includes("--seed") ? Number(after("--seed")) : 20_281_107;
const shown = args.includes("show") ? after("show") : undefined;
const random = new Random(seed);

const EACH = 300;
const NEGATIVES_EACH = 20;

const calendar: AdInput["calendar"] = { elections: [], coverage: [], byId: new Map() };

interface Seen {
  readonly payer: FactTree;
  readonly aiNotice: FactTree;
}

async function look(text: string, payer?: string): Promise<Seen> {
  const ad = {
    media: [{ kind: "image" as const, text }],
    ...(payer === undefined ? {} : { advertiser: { payer } }),
  };
  const base: AdInput = { ad, facts: {}, calendar, asOf: "2028-09-01" };
  const facts = await passagesDetector.run(base);
  const found = await payerDetector.run({ ...base, facts });
  const notice = await aiNoticeDetector.run({ ...base, facts });
  return { payer: found.payer as FactTree, aiNotice: notice.aiNotice as FactTree };
}

/** What a fact says, told as rules take it: a merely possible value is none. */
function told(fact: unknown): unknown {
  if (typeof fact !== "object" || fact === null || !("value" in fact)) return undefined;
  return "certainty" in fact && fact.certainty === "possible" ? "possible" : fact.value;
}

const rows = new Map<string, { hits: number; all: number }>();
function count(row: string, isHit: boolean, text: string, isWanted = true): void {
  const entry = rows.get(row) ?? { hits: 0, all: 0 };
  rows.set(row, { hits: entry.hits + (isHit ? 1 : 0), all: entry.all + 1 });
  if (shown === row && isHit !== isWanted) console.log(`  ${JSON.stringify(text)}`);
}

const words = (text: string): string[] => text.split(" ");

async function payers(damage: Damage): Promise<void> {
  for (let i = 0; i < EACH; i += 1) {
    const { lead, name, tail } = payerLine(random);
    const line = { words: [...words(lead), ...words(`${name}${tail}`)], lead: words(lead).length };
    const text = inAd(damaged(line, damage, random), random);
    const { payer } = await look(text, name);
    count(`payer line: ${damage}`, told(payer.inCreative) === true, text);
    if (damage !== "none") count("payer line: all damaged", told(payer.inCreative) === true, text);
    if (damage === "none" || damage === "case" || damage === "break") {
      count("payer: declared name confirmed", told(payer.matchesDeclared) === true, text);
      const other = (await look(text, "Ironwood Voters League")).payer;
      count("payer: another name confirmed", told(other.matchesDeclared) === true, text, false);
    }
  }
}

async function notices(damage: Damage): Promise<void> {
  for (let i = 0; i < EACH; i += 1) {
    const notice = words(aiNotice(random));
    const text = inAd(damaged({ words: notice, lead: notice.length }, damage, random), random);
    const { aiNotice: found } = await look(text);
    count(`AI notice: ${damage}`, told(found.inCreative) === true, text);
    if (damage !== "none") count("AI notice: all damaged", told(found.inCreative) === true, text);
  }
}

/** Sentences of each kind, a third of them in capitals. */
function* sentencesOf(
  kinds: Readonly<Record<string, readonly string[]>>,
): Generator<[kind: string, sentence: string]> {
  for (const [kind, templates] of Object.entries(kinds)) {
    for (const template of templates) {
      for (let i = 0; i < NEGATIVES_EACH; i += 1) {
        const sentence = filled(template, random);
        yield [kind, i % 3 === 0 ? sentence.toUpperCase() : sentence];
      }
    }
  }
}

const MILD: readonly Damage[] = ["case", "join", "split", "confuse", "break"];

async function payerNegatives(): Promise<void> {
  for (const [kind, sentence] of sentencesOf(PAYER_NEGATIVES)) {
    const text = inAd(sentence, random);
    const { payer } = await look(text);
    count(`payer line in: ${kind}`, told(payer.inCreative) === true, text, false);
    count(`payer line perhaps in: ${kind}`, told(payer.inCreative) === "possible", text, false);
    if (kind !== "negated form") continue;
    if (/aut(?:h?)ori/i.test(sentence))
      count("denial of authorisation found", told(payer.authorisation) === "not-authorised", text);
    const line = { words: words(sentence), lead: words(sentence).length };
    const read = inAd(damaged(line, random.pick(MILD), random), random);
    count(
      "payer line in: negated form, damaged",
      told((await look(read)).payer.inCreative) === true,
      read,
      false,
    );
  }
}

async function aiNegatives(): Promise<void> {
  for (const [kind, sentence] of sentencesOf(AI_NEGATIVES)) {
    const text = inAd(sentence, random);
    const { aiNotice: found } = await look(text);
    count(`AI notice in: ${kind}`, told(found.inCreative) === true, text, false);
    count(`AI notice perhaps in: ${kind}`, told(found.inCreative) === "possible", text, false);
    if (kind !== "negated form") continue;
    const line = { words: words(sentence), lead: words(sentence).length };
    const read = inAd(damaged(line, random.pick(MILD), random), random);
    const { aiNotice: again } = await look(read);
    count("AI notice in: negated form, damaged", told(again.inCreative) === true, read, false);
  }
}

/** Mandated sentences stand verbatim or they do not: one word changed must be told, and which. */
function wordings(): void {
  for (const { text, law, media } of mandatedWordings) {
    const around = `Rosa for Calder.\n${text}\nVote.`;
    const { verbatim } = findMandated(around);
    count(
      "mandated wording found verbatim",
      verbatim.some(({ wording }) => wording.law.id === law.id),
      text,
    );
    const parts = words(text);
    if (parts.length < 4) continue;
    for (let at = 0; at < parts.length; at += 1) {
      const changed = parts.toSpliced(at, 1).join(" ");
      // Without its last word a sentence may be another law's.
      if (mandatedWordings.some((other) => containsStrictly(changed, other.text) !== undefined)) continue;
      const near = findMandated(`Rosa for Calder.\n${changed}\nVote.`);
      const isStill = near.verbatim.some(
        ({ wording }) => wording.law.id === law.id && wording.media.join() === media.join(),
      );
      count(
        "mandated wording with a word lost, taken for verbatim",
        isStill && !changed.includes(text),
        changed,
        false,
      );
      const isTold = near.nearMisses.length > 0 || near.verbatim.length > 0;
      count("mandated wording with a word lost, told as near-miss", isTold, changed);
    }
  }
}

const started = process.cpuUsage();
for (const damage of DAMAGES) await payers(damage);
for (const damage of DAMAGES) await notices(damage);
await payerNegatives();
await aiNegatives();
wordings();
const cpuMs = process.cpuUsage(started).user / 1000;

let all = 0;
for (const [row, { hits, all: of }] of rows) {
  const [low, high] = wilson(hits, of).map((share) => (100 * share).toFixed(1));
  console.log(
    `${row.padEnd(54)} ${`${hits}/${of}`.padStart(10)}  ${((100 * hits) / of).toFixed(1).padStart(5)} % (${low}–${high})`,
  );
  all += of;
}
console.log(`seed ${seed}, ${all} answers, ${(cpuMs / all).toFixed(3)} ms CPU each`);

const share = (row: string): number => {
  const { hits, all: of } = rows.get(row) ?? { hits: Number.NaN, all: 1 };
  return hits / of;
};
const least = (name: string, min: number) => ({ name, value: share(name), min });
const most = (name: string, max: number) => ({ name, value: share(name), max });
checkFloors([
  least("payer line: none", 0.995),
  least("payer line: all damaged", 0.975),
  least("payer: declared name confirmed", 0.97),
  most("payer: another name confirmed", 0),
  least("AI notice: none", 0.98),
  least("AI notice: all damaged", 0.89),
  most("payer line in: negated form, damaged", 0.01),
  most("AI notice in: negated form, damaged", 0.01),
  least("denial of authorisation found", 0.99),
  ...Object.keys(PAYER_NEGATIVES).map((kind) => most(`payer line in: ${kind}`, 0)),
  ...Object.keys(AI_NEGATIVES).map((kind) => most(`AI notice in: ${kind}`, 0)),
  least("mandated wording found verbatim", 1),
  most("mandated wording with a word lost, taken for verbatim", 0),
  least("mandated wording with a word lost, told as near-miss", 0.95),
]);
