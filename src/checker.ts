import { checkLoaded, type Pipeline } from "./check.ts";
import { checkMatrix } from "./check-matrix.ts";
import { indexFactChecks } from "./index-fact-checks.ts";
import { loadOriginals } from "./load-originals.ts";
import type { CheckOptions } from "./options.ts";
import { loadCalendar } from "./rules/load-calendar.ts";
import { loadPacks } from "./rules/load-packs.ts";
import { loadTrustList } from "./rules/load-trust-list.ts";
import type { PackSet } from "./rules/pack.ts";
import { loadSubmission } from "./submission/load-submission.ts";
import type { LoadedSubmission } from "./submission/loaded.ts";
import type { Submission } from "./submission/schema.ts";
import type { Day } from "./types/election.ts";
import { AdclauseError, formatPosition } from "./types/error.ts";
import type { Matrix } from "./types/matrix.ts";
import type { Suppression } from "./types/suppression.ts";
import type { Verdict } from "./types/verdict.ts";

/** An ad to check: the path of a file or folder, a submission object, or one that has been loaded. */
export type AdSource = string | Submission | LoadedSubmission;

/** One ad of many: its verdict, or the error that kept it from being checked. */
export interface CheckedAd {
  readonly source: string;
  readonly verdict?: Verdict;
  readonly error?: AdclauseError;
}

export interface CheckAllOptions {
  /** Ads checked at the same time; 4 by default. */
  readonly concurrency?: number | undefined;
  readonly onChecked?: ((checked: CheckedAd) => void) | undefined;
}

/** Packs and calendar loaded once, ads checked many times. */
export interface Checker {
  readonly packs: PackSet;
  check(ad: AdSource, options?: { readonly asOf?: Day | undefined }): Promise<Verdict>;
  /** The ad on every platform and in every place that it targets, each as if it ran there alone. */
  matrix(ad: AdSource, options?: { readonly asOf?: Day | undefined }): Promise<Matrix>;
  /** Checks many ads; a bad one becomes an error of its own and costs no other its verdict. Order is kept. */
  checkAll(ads: Iterable<AdSource>, options?: CheckAllOptions): Promise<CheckedAd[]>;
  /** Suppressions, of the caller and of packs, that met no finding so far. */
  unusedSuppressions(): readonly Suppression[];
}

/**
 * Compiles packs and calendar once.
 *
 * @throws AdclauseError E_OPTION for an unknown pack, E_PACK, E_CALENDAR, E_FACT_CHECKS, E_TRUST_LIST or E_ORIGINALS for files that
 * cannot be read; faults inside a pack do not throw, they make its decision `review` at best
 */
export async function createChecker(options: CheckOptions = {}): Promise<Checker> {
  const [packs, calendar, factChecks, trustList, originals] = await Promise.all([
    loadPacks(options.packs),
    loadCalendar(options.elections),
    indexFactChecks(options.factChecks),
    loadTrustList(options.trustList),
    loadOriginals(options.originals),
  ]);
  if (packs.packs.every(({ rules }) => rules.length === 0)) {
    const faults =
      packs.problems.length === 0 ? "" : `, because of ${formatPosition(packs.problems[0] ?? {})}`;
    throw new AdclauseError("E_NOTHING_CHECKED", `no rule was loaded${faults}`, {
      hint: packs.problems[0]?.message ?? "name a pack, or leave `packs` out for all that ship",
      problems: packs.problems,
    });
  }
  const pipeline: Pipeline = {
    packs,
    calendar,
    detectors: options.detectors,
    factChecks,
    trustList,
    originals,
    options,
  };
  const used = new Set<string>();
  const load = (ad: AdSource): Promise<LoadedSubmission> | LoadedSubmission =>
    isLoaded(ad) ? ad : loadSubmission(ad, { root: options.root, declarations: options.declarations });
  const check: Checker["check"] = async (ad, { asOf } = {}) => {
    const verdict = await checkLoaded(await load(ad), pipeline, asOf);
    for (const { rule, suppressed } of verdict.findings) if (suppressed) used.add(rule);
    return verdict;
  };
  return {
    packs,
    check,
    matrix: async (ad, { asOf } = {}) => checkMatrix(await load(ad), pipeline, asOf),
    checkAll: (ads, { concurrency = 4, onChecked } = {}) =>
      pool([...ads], concurrency, (ad) => checkOne(ad, check, onChecked)),
    unusedSuppressions: () =>
      [...(options.suppressions ?? []), ...packs.packs.flatMap(({ suspensions }) => suspensions)].filter(
        ({ rule }) => !used.has(rule),
      ),
  };
}

/** Checks one ad with all the packs that ship, or those of `options`. For many ads use {@link createChecker}. */
export async function checkAd(ad: AdSource, options?: CheckOptions): Promise<Verdict> {
  const checker = await createChecker(options);
  return checker.check(ad);
}

const isLoaded = (ad: AdSource): ad is LoadedSubmission =>
  typeof ad === "object" && ad !== null && "ad" in ad;

async function checkOne(
  ad: AdSource,
  check: Checker["check"],
  onChecked: CheckAllOptions["onChecked"],
): Promise<CheckedAd> {
  const source = typeof ad === "string" ? ad : ((isLoaded(ad) ? ad.source : undefined) ?? ad?.id ?? "ad");
  const checked = await check(ad).then(
    (verdict): CheckedAd => ({ source, verdict }),
    (error: unknown): CheckedAd => ({ source, error: asAdclauseError(error) }),
  );
  onChecked?.(checked);
  return checked;
}

/** A fault of our own costs one ad its verdict, not all: it is told as what it is, with its cause. */
function asAdclauseError(error: unknown): AdclauseError {
  if (error instanceof AdclauseError) return error;
  const what = error instanceof Error ? error.message : String(error);
  const hint = "this is a bug in adclause; please report it with the ad that shows it";
  return new AdclauseError("E_INTERNAL", `the check stopped: ${what}`, { hint, cause: error });
}

/** Runs the work on all items, so many at a time, and keeps their order. */
async function pool<T, R>(items: readonly T[], size: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  // A size that is no number must not mean that nothing is checked.
  const workers = Math.max(1, Math.min(Number.isFinite(size) ? size : 1, items.length));
  await Promise.all(Array.from({ length: workers }, worker));
  return items.flatMap((_, index) => results.get(index) ?? []);
}
