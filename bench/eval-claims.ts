/**
 * Scores the text detectors on labelled texts.
 *
 *   npm run eval:claims -- <folder> [--json] [--floors] [--show <bucket>] [--src <collection>]
 *     [--past-from voting|swearing-in]
 *
 * The folder holds JSON-lines files; a row has `text`, `date` (a day, or `start/end`), `labels {political, doubt_upcoming,
 * doubt_past, suppression, …}`, `uncertain_labels`, `context` and `src`. Rows whose label is disputed, and borderline
 * negatives, are left out of the label's score. A doubt claim counts as found when it is asserted or insinuated and
 * `likely`; one tied to no election counts as upcoming, the stricter side.
 */
import { parseArgs } from "node:util";
import { loadCalendar } from "../src/rules/load-calendar.ts";
import { claimFloors } from "./claims/claim-floors.ts";
import { compareRow } from "./claims/compare.ts";
import { readRow } from "./claims/read-row.ts";
import { readRows } from "./claims/rows.ts";
import { showRow } from "./claims/show-row.ts";
import { tableOf } from "./claims/table.ts";
import { createTally } from "./claims/tally.ts";
import { checkFloors } from "./floors.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    floors: { type: "boolean" },
    show: { type: "string" },
    src: { type: "string" },
    "past-from": { type: "string", default: "voting" },
  },
});
const all = readRows(positionals[0] ?? ".");
const rows = all.filter(({ src }) => values.src === undefined || src === values.src);
const calendar = await loadCalendar();
const pastFrom = values["past-from"] === "swearing-in" ? "swearing-in" : "voting";
const tally = createTally();
let chars = 0;
let cpuMs = 0;
for (const row of rows) {
  chars += row.text.length;
  const started = process.cpuUsage();
  const reading = await readRow(row, calendar);
  cpuMs += process.cpuUsage(started).user / 1000;
  const buckets = compareRow(tally, row, reading, { calendar, pastFrom });
  if (values.show !== undefined && buckets.includes(values.show)) console.log(showRow(row, reading.claims));
}
const table = tableOf(tally, rows.length, (cpuMs / chars) * 500);
if (values.show === undefined) {
  console.log(values.json ? JSON.stringify(table, null, 2) : table.lines.join("\n"));
}
checkFloors(claimFloors(table));
