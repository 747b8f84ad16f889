/** The program of the thread that looks at pixels; built into a file of its own. */
import { parentPort } from "node:worker_threads";
import { analyse } from "./analyse.ts";
import type { Subject, TestOutcome } from "./forensic-test.ts";

/** A thread keeps little: what a picture needed is free after it. */
const heldBytes = 0;

parentPort?.on("message", (subject: Subject) => {
  const outcomes: readonly TestOutcome[] = analyse(subject);
  parentPort?.postMessage({ heldBytes, outcomes });
});
