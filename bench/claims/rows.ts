import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, daysBetween } from "../../src/elections/days.ts";

/** A labelled text of a JSON-lines file. */
export interface Row {
  readonly id: string;
  readonly text: string;
  /** The collection it comes from. */
  readonly src: string;
  /** Day it ran, `start/end`, or unknown. */
  readonly date: string | null;
  /** Where it ran; the United States when the row does not say. */
  readonly place?: string;
  readonly lang?: string;
  readonly context: string | null;
  readonly labels: Readonly<Record<string, boolean | null>>;
  readonly uncertain_labels?: readonly string[] | null;
}

/** Every row of every `.jsonl` file in the folder, in the order of names and lines. */
export function readRows(folder: string): Row[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line): Row => JSON.parse(line)),
  );
}

const SEASON_DAYS = 400;

/** The day a row is read on: its first, or the middle of a window too long to be the run of one ad. */
export function dayOf({ date }: Row): string {
  const [start = "2020-09-01", end = start] = (date ?? "").split("/").filter((part) => part !== "");
  const days = daysBetween(start, end);
  return days > SEASON_DAYS ? addDays(start, Math.floor(days / 2)) : start;
}

/** Whether a label is beyond dispute in the row: no positive that its reader doubted, no negative on the border. */
export function isCertain(row: Row, label: string): boolean {
  return row.labels[label] === true
    ? row.uncertain_labels?.includes(label) !== true
    : row.context !== "borderline" && row.uncertain_labels?.includes(label) !== true;
}
