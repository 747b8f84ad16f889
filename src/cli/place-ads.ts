import { isAbsolute, relative, resolve, sep } from "node:path";
import { parsePath } from "../documents/document-path.ts";
import { readDocument } from "../documents/read-document.ts";
import type { RunResult } from "../report/run-report.ts";
import { findSubmission } from "../submission/submission-source.ts";
import { AdclauseError } from "../types/error.ts";

/** Adds where everything stands in the files of the ads, named from the current folder as CI names them. */
export function placeAds(results: readonly RunResult[], cwd: string): Promise<readonly RunResult[]> {
  return Promise.all(results.map((result) => placeAd(result, cwd)));
}

async function placeAd(result: RunResult, cwd: string): Promise<RunResult> {
  const { source, verdict } = result;
  if (source === "-" || verdict === undefined) return result;
  try {
    const { bytes, file } = await findSubmission(resolve(cwd, source));
    const document = readDocument(bytes, nameFrom(cwd, file));
    return { ...result, placeOf: ({ field, span }) => document.stretchOf(parsePath(field), span) };
  } catch (error) {
    // The file went away after it was checked: its verdict still stands.
    if (error instanceof AdclauseError) return result;
    throw error;
  }
}

function nameFrom(cwd: string, file: string): string {
  const name = relative(cwd, file);
  const isInside = name !== "" && !name.startsWith("..") && !isAbsolute(name);
  return (isInside ? name : resolve(file)).split(sep).join("/");
}
