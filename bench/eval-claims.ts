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
import { FLOORS } from "./claims/claim-floors.ts";
import { compareRow, type Tally, tally } from "./claims/compare.ts";
import { readRow } from "./claims/read-row.ts";
import { readRows } from "./claims/rows.ts";
import { tableOf } from "./claims/table.ts";
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
const rows = readRows(positionals[0] ?? ".").filter(
  ({ src }) => values.src === undefined || src === values.src,
);
const calendar = await loadCalendar();
const pastFrom = values["past-from"] === "swearing-in" ? "swearing-in" : "voting";
const result: Tally = tally();
let chars = 0;
const started = process.cpuUsage();
for (const row of rows) {
  chars += row.text.length;
  compareRow(result, row, await readRow(row, calendar), { calendar, pastFrom, shown: values.show });
}
const msFor500 = (process.cpuUsage(started).user / 1000 / chars) * 500;
const figures = tableOf(result, rows.length, msFor500);
if (values.show === undefined)
  console.log(values.json ? JSON.stringify(figures, null, 2) : figures.lines.join("\n"));
checkFloors(FLOORS(figures));
