import { decode } from "../../documents/decode.ts";
import { type Document, documentOf, readDocument } from "../../documents/read-document.ts";
import type { Problem } from "../../types/error.ts";
import { MAX_DEPTH } from "./find-reviews.ts";
import {
  FACT_CHECK_CODE,
  FACT_CHECK_LIMITS,
  type ParsedFactChecks,
  type Part,
  readReviews,
} from "./read-reviews.ts";

/**
 * Reads ClaimReviews from JSON-LD or JSON lines. `JSON.parse` reads what is sound, because it is fast; places are looked
 * up with the slower reader of documents only when there is a fault to tell.
 *
 * @param file - name for positions; `.jsonl` and `.ndjson` are read line by line, as is what is no single JSON value
 */
export function parseFactChecks(source: Uint8Array | string, file: string): ParsedFactChecks {
  const { text, fault } = decode(source);
  if (fault !== undefined) {
    // The reader of documents meets the same fault, and knows its place.
    return { reviews: [], problems: positioned(source, file).problems };
  }
  const isLines = /\.(?:jsonl|ndjson)$/i.test(file);
  const whole = isLines ? undefined : parsed(text);
  if (whole !== undefined)
    return readReviews([{ value: whole.value, document: () => positioned(text, file) }], file);
  const lines = text.split("\n");
  const [first = "", second] = lines.filter((line) => line.trim() !== "");
  const isOneByLine = isLines || (second !== undefined && parsed(first) !== undefined);
  if (!isOneByLine) return { reviews: [], problems: faultsOf(positioned(text, file), file) };
  return readLines(lines, file);
}

/** The same for a value that a program passes in. */
export function factChecksOf(value: unknown, file?: string): ParsedFactChecks {
  return readReviews([{ value, document: () => documentOf(value, file) }], file);
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const positioned = (text: Uint8Array | string, file: string): Document =>
  readDocument(text, /\.json$/i.test(file) ? file : `${file}.json`, {
    code: FACT_CHECK_CODE,
    maxBytes: FACT_CHECK_LIMITS.maxBytes,
    maxDepth: MAX_DEPTH,
    maxTokens: 50_000_000,
  });

/** Faults of syntax, under the name that the file has. */
const faultsOf = ({ problems }: Document, file: string): Problem[] =>
  problems.map((one) => ({ ...one, file }));

function readLines(lines: readonly string[], file: string): ParsedFactChecks {
  const problems: Problem[] = [];
  const parts = lines.flatMap((line, index): Part[] => {
    if (line.trim() === "") return [];
    const document = (): Document => onLine(positioned(line, file), index);
    const whole = parsed(line);
    if (whole !== undefined) return [{ value: whole.value, document }];
    if (problems.length < FACT_CHECK_LIMITS.maxProblems) problems.push(...faultsOf(document(), file));
    return [];
  });
  const { reviews, problems: others } = readReviews(parts, file);
  return { reviews, problems: [...problems, ...others] };
}

/** A document of one line, at its place in the file. */
function onLine(document: Document, index: number): Document {
  const moved = <T extends { readonly line?: number }>(at: T): T => ({ ...at, line: (at.line ?? 1) + index });
  return {
    value: document.value,
    problems: document.problems.map(moved),
    at: (path) => moved(document.at(path)),
    keyAt: (path) => moved(document.keyAt(path)),
  };
}
