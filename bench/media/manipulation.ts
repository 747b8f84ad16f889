import { editedDetector } from "../../src/evidence/forensics/edited.ts";
import { upperBound } from "../../src/evidence/forensics/interval.ts";
import { at, listAt, textAt } from "../../src/evidence/provenance/json.ts";
import { isObservation } from "../../src/types/fact.ts";
import { type Part, rate, type Share, share, times, timesText } from "./part.ts";

interface Seen {
  readonly group: string;
  readonly isEdited: boolean;
  readonly outcome: string;
  /** Tests that gave a signal of more than a lead. */
  readonly tests: readonly string[];
}

const atMost = ({ hits, all }: Share): string =>
  all === 0
    ? "of none"
    : `${hits} of ${all} (at most ${(100 * upperBound(hits, all)).toFixed(1)} %, Clopper-Pearson 95 %)`;

/** Signs of manipulation: hits in files that are labelled as changed, false alarms in those that are labelled as not. */
export function manipulationPart(): Part {
  const seen: Seen[] = [];
  const cpuMs: number[] = [];
  const shareOf = (files: readonly Seen[], test?: string): Share =>
    share(
      files.filter(({ tests }) => (test === undefined ? tests.length > 0 : tests.includes(test))).length,
      files.length,
    );
  return {
    name: "manipulation",
    async look({ bytes, group, truth }) {
      const before = process.cpuUsage();
      const facts = await editedDetector.run({ field: "media[0]", declared: {}, bytes });
      const { user, system } = process.cpuUsage(before);
      if (typeof truth?.edited !== "boolean") return "";
      const outcome = at(facts, "edited", "outcome");
      const signals = listAt(facts, "edited", "signals", "items").filter(isObservation);
      const tests = signals
        .filter(({ certainty }) => certainty !== "possible")
        .map(({ value }) => textAt(value, "detector") ?? "");
      const name = isObservation(outcome) ? String(outcome.value) : "unknown";
      seen.push({ group, isEdited: truth.edited, outcome: name, tests: [...new Set(tests)] });
      cpuMs.push((user + system) / 1_000);
      return [name, ...tests].join(" ");
    },
    report() {
      const [edited, authentic] = [true, false].map((isEdited) =>
        seen.filter((file) => file.isEdited === isEdited),
      );
      const tests = [...new Set(seen.flatMap((file) => file.tests))].sort();
      const groups = [...new Set(seen.map(({ group }) => group))].sort();
      const inGroup = (files: readonly Seen[] | undefined, group: string): readonly Seen[] =>
        (files ?? []).filter((file) => file.group === group);
      const alarms = shareOf(authentic ?? []);
      const untested = seen.filter(({ outcome }) => outcome === "not-testable").length;
      const time = times(cpuMs);
      return {
        lines: [
          `changed files with a signal: ${atMost(shareOf(edited ?? []))}`,
          `false alarms: ${atMost(alarms)}`,
          ...tests.map((test) => {
            const [hits, wrong] = [shareOf(edited ?? [], test), shareOf(authentic ?? [], test)];
            return `${test}: ${hits.hits} of ${hits.all} changed, ${atMost(wrong)} authentic`;
          }),
          ...groups.map((group) => {
            const [hits, wrong] = [shareOf(inGroup(edited, group)), shareOf(inGroup(authentic, group))];
            return `${group}: ${hits.hits} of ${hits.all} changed, ${wrong.hits} of ${wrong.all} authentic`;
          }),
          `not testable: ${untested} of ${seen.length}`,
          `CPU a file with its decoding: ${timesText(time)}`,
        ],
        floors: [{ name: "signs of manipulation in authentic files", value: rate(alarms), max: 0.01 }].filter(
          ({ value }) => !Number.isNaN(value),
        ),
        figures: { edited: shareOf(edited ?? []), authentic: alarms, untested, time },
      };
    },
  };
}
