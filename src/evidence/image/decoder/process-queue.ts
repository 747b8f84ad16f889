import { type ChildProcess, spawn } from "node:child_process";

/** How a job ended without an answer. */
export type ProcessFault =
  /** Over its time; the process was killed. */
  | { readonly fault: "late" }
  /** The process fell over, ended itself over its memory, or could not be started. */
  | { readonly fault: "ended"; readonly code: number | null; readonly signal: string | null }
  /** There is no program: its package is not installed. */
  | { readonly fault: "missing" };

/** A program that is run by Node in a process of its own: its text, and its last arguments. */
export interface ProcessProgram {
  readonly source: string;
  readonly arguments: readonly string[];
  /** Heap of JavaScript in MiB. */
  readonly maxOldSpaceMb: number;
  /** A process that holds more after a job is ended, and gives its memory back. */
  readonly maxIdleRssBytes: number;
}

export interface ProcessQueue<Job, Answer> {
  /**
   * The answer to one job, or how it ended without one. Never rejects.
   *
   * @param limitMs - wall-clock time for this job, from when its turn comes
   */
  ask(job: Job, limitMs: number): Promise<Answer | ProcessFault>;
}

/**
 * A queue in front of one process that can be killed: decoders are written in C, and a file that makes one loop, crash or
 * take all memory costs that process and not ours. It has an empty environment and no input or output but the channel.
 * A waiting process does not keep ours alive, and ends when ours does.
 *
 * @param findProgram - asked whenever a process is started
 */
export function createProcessQueue<Job extends object, Answer extends { readonly rssBytes: number }>(
  findProgram: () => ProcessProgram | undefined,
): ProcessQueue<Job, Answer> {
  let idle: ChildProcess | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const begin = (program: ProcessProgram): ChildProcess => {
    const child = start(program);
    child.once("exit", () => {
      if (idle === child) idle = undefined;
    });
    return child;
  };

  const run = async (job: Job, limitMs: number): Promise<Answer | ProcessFault> => {
    const program = findProgram();
    if (program === undefined) return { fault: "missing" };
    const child = idle ?? begin(program);
    idle = undefined;
    hold(child, true);
    const answer = await answerTo<Job, Answer>(child, job, limitMs);
    if (!("fault" in answer) && answer.rssBytes <= program.maxIdleRssBytes) {
      hold(child, false);
      idle = child;
    } else {
      child.kill("SIGKILL");
    }
    return answer;
  };

  return {
    ask(job, limitMs) {
      const answer = queue
        .then(() => run(job, limitMs))
        // A process may be forbidden to start others.
        .catch((): ProcessFault => ({ fault: "ended", code: null, signal: null }));
      queue = answer;
      return answer;
    },
  };
}

function start({ source, arguments: given, maxOldSpaceMb }: ProcessProgram): ChildProcess {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${maxOldSpaceMb}`, "--eval", source, "--", ...given],
    { stdio: ["ignore", "ignore", "ignore", "ipc"], serialization: "advanced", env: {}, windowsHide: true },
  );
  // Without a listener its error would be that of our process.
  child.on("error", () => {});
  return child;
}

/** Whether the child, and the channel to it, keep our process alive. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const channel = child.channel;
  if (isHeld) {
    child.ref();
    channel?.ref();
  } else {
    child.unref();
    channel?.unref();
  }
}

function answerTo<Job extends object, Answer>(
  child: ChildProcess,
  job: Job,
  limitMs: number,
): Promise<Answer | ProcessFault> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | ProcessFault): void => {
      clearTimeout(timer);
      child.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const onMessage = (message: unknown): void => settle(message as Answer);
    const onExit = (code: number | null, signal: string | null): void =>
      settle({ fault: "ended", code, signal });
    const onError = (): void => onExit(null, null);
    const timer = setTimeout(() => settle({ fault: "late" }), limitMs);
    child.once("message", onMessage).once("error", onError).once("exit", onExit);
    child.send(job, (error) => {
      if (error) onError();
    });
  });
}
