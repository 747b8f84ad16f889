import { digestOf } from "./documents/digest.ts";
import type { Calendar } from "./elections/calendar.ts";
import { isDay } from "./elections/days.ts";
import { findRemedy } from "./engine/find-remedy.ts";
import { flightDays } from "./engine/flight.ts";
import { type Judgement, judgeAd } from "./engine/judge-ad.ts";
import { activeSuppressions } from "./engine/suppress.ts";
import { uncoveredPlatforms } from "./engine/uncovered.ts";
import { adDetectors } from "./evidence/ad-detectors.ts";
import type { Detector, FactTree } from "./evidence/detector.ts";
import type { Originals } from "./evidence/forensics/originals/original.ts";
import { gather } from "./evidence/gather.ts";
import type { TrustList } from "./evidence/provenance/c2pa/trust-list.ts";
import type { FactCheckIndex } from "./evidence/text/fact-checks/build-index.ts";
import type { SecondReader } from "./llm/second-reader.ts";
import type { CheckOptions } from "./options.ts";
import type { PackSet } from "./rules/pack.ts";
import type { LoadedSubmission } from "./submission/loaded.ts";
import type { Submission } from "./submission/schema.ts";
import type { Day } from "./types/election.ts";
import { AdclauseError } from "./types/error.ts";
import type { LlmReading } from "./types/llm.ts";
import type { Suppression } from "./types/suppression.ts";
import type { DetectorRun, Finding, Verdict } from "./types/verdict.ts";

/** The fact-checks that ads are searched for, with the digests of the files they came from. */
export interface FactChecks {
  readonly index: FactCheckIndex;
  readonly files: NonNullable<Verdict["factChecks"]>;
}

/** What stays the same from ad to ad. */
export interface Pipeline {
  readonly packs: PackSet;
  readonly calendar: Calendar;
  /** Those that are built in when absent. */
  readonly detectors?: readonly Detector[] | undefined;
  readonly factChecks?: FactChecks | undefined;
  readonly trustList?: TrustList | undefined;
  readonly originals?: Originals | undefined;
  readonly options: CheckOptions;
}

/**
 * The whole check of one ad: submission → evidence → rules → verdict. Detectors observe, rules judge, and the cures are
 * proved by checking the cured ad again.
 */
export async function checkLoaded(
  loaded: LoadedSubmission,
  pipeline: Pipeline,
  asOfGiven?: Day,
): Promise<Verdict> {
  const asOf = dayOf(loaded, pipeline, asOfGiven);
  const attempt = await createAttempts(loaded, pipeline, asOf);
  const { runs, llm, judgement } = await attempt(loaded.ad);
  const findings = await withRemedies(
    judgement,
    loaded.ad,
    pipeline,
    async (ad) => (await attempt(ad)).judgement,
  );
  const { packs } = pipeline;
  const suspended = suppressionsOf(loaded, pipeline, asOf);
  return {
    format: 1,
    decision: judgement.decision,
    asOf,
    ad: { id: loaded.id, digest: digestOfAd(loaded) },
    packs: packs.packs.map(({ head, digest, problems }) => ({
      id: head.id,
      version: head.version,
      digest,
      ...(problems.length > 0 ? { problems: problems.length } : {}),
    })),
    ...(pipeline.factChecks === undefined ? {} : { factChecks: pipeline.factChecks.files }),
    ...(pipeline.trustList === undefined ? {} : { trustList: describeTrustList(pipeline.trustList) }),
    ...(pipeline.originals === undefined ? {} : { originals: describeOriginals(pipeline.originals) }),
    ...(llm === undefined ? {} : { llm }),
    byPack: judgement.byPack,
    ...(judgement.uncovered === undefined ? {} : { uncovered: judgement.uncovered }),
    ...(suspended.length === 0 ? {} : { suspended: suspended.map(({ ads: _, ...one }) => one) }),
    findings,
    passed: judgement.passed,
    notApplicable: judgement.notApplicable,
    declare: judgement.declare,
    timeline: judgement.timeline,
    detectors: runs,
    notJudged: judgement.notJudged,
    problems: packs.problems,
  };
}

/** The day that a check is for: what the caller says, or the first of the flight. */
export function dayOf(loaded: LoadedSubmission, { options }: Pipeline, given?: Day): Day {
  const asOf = given ?? options.asOf ?? loaded.ad.flight?.start?.slice(0, 10);
  if (asOf === undefined) {
    throw new AdclauseError("E_OPTION", "no day to evaluate the ad on", {
      hint: 'give the ad a `flight.start`, or pass `asOf: "YYYY-MM-DD"`; adclause never reads the clock',
    });
  }
  if (!isDay(asOf)) {
    throw new AdclauseError("E_OPTION", `\`${String(asOf)}\` is not a day to evaluate the ad on`, {
      hint: 'pass `asOf: "YYYY-MM-DD"`',
    });
  }
  return asOf;
}

