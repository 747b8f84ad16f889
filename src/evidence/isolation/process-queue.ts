import { spawn } from "node:child_process";
import { type Answered, createJobQueue, type JobQueue } from "./job-queue.ts";

/** A program that is run by Node in a process of its own. */
export interface ProcessProgram {
  /** CommonJS. It answers each message of its parent with one message, an `Answered`. */
  readonly source: string;
  /** Its last arguments. */
  readonly arguments: readonly string[];
  /** Heap of JavaScript in MiB. */
  readonly maxOldSpaceMb: number;
}

/**
 * A queue in front of a process that can be killed, for decoders written in C: a file may make one loop, crash or take all
 * memory. It has an empty environment, no input or output but the channel, and ends when ours does.
 */
export const createProcessQueue = <Job extends object, Answer extends Answered>(
  findProgram: () => ProcessProgram | undefined,
  maxIdleBytes: number,
): JobQueue<Job, Answer> =>
  createJobQueue(() => {
    const program = findProgram();
    if (program === undefined) return undefined;
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${program.maxOldSpaceMb}`, "--eval", program.source, "--", ...program.arguments],
      { stdio: ["ignore", "ignore", "ignore", "ipc"], serialization: "advanced", env: {}, windowsHide: true },
    );
    return {
      events: child,
      // A channel that is closed is told by `exit`.
      post: (job: Job) => void child.send(job, () => {}),
      hold: (isHeld) => {
        for (const part of [child, child.channel]) isHeld ? part?.ref() : part?.unref();
      },
      end: () => void child.kill("SIGKILL"),
    };
  }, maxIdleBytes);
