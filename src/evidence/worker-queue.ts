import { Worker } from "node:worker_threads";

/** A program that a worker runs, as text: a worker made from text needs no file that each bundler would have to find. */
export interface WorkerProgram {
  /** CommonJS. It answers each message of its parent with one message that carries `heapBytes`. */
  readonly source: string;
  /** What it finds in `workerData`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Heap of JavaScript; WebAssembly memory is not counted in. */
  readonly maxOldGenerationMb: number;
}

/** How a job ended without an answer. */
export type JobFault =
  /** Over its time; the worker was ended. */
  | { readonly fault: "late" }
  /** The worker fell over, or could not be started. */
  | { readonly fault: "crashed"; readonly note: string }
  /** There is no program: its package is not installed. */
  | { readonly fault: "missing" };

/** What every answer tells of the worker. */
export interface WorkerAnswer {
  /** Memory that it holds. */
  readonly heapBytes: number;
  /** Whether it should not be asked again. */
  readonly isSpent?: boolean;
}

/** WebAssembly memory only grows; a worker that holds more is ended and gives it back. */
const MAX_IDLE_HEAP_BYTES = 128 * 1024 * 1024;

/** Runs jobs one after the other in a worker that is kept for the next. */
export interface WorkerQueue<Job, Answer extends WorkerAnswer> {
  /**
   * The answer to one job, or how it ended without one. Never rejects.
   *
   * @param limitMs - wall-clock time for this job, from when its turn comes
   */
  ask(job: Job, transfer: ArrayBuffer[], limitMs: number): Promise<Answer | JobFault>;
}

/**
 * A queue in front of one worker: its jobs are long synchronous calls into somebody else's code, and a file that makes
 * such a call run on or fall over costs the worker, not the process. A waiting worker does not keep the process alive.
 *
 * @param findProgram - asked whenever a worker is started
 */
export function createWorkerQueue<Job, Answer extends WorkerAnswer>(
  findProgram: () => WorkerProgram | undefined,
): WorkerQueue<Job, Answer> {
  let idle: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const start = (): Worker | undefined => {
    const program = findProgram();
    if (program === undefined) return undefined;
    const worker = new Worker(program.source, {
      eval: true,
      workerData: program.data,
      resourceLimits: { maxOldGenerationSizeMb: program.maxOldGenerationMb },
      env: {},
      execArgv: [],
    });
    // Without a listener the error of a worker would be that of the process.
    worker.on("error", () => {});
    worker.on("exit", () => {
      if (idle === worker) idle = undefined;
    });
    return worker;
  };

  const run = async (job: Job, transfer: ArrayBuffer[], limitMs: number): Promise<Answer | JobFault> => {
    const worker = idle ?? start();
    if (worker === undefined) return { fault: "missing" };
    idle = undefined;
    worker.ref();
    const answer = await answerTo<Job, Answer>(worker, job, transfer, limitMs);
    if (!("fault" in answer) && !answer.isSpent && answer.heapBytes <= MAX_IDLE_HEAP_BYTES) {
      worker.unref();
      idle = worker;
    } else {
      await worker.terminate();
    }
    return answer;
  };

  return {
    ask(job, transfer, limitMs) {
      const answer = queue
        .then(() => run(job, transfer, limitMs))
        // A process may be forbidden to start workers.
        .catch((error: unknown): JobFault => ({ fault: "crashed", note: String(error) }));
      queue = answer;
      return answer;
    },
  };
}

function answerTo<Job, Answer>(
  worker: Worker,
  job: Job,
  transfer: ArrayBuffer[],
  limitMs: number,
): Promise<Answer | JobFault> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | JobFault): void => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", fail).off("exit", fail);
      resolve(answer);
    };
    const fail = (reason: unknown): void => settle({ fault: "crashed", note: String(reason) });
    const timer = setTimeout(() => settle({ fault: "late" }), limitMs);
    worker.once("message", settle).once("error", fail).once("exit", fail);
    worker.postMessage(job, transfer);
  });
}
