import { Worker } from "node:worker_threads";
import { type Answered, createJobQueue, type JobQueue } from "./job-queue.ts";

/** A program that a worker runs, as text: a worker made from text needs no file that each bundler would have to find. */
export interface WorkerProgram {
  /** CommonJS. It answers each message of its parent with one message, an `Answered`. */
  readonly source: string;
  /** What it finds in `workerData`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Heap of JavaScript; WebAssembly memory is not counted in. */
  readonly maxOldGenerationMb: number;
}

/** A job, and the buffers that go over to the worker instead of being copied. */
export interface WorkerJob<Job> {
  readonly job: Job;
  readonly transfer: ArrayBuffer[];
}

/** WebAssembly memory only grows. */
const MAX_IDLE_BYTES = 128 * 1024 * 1024;

/** A queue in front of a worker thread, for code that is confined by WebAssembly. */
export const createWorkerQueue = <Job, Answer extends Answered>(
  findProgram: () => WorkerProgram | undefined,
): JobQueue<WorkerJob<Job>, Answer> =>
  createJobQueue(() => {
    const program = findProgram();
    if (program === undefined) return undefined;
    const worker = new Worker(program.source, {
      eval: true,
      workerData: program.data,
      resourceLimits: { maxOldGenerationSizeMb: program.maxOldGenerationMb },
      env: {},
      execArgv: [],
    });
    return {
      events: worker,
      post: ({ job, transfer }: WorkerJob<Job>) => worker.postMessage(job, transfer),
      hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
      end: () => void worker.terminate(),
    };
  }, MAX_IDLE_BYTES);
