import * as z from "zod";
import { formatPath } from "../documents/document-path.ts";
import { quote } from "../documents/quote.ts";
import type { Document } from "../documents/read-document.ts";
import { problemsOf } from "../documents/zod-problems.ts";
import type { Election } from "../types/election.ts";
import type { Problem } from "../types/error.ts";
import type { Calendar, Coverage } from "./calendar.ts";
import { calendarSchema, electionSchema } from "./schema.ts";

interface Entries {
  readonly elections: readonly { readonly index: number; readonly item: Election }[];
  readonly coverage: readonly Coverage[];
  readonly problems: readonly Problem[];
}

/** The entries of a document; of a faulty one those that fit, for one bad entry must not take the others with it. */
function entriesOf(document: Document): Entries {
  if (document.value === undefined) return { elections: [], coverage: [], problems: [] };
  const parsed = calendarSchema.safeParse(document.value);
  if (parsed.success) {
    const elections = parsed.data.elections.map((item, index) => ({ index, item }));
    return { elections, coverage: parsed.data.coverage, problems: [] };
  }
  const problems = problemsOf(parsed.error, document, "E_CALENDAR", calendarSchema);
  return { elections: fitting(document.value), coverage: [], problems };
}

function fitting(value: unknown): Entries["elections"] {
  const list = z.looseObject({ elections: z.array(z.unknown()) }).safeParse(value).data?.elections ?? [];
  return list.flatMap((each, index) => {
    const parsed = electionSchema.safeParse(each);
    return parsed.success ? [{ index, item: parsed.data }] : [];
  });
}

const repeated = (document: Document, index: number, id: string): Problem => {
  const path = ["elections", index, "id"];
  return {
    code: "E_CALENDAR",
    message: `the calendar already has an election ${quote(id)}`,
    hint: "choose another id, or remove one of the two",
    ...document.at(path),
    path: formatPath(path),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A calendar that has been checked before, as the package ships it. */
export interface CalendarData {
  readonly elections: readonly Election[];
  readonly coverage: readonly Coverage[];
}

/**
 * Joins calendar documents into one calendar, on top of one that has been checked. Each fault is a problem with its place; a second election of the same id
 * is one too, and the first stays. A document with a fault loses its coverage: without the faulty entry its list is
 * not complete, and a day must not read as "no election" because of a slip.
 */
export function buildCalendar(
  documents: readonly Document[],
  base: CalendarData = { elections: [], coverage: [] },
): {
  calendar: Calendar;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const byId = new Map(base.elections.map((election) => [election.id, election]));
  const coverage: Coverage[] = [...base.coverage];
  for (const document of documents) {
    const entries = entriesOf(document);
    const found: Problem[] = [...document.problems, ...entries.problems];
    for (const { index, item } of entries.elections) {
      if (byId.has(item.id)) found.push(repeated(document, index, item.id));
      else byId.set(item.id, item);
    }
    if (found.length === 0) coverage.push(...entries.coverage);
    problems.push(...found);
  }
  const elections = [...byId.values()].sort(
    (a, b) => compare(a.votingDays[0] ?? "", b.votingDays[0] ?? "") || compare(a.id, b.id),
  );
  return { calendar: { elections, coverage, byId }, problems };
}
