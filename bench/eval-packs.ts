/**
 * The noise of the shipped packs on real texts that break no rule, and what the packs cost.
 *
 *   npm run eval:packs -- <folder> [--json] [--floors] [--day YYYY-MM-DD | --own-day]
 *
 * The folder holds JSON-lines files as for `eval:claims`. Political ads, and political e-mails and speeches, labelled
 * `none`, are checked as ads with all there is to declare declared, on Meta and Google under US federal law; commercial
 * ads are declared as not political. Every text that is not approved is listed with the rule and the reason. Texts on
 * the border of a label are left out. All run on one day, under the rules of today, or each on its own.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createChecker } from "../src/checker.ts";
import { groupBy } from "../src/report/count.ts";
import { readRows } from "./claims/rows.ts";
import { checkFloors } from "./floors.ts";
import { type Judged, judgeRows } from "./packs/judge-rows.ts";
import { judgingTime, loadingTime } from "./packs/timing.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    floors: { type: "boolean" },
    day: { type: "string", default: "2026-09-15" },
    "own-day": { type: "boolean" },
  },
});
const day = values["own-day"] ? undefined : values.day;
const PACKS = ["meta", "google", "us/federal"];
const COMMERCIAL = /commercial/;
/** Collections of political advertising; the others are e-mails, speeches and quotations. */
const ADS = /^(?:wmp-adgoal|pfe-ads)/;

/** The name of a month beside the number of a day, or `11/6`. */
const NAMES_A_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}\/\d{1,2}\b/i;

const all = readRows(positionals[0] ?? ".").filter(
  ({ labels, context }) => labels.none === true && context === null,
);
const rows = all.filter(({ text }) => day === undefined || !NAMES_A_DAY.test(text));
const commercial = rows.filter(({ src }) => COMMERCIAL.test(src));
const ads = rows.filter(({ src, labels }) => labels.political === true && ADS.test(src));
const others = rows.filter(({ src, labels }) => labels.political === true && !ADS.test(src));

const checker = await createChecker({ packs: PACKS });
const judged = [
  await judgeRows("political ads", ads, true, checker, day),
  await judgeRows("political e-mails and speeches", others, true, checker, day),
  await judgeRows("commercial ads", commercial, false, checker, day),
];
const judgeMs = await judgingTime(ads.slice(0, 200), await createChecker(), values.day);
const loadMs = loadingTime(join(import.meta.dirname, ".."));

const share = (part: number, { texts }: Judged): number => (texts === 0 ? 0 : part / texts);
const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;

function print(one: Judged): void {
  const { name, texts, decisions, noise, cpuMs } = one;
  const parts = Object.entries(decisions).map(
    ([decision, count]) => `${decision} ${count} (${percent(share(count, one))})`,
  );
  console.log(`\n${name}: ${texts} texts, ${cpuMs.toFixed(2)} ms CPU an ad\n  ${parts.join(" · ")}`);
  const causes = groupBy(noise, ({ cause, decision }) => `${decision} ${cause}`);
  for (const [cause, group] of [...causes].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${group.length} × ${cause}`);
    for (const { id, quote } of group) console.log(`      ${id}: ${JSON.stringify(quote.slice(0, 160))}`);
  }
}

if (values.json)
  console.log(
    JSON.stringify(
      { packs: PACKS, day: day ?? "own", judged, leftOut: all.length - rows.length, judgeMs, loadMs },
      null,
      2,
    ),
  );
else {
  console.log(`${all.length - rows.length} texts that name a day are left out`);
  for (const one of judged) print(one);
  console.log(
    `\njudging by all packs, facts in hand: ${judgeMs.toFixed(2)} ms CPU, median of ${Math.min(200, ads.length)}`,
  );
  console.log(`loading all packs, compiled: ${loadMs?.toFixed(1) ?? "not built"} ms CPU`);
}

const [political, , trade] = judged;
checkFloors([
  ...(political === undefined || political.texts === 0
    ? []
    : [
        { name: "political ads rejected", value: share(political.decisions.reject, political), max: 0.002 },
        { name: "political ads for review", value: share(political.decisions.review, political), max: 0.03 },
      ]),
  ...(trade === undefined || trade.texts === 0
    ? []
    : [{ name: "commercial ads not approved", value: 1 - share(trade.decisions.approve, trade), max: 0.02 }]),
]);
