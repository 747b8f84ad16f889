import type { Calendar } from "../elections/calendar.ts";
import type { LoadedMedium, LoadedSubmission } from "../submission/loaded.ts";
import type { Day } from "../types/election.ts";
import type { Reason } from "../types/reason.ts";
import type { DetectorRun } from "../types/verdict.ts";
import { withinBudget } from "./budget.ts";
import type { AdDetector, Detector, FactTree, MediumDetector } from "./detector.ts";

/** All facts about one ad that some rule asks for, and how each detector fared. */
export interface Gathered {
  readonly facts: FactTree;
  readonly runs: readonly DetectorRun[];
}

export interface GatherOptions {
  /** Facts that the loaded rules read: `claims`, `media.ai` … Detectors that give none of them do not run. */
  readonly wanted: ReadonlySet<string>;
  readonly detectors: readonly Detector[];
  readonly calendar: Calendar;
  readonly asOf: Day;
  /** Facts of media that have been looked at before, by detector, bytes and declaration. */
  readonly mediumCache?: Map<string, FactTree> | undefined;
}

/**
 * Gathers facts: what was declared, then what the detectors see. A detector that fails or runs over its budget gives
 * unknown facts with the reason; it never makes the check fail and never turns into a pass.
 */
export async function gather(loaded: LoadedSubmission, options: GatherOptions): Promise<Gathered> {
  const runs: DetectorRun[] = [];
  const media = await gatherMedia(loaded.media, options, runs);
  let facts: FactTree = { ...loaded.ad, ...(loaded.ad.media === undefined ? {} : { media }) };
  for (const detector of inOrder(options)) {
    const { calendar, asOf } = options;
    const given = await attempt(detector, () => detector.run({ ad: loaded.ad, facts, calendar, asOf }), runs);
    facts = { ...facts, ...given };
  }
  return { facts, runs: runs.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Detectors of the whole ad that are wanted, each after those it needs. */
function inOrder({ detectors, wanted }: GatherOptions): AdDetector[] {
  const all = detectors.filter((detector) => detector.sense === "ad");
  const order: AdDetector[] = [];
  const add = (facts: Iterable<string>): void => {
    for (const fact of facts) {
      const detector = all.find(({ gives }) => gives.includes(fact));
      if (detector === undefined || order.includes(detector)) continue;
      add(detector.needs);
      order.push(detector);
    }
  };
  add(wanted);
  return order;
}

async function gatherMedia(
  media: readonly LoadedMedium[],
  options: GatherOptions,
  runs: DetectorRun[],
): Promise<FactTree[]> {
  const { wanted } = options;
  const detectors = options.detectors.filter(
    (detector): detector is MediumDetector =>
      detector.sense === "medium" && detector.gives.some((field) => wanted.has(`media.${field}`)),
  );
  return Promise.all(
    media.map(async (medium) => {
      const { bytes: _, ...declared } = medium.declared;
      const found = await Promise.all(detectors.map((detector) => inspect(detector, medium, options, runs)));
      return Object.assign({}, declared, ...found);
    }),
  );
}

async function inspect(
  detector: MediumDetector,
  medium: LoadedMedium,
  options: GatherOptions,
  runs: DetectorRun[],
): Promise<FactTree> {
  const { bytes, sha256, declared } = medium;
  if (bytes === undefined) {
    const gap = {
      unknown: medium.problem?.unknown ?? "media-not-inspected",
      note: medium.problem?.note,
      detector: detector.id,
    };
    return {
      ...Object.fromEntries(detector.gives.map((field) => [field, gap])),
      ...detector.withoutBytes?.(medium),
    };
  }
  const key = JSON.stringify([detector.id, sha256, medium.field, { ...declared, bytes: undefined }]);
  const known = options.mediumCache?.get(key);
  if (known !== undefined) return known;
  const given = await attempt(detector, () => detector.run({ ...medium, bytes }), runs);
  options.mediumCache?.set(key, given);
  return given;
}

/** Runs a detector under its budget and turns any fault into unknown facts. */
async function attempt(
  detector: Detector,
  run: () => FactTree | Promise<FactTree>,
  runs: DetectorRun[],
): Promise<FactTree> {
  const { id, version, budgetMs } = detector;
  const result = await withinBudget(run, budgetMs);
  note(runs, {
    id,
    version,
    status: result.status,
    note: result.status === "failed" ? result.note : undefined,
  });
  if (result.status === "ran") return result.value;
  const unknown: Reason = result.status === "timeout" ? "timeout" : "detector-failed";
  return Object.fromEntries(detector.gives.map((field) => [field, { unknown, detector: id }]));
}

/** One line a detector: the worst of its runs. */
function note(runs: DetectorRun[], run: DetectorRun): void {
  const index = runs.findIndex(({ id }) => id === run.id);
  if (index < 0) runs.push(run);
  else if (run.status !== "ran") runs[index] = run;
}
