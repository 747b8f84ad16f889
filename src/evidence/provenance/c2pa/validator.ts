import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { Day } from "../../../types/election.ts";
import type { Unknown } from "../../../types/fact.ts";
import { missingPackage } from "../../image/optional-packages.ts";
import { locateC2pa, type PackageFiles } from "./locate-c2pa.ts";
import { WORKER_SOURCE } from "./worker-source.ts";

/** One file to validate. */
interface Job {
  /** MIME type, as c2pa-rs knows it. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Certificates in PEM that signers are trusted by. */
  readonly anchors: string | undefined;
  /** Day that certificates are judged on; on no day at all they count as expired. */
  readonly day: Day | undefined;
}

/** `store` and `details` are JSON; `refused` is the error that c2pa-rs gave for a file without a readable store. */
export type Answer =
  | { readonly store: string; readonly details: string }
  | { readonly refused: string }
  | Unknown;

/** Measured: 20 to 300 ms for files of up to 3 MB. */
const JOB_MS = 10_000;
const MAX_JSON_CHARS = 4_000_000;
/** WebAssembly memory only grows; a worker that holds more is ended and gives it back. */
const MAX_IDLE_HEAP_BYTES = 128 * 1024 * 1024;

let idle: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Validates the manifest store of a file in a worker of its own, one file at a time: validation is one synchronous
 * call, and a file that makes it run on or fall over costs the worker, not the process. Never rejects.
 *
 * @param limitMs - wall-clock time for this file, from when its turn comes
 */
export function validate(job: Job, limitMs = JOB_MS): Promise<Answer> {
  const answer = queue
    .then(() => run(job, limitMs))
    // A process may be forbidden to start workers.
    .catch((error: unknown) => answerOf({ crashed: String(error) }).answer);
  queue = answer;
  return answer;
}

async function run(job: Job, limitMs: number): Promise<Answer> {
  const files = locateC2pa(createRequire(import.meta.url));
  if (files === undefined) return missingPackage("@contentauth/c2pa-wasm");
  const worker = idle ?? start(files);
  idle = undefined;
  worker.ref();
  const message = await ask(worker, job, limitMs);
  const { answer, isReusable } = answerOf(message);
  if (isReusable) {
    // A waiting worker must not keep the process alive.
    worker.unref();
    idle = worker;
  } else {
    await worker.terminate();
  }
  return answer;
}

function start(files: PackageFiles): Worker {
  const worker = new Worker(WORKER_SOURCE, {
    eval: true,
    workerData: { ...files, maxChars: MAX_JSON_CHARS },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    env: {},
    execArgv: [],
  });
  // Without a listener the error of a worker would be that of the process.
  worker.on("error", () => {});
  worker.on("exit", () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}

/** What the worker posted, or how it ended. */
interface Message {
  readonly store?: string;
  readonly details?: string;
  readonly heapBytes?: number;
  readonly isTooLarge?: boolean;
  readonly refused?: string;
  readonly crashed?: string;
  readonly isLate?: boolean;
}

/** Certificates of the list vouch for signers of manifests, and for identities asserted in them (CAWG). */
const trustIn = (anchors: string) => ({
  trust_anchors: anchors,
  anchors: [{ trust_kind: "cawg", trust_anchors: anchors }],
});

function ask(worker: Worker, { type, bytes, anchors, day }: Job, limitMs: number): Promise<Message> {
  const settings = JSON.stringify({
    verify: { verify_trust: true, remote_manifest_fetch: false, ocsp_fetch: false },
    ...(anchors === undefined ? {} : { trust: trustIn(anchors) }),
  });
  // The worker gets a copy of its own; cloning a view would take the whole buffer behind it along.
  const copy = new Uint8Array(bytes);
  const at = day === undefined ? 0 : Date.parse(`${day}T12:00:00Z`);
  return new Promise((resolve) => {
    const settle = (message: Message): void => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", fail).off("exit", fail);
      resolve(message);
    };
    const fail = (reason: unknown): void => settle({ crashed: String(reason) });
    const timer = setTimeout(() => settle({ isLate: true }), limitMs);
    worker.once("message", settle).once("error", fail).once("exit", fail);
    worker.postMessage({ type, bytes: copy, settings, at }, [copy.buffer]);
  });
}

function answerOf(message: Message): { readonly answer: Answer; readonly isReusable: boolean } {
  const { store, details, heapBytes = 0, refused } = message;
  const isReusable = heapBytes <= MAX_IDLE_HEAP_BYTES;
  if (store !== undefined && details !== undefined) {
    return { answer: { store, details }, isReusable };
  }
  if (refused !== undefined) return { answer: { refused }, isReusable };
  if (message.isTooLarge) {
    return {
      answer: { unknown: "too-large", note: "the content credentials are larger than is read" },
      isReusable: false,
    };
  }
  if (message.isLate) return { answer: { unknown: "timeout" }, isReusable: false };
  const note = (message.crashed ?? "").slice(0, 200);
  return {
    answer: { unknown: "detector-failed", note: `the validator stopped: ${note}` },
    isReusable: false,
  };
}
