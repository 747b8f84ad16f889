import type { EventEmitter } from "node:events";

/** How a job ended without an answer. */
export type JobFault =
  /** Over its time; its runner was ended. */
  | { readonly fault: "late" }
  /** The runner fell over, ended itself, or could not be started. */
  | { readonly fault: "ended"; readonly note: string }
  /** There is nothing to run: its package is not installed. */
  | { readonly fault: "missing" };

/** What every answer tells of its runner. */
export interface Answered {
  /** Memory that it holds. */
  readonly heldBytes: number;
  /** Whether it should not be asked again. */
  readonly isSpent?: boolean;
}

/** A worker or a process: it answers each job with one `message`, or tells by `error` or `exit` that it never will. */
export interface Runner<Job> {
  readonly events: EventEmitter;
  post(job: Job): void;
  /** Whether it keeps our process alive. */
  hold(isHeld: boolean): void;
  end(): void;
}

export interface JobQueue<Job, Answer extends Answered> {
  /**
   * The answer to one job, or how it ended without one. Never rejects.
   *
   * @param limitMs - wall-clock time for this job, from when its turn comes
   */
  ask(job: Job, limitMs: number): Promise<Answer | JobFault>;
}

/**
 * A queue in front of one runner, which is kept for the next job: jobs are long calls into somebody else's code, and a
 * file that makes such a call run on or fall over costs the runner and not our process. A waiting runner does not keep our
 * process alive.
 *
 * @param start - asked whenever there is no runner
 * @param maxIdleBytes - a runner that holds more after a job is ended, and gives its memory back
 */
export function createJobQueue<Job, Answer extends Answered>(
  start: () => Runner<Job> | undefined,
  maxIdleBytes: number,
): JobQueue<Job, Answer> {
  let idle: Runner<Job> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const begin = (): Runner<Job> | undefined => {
    const runner = start();
    // Without a listener its error would be that of our process.
    runner?.events.on("error", () => {});
    runner?.events.once("exit", () => {
      if (idle === runner) idle = undefined;
    });
    return runner;
  };

  const run = async (job: Job, limitMs: number): Promise<Answer | JobFault> => {
    const runner = idle ?? begin();
    if (runner === undefined) return { fault: "missing" };
    idle = undefined;
    runner.hold(true);
    const answer = await answerTo<Job, Answer>(runner, job, limitMs);
    if ("fault" in answer || answer.isSpent || answer.heldBytes > maxIdleBytes) {
      runner.end();
    } else {
      runner.hold(false);
      idle = runner;
    }
    return answer;
  };

  return {
    ask(job, limitMs) {
      const answer = queue
        .then(() => run(job, limitMs))
        // Our process may be forbidden to start workers or others.
        .catch((error: unknown): JobFault => ({ fault: "ended", note: String(error) }));
      queue = answer;
      return answer;
    },
  };
}

function answerTo<Job, Answer extends Answered>(
  { events, post }: Runner<Job>,
  job: Job,
  limitMs: number,
): Promise<Answer | JobFault> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | JobFault): void => {
      clearTimeout(timer);
      events.off("message", settle).off("error", fail).off("exit", fail);
      resolve(answer);
    };
    // An error, or the code and the signal of an exit.
    const fail = (...why: readonly unknown[]): void =>
      settle({ fault: "ended", note: why.filter((part) => part !== null && part !== undefined).join(" ") });
    const timer = setTimeout(() => settle({ fault: "late" }), limitMs);
    events.once("message", settle).once("error", fail).once("exit", fail);
    post(job);
  });
}
