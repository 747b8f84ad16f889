import { z } from "zod";
import type { Election } from "../types/election.ts";
import type { Position, Problem } from "../types/error.ts";
import type { Calendar, Coverage } from "./calendar.ts";
import { calendarSchema, electionSchema } from "./schema.ts";

type Path = readonly (string | number)[];

/** A parsed document that can say where in its file each part stands. */
export interface CalendarDocument {
  readonly value: unknown;
  at(path: Path): Position;
  /** Faults found while it was read; passed on. */
  readonly problems?: readonly Problem[];
}

const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );

const problemAt = (document: CalendarDocument, path: Path, message: string, hint?: string): Problem => ({
  code: "E_CALENDAR",
  message,
  hint,
  path: pathText(path),
  ...document.at(path),
});

const sentence = (text: string): string =>
  `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, "");

interface Entries {
  readonly elections: readonly { readonly index: number; readonly item: Election }[];
  readonly coverage: readonly Coverage[];
  readonly problems: readonly Problem[];
}

/** The entries of a document; of a faulty one those that fit, for one bad entry must not take the others with it. */
function entriesOf(document: CalendarDocument): Entries {
  if (document.value === undefined) return { elections: [], coverage: [], problems: [] };
  const parsed = calendarSchema.safeParse(document.value);
  if (parsed.success) {
    const elections = parsed.data.elections.map((item, index) => ({ index, item }));
    return { elections, coverage: parsed.data.coverage, problems: [] };
  }
  const problems = parsed.error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
    const where = issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path;
    return problemAt(document, where, sentence(issue.message));
  });
  return { elections: fitting(document.value), coverage: [], problems };
}

function fitting(value: unknown): Entries["elections"] {
  const list = z.looseObject({ elections: z.array(z.unknown()) }).safeParse(value).data?.elections ?? [];
  return list.flatMap((each, index) => {
    const parsed = electionSchema.safeParse(each);
    return parsed.success ? [{ index, item: parsed.data }] : [];
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Joins calendar documents into one calendar. Each fault is a problem with its place; a second election of the same id
 * is one too, and the first stays. A document with a fault loses its coverage: without the faulty entry its list is
 * not complete, and a day must not read as "no election" because of a slip.
 */
export function buildCalendar(documents: readonly CalendarDocument[]): {
  calendar: Calendar;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const byId = new Map<string, Election>();
  const coverage: Coverage[] = [];
  for (const document of documents) {
    const entries = entriesOf(document);
    const found: Problem[] = [...(document.problems ?? []), ...entries.problems];
    for (const { index, item } of entries.elections) {
      if (byId.has(item.id)) {
        const message = `the calendar already has an election \`${item.id}\``;
        const hint = "choose another id, or remove one of the two";
        found.push(problemAt(document, ["elections", index, "id"], message, hint));
      } else {
        byId.set(item.id, item);
      }
    }
    if (found.length === 0) coverage.push(...entries.coverage);
    problems.push(...found);
  }
  const elections = [...byId.values()].sort(
    (a, b) => compare(a.votingDays[0] ?? "", b.votingDays[0] ?? "") || compare(a.id, b.id),
  );
  return { calendar: { elections, coverage, byId }, problems };
}
