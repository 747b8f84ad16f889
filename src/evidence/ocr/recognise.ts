import { createRequire } from "node:module";
import type { Unknown } from "../../types/fact.ts";
import { missingPackage } from "../image/optional-packages.ts";
import { createWorkerQueue, type WorkerAnswer } from "../worker-queue.ts";
import { locateOcr } from "./locate-ocr.ts";
import type { Grey, Line } from "./page.ts";
import { readPage } from "./read-page.ts";
import { WORKER_SOURCE } from "./worker-source.ts";

/** How Tesseract looks for lines: `3` as on a page with columns, `6` as one block of lines. */
export type Segmentation = "3" | "6";

interface Request {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  readonly settings: Readonly<Record<string, string>>;
}

interface Message extends WorkerAnswer {
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
  segmentation: Segmentation,
  limitMs = PAGE_MS,
): Promise<readonly Line[] | Unknown> {
  const grey = new Uint8Array(data);
  const settings = {
    tessedit_pageseg_mode: segmentation,
    // Pixels have no size on paper; a fixed figure keeps Tesseract from guessing one.
    user_defined_dpi: "150",
  };
  const answer = await reader.ask({ width, height, grey, settings }, [grey.buffer], limitMs);
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
