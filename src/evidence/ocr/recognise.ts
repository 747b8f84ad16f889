import { createRequire } from "node:module";
import type { Unknown } from "../../types/fact.ts";
import { missingPackage } from "../image/optional-packages.ts";
import type { Answered } from "../isolation/job-queue.ts";
import { createWorkerQueue } from "../isolation/worker-queue.ts";
import { locateOcr } from "./locate-ocr.ts";
import type { Grey, Line } from "./page.ts";
import { readPage } from "./read-page.ts";
import { WORKER_SOURCE } from "./worker-source.ts";

interface Request {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  readonly settings: Readonly<Record<string, string>>;
}

interface Message extends Answered {
  readonly json?: string;
  readonly crashed?: string;
}

const reader = createWorkerQueue<Request, Message>(() => {
  const files = locateOcr(createRequire(import.meta.url));
  return files && { source: WORKER_SOURCE, data: { ...files }, maxOldGenerationMb: 256 };
});

/** Measured: 100 to 900 ms for three million pixels. */
const PAGE_MS = 20_000;

/** Reads the letters of a picture, or says why not. Never rejects. */
export async function recognise(
  { data, width, height }: Grey,
  limitMs = PAGE_MS,
): Promise<readonly Line[] | Unknown> {
  const grey = new Uint8Array(data);
  const settings = {
    // One block of lines, which is what the page is.
    tessedit_pageseg_mode: "6",
    // Pixels have no size on paper; a fixed figure keeps Tesseract from guessing one.
    user_defined_dpi: "150",
  };
  const answer = await reader.ask(
    { job: { width, height, grey, settings }, transfer: [grey.buffer] },
    limitMs,
  );
  if ("fault" in answer) {
    if (answer.fault === "missing") return missingPackage("tesseract.js-core and @tesseract.js-data/eng");
    return answer.fault === "late" ? { unknown: "timeout" } : stopped(answer.note);
  }
  return answer.json === undefined ? stopped(answer.crashed ?? "") : readPage(answer.json);
}

const stopped = (note: string): Unknown => ({
  unknown: "detector-failed",
  note: `the reader of letters stopped: ${note.slice(0, 200)}`,
});
