import { createRequire } from "node:module";
import type { Day } from "../../../types/election.ts";
import type { Unknown } from "../../../types/fact.ts";
import { missingPackage } from "../../image/optional-packages.ts";
import type { Answered, JobFault } from "../../isolation/job-queue.ts";
import { createWorkerQueue } from "../../isolation/worker-queue.ts";
import { locateC2pa } from "./locate-c2pa.ts";
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

/** What the worker is asked, and what it posts: see its source. */
interface Request {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly settings: string;
  /** Milliseconds since 1970 that its clock stands at. */
  readonly at: number;
}

interface Message extends Answered {
  readonly store?: string;
  readonly details?: string;
  readonly isTooLarge?: boolean;
  readonly refused?: string;
  readonly crashed?: string;
}

const validator = createWorkerQueue<Request, Message>(() => {
  const files = locateC2pa(createRequire(import.meta.url));
  const data = files && { ...files, maxChars: MAX_JSON_CHARS };
  return data && { source: WORKER_SOURCE, data, maxOldGenerationMb: 256 };
});

/** Certificates of the list vouch for signers of manifests, and for identities asserted in them (CAWG). */
const trustIn = (anchors: string) => ({
  trust_anchors: anchors,
  anchors: [{ trust_kind: "cawg", trust_anchors: anchors }],
});

/**
 * Validates the manifest store of a file in a worker of its own, one file at a time. Never rejects.
 *
 * @param limitMs - wall-clock time for this file, from when its turn comes
 */
export async function validate(job: Job, limitMs = JOB_MS): Promise<Answer> {
  const { type, bytes, anchors, day } = job;
  const settings = JSON.stringify({
    verify: { verify_trust: true, remote_manifest_fetch: false, ocsp_fetch: false },
    ...(anchors === undefined ? {} : { trust: trustIn(anchors) }),
  });
  // The worker gets a copy of its own; cloning a view would take the whole buffer behind it along.
  const copy = new Uint8Array(bytes);
  const at = day === undefined ? 0 : Date.parse(`${day}T12:00:00Z`);
  return answerOf(
    await validator.ask({ job: { type, bytes: copy, settings, at }, transfer: [copy.buffer] }, limitMs),
  );
}

function answerOf(message: Message | JobFault): Answer {
  if ("fault" in message) return faultOf(message);
  const { store, details, refused, isTooLarge, crashed = "" } = message;
  if (store !== undefined && details !== undefined) return { store, details };
  if (refused !== undefined) return { refused };
  if (isTooLarge) return { unknown: "too-large", note: "the content credentials are larger than is read" };
  return stopped(crashed);
}

function faultOf(fault: JobFault): Answer {
  if (fault.fault === "missing") return missingPackage("@contentauth/c2pa-wasm");
  return fault.fault === "late" ? { unknown: "timeout" } : stopped(fault.note);
}

const stopped = (note: string): Answer => ({
  unknown: "detector-failed",
  note: `the validator stopped: ${note.slice(0, 200)}`,
});
