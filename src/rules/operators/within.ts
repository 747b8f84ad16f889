import { ELECTION_ANCHORS } from "../../elections/anchors.ts";
import { inWindow, parseWindow, windowEdges } from "../../elections/windows.ts";
import { ELECTION_KINDS } from "../../types/election.ts";
import type { Evidence, Missing } from "../../types/verdict.ts";
import type { Operator } from "../condition.ts";
import { missingOf } from "../node.ts";
import { scalarTest } from "./scalar.ts";

const ANCHOR = {
  anyOf: [
    { enum: ELECTION_ANCHORS, description: "A day of an election in the calendar." },
    { type: "string", description: "A day (2026-06-03), `30 June`, or `first working day of February`." },
  ],
};
const POINT = { anyOf: [ANCHOR, { type: "object" }] };
const WINDOW_KEYS = {
  days: { type: "integer", minimum: 0 },
  months: { type: "integer", minimum: 0 },
  hours: { type: "integer", minimum: 0 },
  before: ANCHOR,
  after: ANCHOR,
  from: POINT,
  to: POINT,
  of: {
    type: "object",
    properties: {
      jurisdiction: { type: "string" },
      kinds: { type: "array", items: { enum: ELECTION_KINDS } },
    },
  },
};

export const within: Operator = {
  name: "within",
  doc: "The day falls in a window of the election calendar. Day N counts as inside and N+1 as outside; the anchor is day 0.",
  example: "date: { within: { days: 60, before: election-day } }",
  accepts: (type) => type.type === "day",
  schema: () => ({ type: "object", properties: WINDOW_KEYS, additionalProperties: false }),
  compile(expected, type, path, compiler) {
    const window = parseWindow(expected);
    if ("error" in window) {
      compiler.problem(path, window.error, window.hint);
      return undefined;
    }
    const place = window.of?.jurisdiction ?? compiler.place;
    if (place === undefined) {
      compiler.problem(
        path,
        "no place to take the calendar from",
        "add `of: { jurisdiction: US-CA }` to the window",
      );
      return undefined;
    }
    const { fact } = compiler;
    if (type.dated) {
      compiler.reads.dated = true;
      compiler.reads.edges.push((first, last, calendar) => windowEdges(window, place, calendar, first, last));
    }
    return scalarTest(fact, "within", expected, (value, run) => {
      if (typeof value !== "string") return "false";
      const { truth, election, daysToVote, opens, closes, reason } = inWindow(
        window,
        value.slice(0, 10),
        place,
        run.calendar,
      );
      const evidence: Evidence[] = [
        {
          fact,
          value: { id: election?.id, name: election?.name, daysToVote, opens, closes },
          detector: "elections/calendar",
        },
      ];
      const missing: Missing[] | undefined = reason === undefined ? undefined : [missingOf(reason, fact)];
      return { truth, evidence: election === undefined ? undefined : evidence, missing };
    });
  },
};
