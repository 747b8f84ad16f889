import type { Calendar } from "../elections/calendar.ts";
import type { LoadedMedium, LoadedSubmission } from "../submission/loaded.ts";
import type { Day } from "../types/election.ts";
import type { DetectorRun } from "../types/verdict.ts";
import type { AdDetector, Detector, FactTree, MediumDetector } from "./detector.ts";
import { dictionary } from "./dictionary.ts";
import type { Originals } from "./forensics/originals/original.ts";
import type { TrustList } from "./provenance/c2pa/trust-list.ts";
import { type Ran, runDetector } from "./run-detector.ts";
import type { FactCheckIndex } from "./text/fact-checks/build-index.ts";

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
  readonly factChecks?: FactCheckIndex | undefined;
  /** Certificates that signers of content credentials are trusted by. */
  readonly trustList?: TrustList | undefined;
  /** Pictures that media are held against. */
  readonly originals?: Originals | undefined;
  /** Facts of media that have been looked at before on the same day, by detector, bytes and declaration. */
  readonly mediumCache?: Map<string, FactTree> | undefined;
}

/**
 * Gathers facts: what was declared, then what the detectors see. A detector that fails, runs over its budget or gives
 * what is no fact leaves unknown facts with the reason; it never makes the check fail and never turns into a pass.
 *
 * Media that were not handed over are none, not unknown: the ad is the words and files that are submitted, and an ad
 * of words alone must not be in doubt under every rule about pictures.
 */
export async function gather(loaded: LoadedSubmission, options: GatherOptions): Promise<Gathered> {
  const order = inOrder(options);
  const needed = order.flatMap(({ needsOfMedia = [] }) => needsOfMedia.map((field) => `media.${field}`));
  const wanted = new Set([...options.wanted, ...needed]);
  const media = await gatherMedia(loaded.media, { ...options, wanted });
  const runs = media.flatMap(({ run }) => run ?? []);
  let facts: FactTree = {
    ...loaded.ad,
    media: loaded.ad.media === undefined ? [] : mediaFacts(loaded, media),
  };
  for (const detector of order) {
    const { calendar, asOf, factChecks } = options;
    const input = { ad: loaded.ad, facts, calendar, asOf, factChecks };
    const ran = await runDetector(detector, () => detector.run(input), dictionary.fields);
    runs.push(ran.run);
    facts = { ...facts, ...ran.facts };
  }
  return { facts, runs: worstRuns(runs) };
}

/** Detectors of the whole ad that are wanted, each after those it needs. */
function inOrder({ detectors, wanted }: GatherOptions): AdDetector[] {
  const all = detectors.filter((detector) => detector.sense === "ad");
  const order = new Set<AdDetector>();
  const seen = new Set<AdDetector>();
  const add = (facts: Iterable<string>): void => {
    for (const fact of facts) {
      const detector = all.find(({ gives }) => gives.includes(fact));
      if (detector === undefined || seen.has(detector)) continue;
      seen.add(detector);
      add(detector.needs);
      order.add(detector);
    }
  };
  add(wanted);
  return [...order];
}

/** What one detector gave for one medium; `run` is absent when there was nothing for it to look at. */
interface Inspected extends Partial<Ran> {
  readonly medium: LoadedMedium;
  readonly facts: FactTree;
}

function mediaFacts({ media }: LoadedSubmission, inspected: readonly Inspected[]): FactTree[] {
  return media.map((medium) => {
    const { bytes: _, ...declared } = medium.declared;
    const found = inspected.filter((one) => one.medium === medium).map(({ facts }) => facts);
    return Object.assign({}, declared, ...found);
  });
}

/** Looks at one medium with every detector that looks at media, whoever asks for its facts. */
export async function gatherMedium(
  medium: LoadedMedium,
  detectors: readonly Detector[],
  options: Partial<Pick<GatherOptions, "asOf" | "trustList" | "originals">>,
): Promise<Gathered> {
  const inspected = await Promise.all(
    detectors.filter(isMediumDetector).map((detector) => inspect(detector, medium, options)),
  );
  const facts: FactTree = Object.assign({}, ...inspected.map((one) => one.facts));
  return { facts, runs: worstRuns(inspected.flatMap(({ run }) => run ?? [])) };
}

const isMediumDetector = (detector: Detector): detector is MediumDetector => detector.sense === "medium";

async function gatherMedia(media: readonly LoadedMedium[], options: GatherOptions): Promise<Inspected[]> {
  const { wanted } = options;
  const detectors = options.detectors
    .filter(isMediumDetector)
    .filter(({ gives }) => gives.some((field) => wanted.has(`media.${field}`)));
  const pairs = media.flatMap((medium) => detectors.map((detector) => ({ medium, detector })));
  return Promise.all(pairs.map(({ medium, detector }) => inspect(detector, medium, options)));
}

const mediumType = dictionary.fields.media?.type === "list" ? dictionary.fields.media.of : dictionary;
const mediumFields = mediumType.type === "object" ? mediumType.fields : {};

async function inspect(
  detector: MediumDetector,
  medium: LoadedMedium,
  {
    mediumCache,
    asOf,
    trustList,
    originals,
  }: Partial<Pick<GatherOptions, "mediumCache" | "asOf" | "trustList" | "originals">>,
): Promise<Inspected> {
  const { bytes, sha256, declared } = medium;
  if (bytes === undefined) return { medium, ...(await describe(detector, medium)) };
  const key = JSON.stringify([detector.id, sha256, medium.field, { ...declared, bytes: undefined }]);
  const known = mediumCache?.get(key);
  if (known !== undefined) return { medium, facts: known };
  const ran = await runDetector(
    detector,
    () => detector.run({ ...medium, bytes }, { asOf, trustList, originals }),
    mediumFields,
  );
  mediumCache?.set(key, ran.facts);
  return { medium, ...ran };
}

/** What can be said of a medium without its bytes; the rest is unknown for the reason they are not there. */
async function describe(
  detector: MediumDetector,
  medium: LoadedMedium,
): Promise<Pick<Inspected, "facts" | "run">> {
  const { unknown = "media-not-inspected", note } = medium.problem ?? {};
  const gaps = Object.fromEntries(
    detector.gives.map((field) => [field, { unknown, note, detector: detector.id }]),
  );
  if (detector.withoutBytes === undefined) return { facts: gaps };
  const { run, facts } = await runDetector(
    detector,
    () => detector.withoutBytes?.(medium) ?? {},
    mediumFields,
  );
  return { facts: { ...gaps, ...facts }, run: run.status === "ran" ? undefined : run };
}

const SEVERITY: readonly DetectorRun["status"][] = ["ran", "unavailable", "partial", "timeout", "failed"];

/** One line a detector, sorted by id: the first of the worst of its runs. */
function worstRuns(runs: readonly DetectorRun[]): DetectorRun[] {
  const worst = new Map<string, DetectorRun>();
  for (const run of runs) {
    const known = worst.get(run.id);
    if (known === undefined || SEVERITY.indexOf(run.status) > SEVERITY.indexOf(known.status)) {
      worst.set(run.id, run);
    }
  }
  return [...worst.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
