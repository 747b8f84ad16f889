/**
 * Measures `text/political`: on the texts of the project's corpus whose topics the model never saw, and on labelled rows.
 *
 *   npm run eval:political [-- <folder with dev.jsonl>] [--show] [--floors]
 *
 * A row of the JSON-lines file has `text`, `src` and `labels.political` (true or false; others are left out).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldText } from "../src/evidence/text/fold.ts";
import model from "../src/evidence/text/political/model.json" with { type: "json" };
import { readPolitics } from "../src/evidence/text/political/read-politics.ts";
import { checkFloors } from "./floors.ts";
import { readCorpus } from "./political/corpus.ts";
import { crossValidate, type Scored } from "./political/cross-validate.ts";

interface Labelled {
  readonly text: string;
  readonly isPolitical: boolean;
  readonly source: string;
}

interface Row {
  readonly text: string;
  readonly src: string;
  readonly labels: { readonly political: boolean | null };
}

const [folder] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isShown = process.argv.includes("--show");

function readRows(from: string): Labelled[] {
  return readFileSync(join(from, "dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line))
    .flatMap(({ text, src, labels: { political } }) =>
      typeof political === "boolean" ? [{ text, isPolitical: political, source: src }] : [],
    );
}

const share = (part: number, all: number): string =>
  all === 0 ? "-" : `${part} (${((100 * part) / all).toFixed(1)} %)`;

interface Figures {
  readonly f1: number;
  readonly falseShare: number;
  readonly openShare: number;
}

/** Prints how the texts are called, political ones and others apart. */
function report(name: string, texts: readonly Labelled[]): Figures {
  const verdicts = texts.map((one) => ({ ...one, ...readPolitics(foldText(one.text).folded) }));
  const count = (isPolitical: boolean, verdict?: string): number =>
    verdicts.filter(
      (one) => one.isPolitical === isPolitical && (verdict === undefined || one.verdict === verdict),
    ).length;
  const [political, other] = [count(true), count(false)];
  const [hits, alarms] = [count(true, "yes"), count(false, "yes")];
  const f1 = (2 * hits) / (hits + alarms + political);
  const recall = hits / political;
  const precision = hits / (hits + alarms);
  console.log(
    `${name}\n  political ${political}: yes ${share(hits, political)}, open ${share(count(true, "open"), political)}, no ${share(count(true, "no"), political)}` +
      `\n  other ${other}: yes ${share(alarms, other)}, open ${share(count(false, "open"), other)}, no ${share(count(false, "no"), other)}` +
      `\n  precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  );
  if (isShown) {
    for (const { isPolitical, verdict, score, text, source } of verdicts) {
      if (verdict !== (isPolitical ? "yes" : "no"))
        console.log(
          `  ${isPolitical ? "political" : "other"} ${verdict} ${score} ${source}: ${text.slice(0, 160)}`,
        );
    }
  }
  return { f1, falseShare: alarms / other, openShare: count(false, "open") / other };
}

/** Prints how often texts of like scores are political, beside what the score promises. */
function reliability(scored: readonly Scored[]): void {
  const edges = [-Infinity, -300, -150, model.no, model.yes, 200, 300, 500, Infinity];
  console.log("reliability on topics left out: score, texts, promised, found");
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const [from = 0, to = 0] = [edges[i], edges[i + 1]];
    const bin = scored.filter(({ score }) => score >= from && score < to);
    const promised = bin.reduce((sum, { score }) => sum + 1 / (1 + Math.exp(-score / 100)), 0) / bin.length;
    const found = bin.filter(({ isPolitical }) => isPolitical).length / bin.length;
    console.log(`  ${from} to ${to}: ${bin.length}, ${promised.toFixed(2)}, ${found.toFixed(2)}`);
  }
}

const corpus = readCorpus();
const heldOut = corpus
  .filter(({ isHeldOut }) => isHeldOut)
  .map(({ text, isPolitical, topic }) => ({ text, isPolitical, source: topic }));
const own = report("corpus, topics held out", heldOut);
reliability(crossValidate(corpus.filter(({ isHeldOut }) => !isHeldOut)));
const rows = folder === undefined ? [] : readRows(folder);
const real = rows.length > 0 ? report("labelled rows", rows) : undefined;
for (const source of new Set(rows.map((row) => row.source)))
  report(
    `  ${source}`,
    rows.filter((row) => row.source === source),
  );

const timed = rows.length > 0 ? rows : heldOut;
const started = process.cpuUsage();
for (const { text } of timed) readPolitics(foldText(text).folded);
const chars = timed.reduce((sum, { text }) => sum + text.length, 0);
const cpuMs = process.cpuUsage(started).user / 1000;
console.log(`CPU ${((cpuMs / chars) * 500).toFixed(3)} ms for 500 characters, folding included`);

checkFloors([
  { name: "held-out F1", value: own.f1, min: 0.9 },
  { name: "held-out other called political", value: own.falseShare, max: 0.03 },
  ...(real === undefined
    ? []
    : [
        { name: "political F1", value: real.f1, min: 0.98 },
        { name: "commercial called political", value: real.falseShare, max: 0.02 },
        { name: "commercial left open", value: real.openShare, max: 0.025 },
      ]),
]);
