export type ErrorCode =
  | "E_SUBMISSION"
  | "E_PACK"
  | "E_CALENDAR"
  | "E_PROJECT"
  | "E_MEDIA"
  | "E_OPTION"
  | "E_FACT_CHECKS"
  | "E_TRUST_LIST"
  | "E_ORIGINALS"
  | "E_NOTHING_CHECKED"
  /** A fault of adclause itself, met while checking one ad of many. */
  | "E_INTERNAL";

/** A place in a file. Lines and columns count from 1. */
export interface Position {
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** A stretch of a file; the end is exclusive, and absent when only the start is known. */
export interface Stretch extends Position {
  readonly endLine?: number;
  readonly endCol?: number;
}

/** `file:line:col`, as editors and CI logs make clickable. */
export function formatPosition({ file, line, col }: Position): string {
  return [file ?? "<input>", line, col].filter((part) => part !== undefined).join(":");
}

/** One thing wrong with a document: a code, where, one sentence, and how to put it right. */
export interface Problem extends Position {
  readonly code: ErrorCode;
  /** Lower case, no full stop, user text in backticks. */
  readonly message: string;
  readonly hint?: string;
  /** Path inside the document, e.g. `rules[3].forbid.claims`. */
  readonly path?: string;
}

interface AdclauseErrorOptions {
  hint?: string | undefined;
  path?: string | undefined;
  cause?: unknown;
  problems?: readonly Problem[];
}

/**
 * Every error that adclause throws on purpose. Anything else that escapes is a bug in adclause.
 *
 * @example
 * try { await checkAd(ad) } catch (error) { if (error instanceof AdclauseError) report(error.code, error.hint) }
 */
export class AdclauseError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly path: string | undefined;
  /** All the problems found, when there was more than one. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, options: AdclauseErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = "AdclauseError";
    this.code = code;
    this.hint = options.hint;
    this.path = options.path;
    this.problems = options.problems ?? [];
  }

  /** One error that carries all problems of a document and reads as the first of them. */
  static of(problems: readonly [Problem, ...Problem[]]): AdclauseError {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    return new AdclauseError(first.code, `${first.message} at ${formatPosition(first)}${more}`, {
      hint: first.hint,
      path: first.path,
      problems,
    });
  }
}
