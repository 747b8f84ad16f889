import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Unknown } from "../../types/fact.ts";
import type { Answered } from "../isolation/job-queue.ts";
import { createWorkerQueue } from "../isolation/worker-queue.ts";
import { analyse } from "./analyse.ts";
import type { Subject, TestOutcome } from "./forensic-test.ts";

interface Answer extends Answered {
  readonly outcomes: readonly TestOutcome[];
}

/** Beside the built code; sources and bundles by others have no such file. */
const WORKER = new URL("./forensics-worker.js", import.meta.url);
const LIMIT_MS = 30_000;

const worker = createWorkerQueue<Subject, Answer>(() => ({
  source: `import(${JSON.stringify(WORKER.href)})`,
  data: {},
  maxOldGenerationMb: 512,
}));

/**
 * Looks at a picture in a thread, so that the caller's goes on; where there is no file for one, in the caller's own.
 * Never rejects.
 */
export async function runAnalysis(subject: Subject): Promise<readonly TestOutcome[] | Unknown> {
  if (WORKER.protocol !== "file:" || !existsSync(fileURLToPath(WORKER))) return analyse(subject);
  const answer = await worker.ask({ job: subject, transfer: [] }, LIMIT_MS);
  if (!("fault" in answer)) return answer.outcomes;
  return answer.fault === "late"
    ? { unknown: "timeout" }
    : { unknown: "detector-failed", note: "the thread that looks at pixels stopped" };
}