/** Rules that are set aside for the ad: by the caller, and by packs. */
function suppressionsOf({ id }: LoadedSubmission, { packs, options }: Pipeline, asOf: Day): Suppression[] {
  const suspensions = packs.packs.flatMap((pack) => pack.suspensions);
  return activeSuppressions([...(options.suppressions ?? []), ...suspensions], id, asOf);
}

/** Detectors of media are read when an ad has some: who checks text pays for text. */
export async function contentDetectors({ media }: LoadedSubmission): Promise<readonly Detector[]> {
  return media.length === 0 ? adDetectors : (await import("./evidence/detectors.ts")).detectors;
}

/** A language model is asked when there is one and some rule reads claims. */
async function secondReaderFor(
  { packs, calendar, options: { classifier } }: Pipeline,
  asOf: Day,
): Promise<SecondReader | undefined> {
  if (classifier === undefined || !wantedFacts(packs).has("claims")) return undefined;
  const { createSecondReader } = await import("./llm/second-reader.ts");
  return createSecondReader(classifier, { packs, calendar, asOf });
}

interface Attempted {
  readonly runs: readonly DetectorRun[];
  readonly llm?: LlmReading;
  readonly judgement: Judgement;
}

/** Judges the ad as it is, or as edited, by all packs or by some of them. */
export type AdAttempts = (ad: Submission, packs?: PackSet) => Promise<Attempted>;

/** Passes over one ad; media that did not change from one to the next are not looked at again. */
export async function createAttempts(
  loaded: LoadedSubmission,
  pipeline: Pipeline,
  asOf: Day,
): Promise<AdAttempts> {
  const detectors = pipeline.detectors ?? (await contentDetectors(loaded));
  const secondReader = await secondReaderFor(pipeline, asOf);
  const { packs, calendar } = pipeline;
  const mediumCache = new Map<string, FactTree>();
  const wanted = wantedFacts(packs);
  const suppressions = suppressionsOf(loaded, pipeline, asOf);
  return async (ad, by = packs) => {
    const media = loaded.media.map((medium, index) => ({
      ...medium,
      declared: ad.media?.[index] ?? medium.declared,
    }));
    const gathered = await gather(
      { ...loaded, ad, media },
      {
        wanted,
        detectors,
        calendar,
        asOf,
        mediumCache,
        factChecks: pipeline.factChecks?.index,
        trustList: pipeline.trustList,
        originals: pipeline.originals,
      },
    );
    const days = flightDays(ad.flight, asOf);
    const second = await secondReader?.(ad, gathered.facts);
    const facts = second?.facts ?? gathered.facts;
    const runs = second?.run === undefined ? gathered.runs : sortedRuns([...gathered.runs, second.run]);
    const uncovered = uncoveredPlatforms(ad.platforms ?? [], packs);
    const judgement = judgeAd(facts, { packs: by, calendar, days, uncovered, suppressions });
    return { runs, llm: second?.llm, judgement };
  };
}

const sortedRuns = (runs: readonly DetectorRun[]): DetectorRun[] =>
  runs.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const describeTrustList = ({ digest, anchors }: TrustList): NonNullable<Verdict["trustList"]> => ({
  digest,
  anchors,
});

const describeOriginals = ({ digest, entries }: Originals): NonNullable<Verdict["originals"]> => ({
  digest,
  pictures: entries.length,
});

/** What rules read is fixed when they are compiled, so it is gathered once for all ads of a checker. */
const wantedBy = new WeakMap<PackSet, ReadonlySet<string>>();

function wantedFacts(packSet: PackSet): ReadonlySet<string> {
  const known = wantedBy.get(packSet);
  if (known !== undefined) return known;
  const reads = packSet.packs.flatMap((pack) => [pack.reads, ...pack.rules.map((rule) => rule.reads)]);
  const wanted = new Set(reads.flatMap(({ facts }) => [...facts]));
  // The nearest election is looked up in the places of delivery.
  if (wanted.has("election")) wanted.add("jurisdiction");
  wantedBy.set(packSet, wanted);
  return wanted;
}

/** Adds the cures, each proved by checking the ad again as edited. */
async function withRemedies(
  judgement: Judgement,
  ad: Submission,
  { packs }: Pipeline,
  recheck: (ad: Submission) => Promise<Judgement>,
): Promise<Finding[]> {
  const rules = new Map(
    packs.packs.flatMap((pack) => pack.rules.map((rule) => [rule.source.id, rule] as const)),
  );
  return Promise.all(
    judgement.findings.map(async (finding) => {
      const rule = rules.get(finding.rule);
      const remedy = rule && (await findRemedy(rule, finding, judgement, ad, recheck));
      return remedy === undefined ? finding : { ...finding, remedy };
    }),
  );
}

export const digestOfAd = (loaded: LoadedSubmission): string => digestOf(inputOf(loaded));

/** What went in: the declared ad, and each medium by the digest of its bytes. */
function inputOf({ ad, media }: LoadedSubmission): unknown {
  const inspected = media.map(({ declared: { bytes: _, ...declared }, sha256, problem }) => ({
    ...declared,
    sha256,
    problem,
  }));
  return { ...ad, ...(ad.media === undefined ? {} : { media: inspected }) };
}
