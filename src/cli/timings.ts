import { printNote } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";

export interface Timings {
  /** Ends a part of the work and starts the next. */
  lap(part: string): void;
  /** Tells on stderr how long each part took; verdicts never hold times. */
  print(): Promise<void>;
}

/** Times the parts of a run by the clock and in CPU time, in milliseconds. */
export function createTimings(terminal: Terminal): Timings {
  const laps: string[] = [];
  // The first part began with the process: starting Node and loading code are part of what a user waits for.
  let wall = 0;
  let cpu = 0;
  return {
    lap(part) {
      const [wallNow, cpuNow] = [performance.now(), cpuMs()];
      laps.push(`${part} ${(wallNow - wall).toFixed(0)} ms (CPU ${(cpuNow - cpu).toFixed(0)} ms)`);
      [wall, cpu] = [wallNow, cpuNow];
    },
    print: () => printNote(terminal, `timings: ${laps.join(" · ")}`),
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
