/**
 * How much doubt of elections is found in sentences written for this project, by topic: those the grammar was written
 * with, and those it was not (`held-out`); and how many innocent ones are flagged.
 *
 *   npm run eval:phrasings -- [--show] [--json] [--floors]
 *
 * Each sentence is read as an ad of 2026-09-15 in the United States. `--show` prints what was missed or wrongly flagged
 * of the texts that are not held out.
 */
import { parseArgs } from "node:util";
import { loadCalendar } from "../src/rules/load-calendar.ts";
import { isMade, OTHER_KINDS } from "./claims/made.ts";
import { type Phrasing, readPhrasings } from "./claims/phrasings.ts";
import { readRow } from "./claims/read-row.ts";
import { shareInterval } from "./claims/score.ts";
import { checkFloors } from "./floors.ts";

const { values } = parseArgs({
  options: { show: { type: "boolean" }, json: { type: "boolean" }, floors: { type: "boolean" } },
});

interface Found {
  /** Asserted or insinuated, and sure enough for a verdict. */
  readonly isMade: boolean;
  /** At least a lead that a person reviews. */
  readonly isSeen: boolean;
}

const calendar = await loadCalendar();

async function read({ text }: Phrasing): Promise<Found> {
  const row = { id: "", text, src: "phrasings", date: "2026-09-15", context: null, labels: {} };
  const doubts = (await readRow(row, calendar)).claims.filter(({ kind }) => OTHER_KINDS[kind] === undefined);
  return {
    isMade: doubts.some(isMade),
    isSeen: doubts.some(({ stance }) => stance === "asserted" || stance === "insinuated"),
  };
}

interface Tally {
  all: number;
  made: number;
  seen: number;
}
const topics = new Map<string, Tally>();
const count = (name: string, found: Found): void => {
  const tally = topics.get(name) ?? { all: 0, made: 0, seen: 0 };
  topics.set(name, tally);
  tally.all += 1;
  if (found.isMade) tally.made += 1;
  if (found.isSeen) tally.seen += 1;
};

for (const phrasing of readPhrasings()) {
  const { isDoubt, isHeldOut, topic, text } = phrasing;
  const found = await read(phrasing);
  const side = isHeldOut ? "held out" : "known";
  const way = !isDoubt ? "innocent" : /innuendo|hints/.test(topic) ? "hint" : "doubt";
  count(`${way}, ${side}`, found);
  count(`  ${topic}`, found);
  if (values.show === true && !isHeldOut && found.isMade !== isDoubt) console.log(`${topic}: ${text}`);
}

const madeShare = (name: string): number => {
  const { made, all } = topics.get(name) ?? { made: Number.NaN, all: 1 };
  return made / all;
};
checkFloors([
  { name: "doubt in known phrasings", value: madeShare("doubt, known"), min: 0.61 },
  { name: "doubt in phrasings held out", value: madeShare("doubt, held out"), min: 0.3 },
  { name: "innocent phrasings flagged, known", value: madeShare("innocent, known"), max: 0.03 },
  { name: "innocent phrasings flagged, held out", value: madeShare("innocent, held out"), max: 0.03 },
]);

if (values.json === true) console.log(JSON.stringify(Object.fromEntries(topics), null, 2));
else
  console.table(
    Object.fromEntries(
      [...topics]
        .sort(([a], [b]) => Number(a.startsWith(" ")) - Number(b.startsWith(" ")))
        .map(([name, { all, made, seen }]) => {
          const [low, high] = shareInterval(made, all);
          const share = (hits: number): string => (hits / all).toFixed(2);
          return [
            name,
            {
              texts: all,
              made: share(made),
              "95 %": `${low.toFixed(2)}–${high.toFixed(2)}`,
              "or a lead": share(seen),
            },
          ];
        }),
    ),
  );
