import type { Checker } from "../checker.ts";
import { passagesOf } from "../report/passages.ts";
import type { RunResult } from "../report/run-report.ts";
import { loadSubmission } from "../submission/load-submission.ts";
import { AdclauseError } from "../types/error.ts";
import { createProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

interface SourceOptions {
  readonly declarations: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
  /** Also judge each ad on every platform and in every place that it targets. */
  readonly hasMatrix?: boolean;
}

/** Checks every source, `-` being standard input. A bad one becomes an error of its own; the order is kept. */
export async function checkSources(
  checker: Checker,
  sources: readonly string[],
  options: SourceOptions,
): Promise<readonly RunResult[]> {
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) return [await checkOne(checker, only, options)];
  if (options.hasMatrix) return inTurn(sources, (source) => checkOne(checker, source, options));
  const files = sources.filter((source) => source !== "-");
  const progress = createProgress(options.terminal, files.length);
  const checked = await checker.checkAll(files, { onChecked: progress.step });
  await progress.end();
  const fromInput = sources.includes("-") ? await checkOne(checker, "-", options) : undefined;
  const byFile = new Map<string, RunResult>(checked.map((result) => [result.source, result]));
  return sources.flatMap((source) => (source === "-" ? fromInput : byFile.get(source)) ?? []);
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** One ad, with its texts kept so that a report can quote words in their place. */
async function checkOne(checker: Checker, source: string, options: SourceOptions): Promise<RunResult> {
  const { declarations, terminal, hasMatrix } = options;
  try {
    const given = source === "-" ? { document: await terminal.readInput(), name: "<stdin>" } : source;
    const loaded = await loadSubmission(given, { declarations });
    const verdict = await checker.check(loaded);
    const matrix = hasMatrix ? { matrix: await checker.matrix(loaded) } : {};
    return { source, verdict, ...matrix, passages: passagesOf(loaded.ad) };
  } catch (error) {
    if (error instanceof AdclauseError) return { source, error };
    throw error;
  }
}
