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

/** The worker's file beside the built code; sources and bundles by others have none, or not even an address of their own. */
function findWorker(): URL | undefined {
  try {
    const url = new URL("./forensics-worker.js", import.meta.url);
    return existsSync(fileURLToPath(url)) ? url : undefined;
  } catch {
    return undefined;
  }
}

const LIMIT_MS = 30_000;

const worker = createWorkerQueue<Subject, Answer>(() => {
  const url = findWorker();
  return url && { source: `import(${JSON.stringify(url.href)})`, data: {}, maxOldGenerationMb: 512 };
});

/**
 * Looks at a picture in a thread, so that the caller's goes on; where there is no file for one, in the caller's own.
 * Never rejects.
 */
export async function runAnalysis(subject: Subject): Promise<readonly TestOutcome[] | Unknown> {
  const answer = await worker.ask({ job: subject, transfer: [] }, LIMIT_MS);
  if (!("fault" in answer)) return answer.outcomes;
  if (answer.fault === "missing") return analyse(subject);
  return answer.fault === "late"
    ? { unknown: "timeout" }
    : { unknown: "detector-failed", note: "the thread that looks at pixels stopped" };
}
