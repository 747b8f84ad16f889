import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACK_LIMITS } from "../documents/limits.ts";
import { type Document, readDocument } from "../documents/read-document.ts";
import { buildCalendar, type CalendarData } from "../elections/build-calendar.ts";
import type { Calendar } from "../elections/calendar.ts";
import { AdclauseError } from "../types/error.ts";
import { packageHome } from "./builtin.ts";

/**
 * Loads the election calendar that ships with adclause, and adds the user's own calendar files to it.
 *
 * @throws AdclauseError E_CALENDAR with every fault and its position: a calendar with holes would move dates silently
 */
export async function loadCalendar(files: readonly string[] = []): Promise<Calendar> {
  const { rules, compiled } = packageHome();
  const own = compiled === undefined ? [join(rules, "elections.yaml")] : [];
  const base = compiled === undefined ? undefined : await readCompiled(join(compiled, "elections.json"));
  const documents = await Promise.all([...own, ...files].map(read));
  const { calendar, problems } = buildCalendar(documents, base);
  const [first, ...rest] = problems;
  if (first !== undefined) throw AdclauseError.of([first, ...rest]);
  return calendar;
}

/** The calendar that ships was checked when it was compiled. */
async function readCompiled(file: string): Promise<CalendarData> {
  const data: CalendarData = JSON.parse(await readFile(file, "utf8"));
  return data;
}

async function read(file: string): Promise<Document> {
  try {
    return readDocument(await readFile(file), file, PACK_LIMITS);
  } catch (cause) {
    throw new AdclauseError("E_CALENDAR", `cannot read the calendar \`${file}\``, {
      hint: "give a YAML file of elections",
      cause,
    });
  }
}
