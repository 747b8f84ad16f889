import type { ErrorCode, Position, Problem, Stretch } from "../types/error.ts";
import type { Span } from "../types/fact.ts";
import { decode } from "./decode.ts";
import { findWords } from "./find-words.ts";
import { type DocumentLimits, MAX_FAULTS, SUBMISSION_LIMITS } from "./limits.ts";
import { positionsIn } from "./line-positions.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type Fault, locate, type Parsed, type Path, plainValue, type Tree } from "./tree.ts";

/** A document as read: its value, where everything in it stands, and all that is wrong with it. */
export interface Document {
  /** `undefined` when the document could not be parsed; otherwise incomplete when there are problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at a path stands, or the deepest value on the way to it that exists. */
  at(path: Path): Position;
  /** Where the key of that value stands; the same as `at` for items of a sequence. */
  keyAt(path: Path): Position;
}

/** A document that was read from a text. */
export interface TextDocument extends Document {
  /**
   * From where to where the value at a path stands, or the deepest value on the way to it.
   *
   * @param words - part of a text: offsets in the value, as a finding has them
   */
  stretchOf(path: Path, words?: Span): Stretch;
}

export interface ReadOptions extends Partial<DocumentLimits> {
  /** Code of the problems; `E_SUBMISSION` unless given. */
  readonly code?: ErrorCode;
}

/**
 * Reads a JSON or YAML document. Never throws: whatever is wrong is a problem with line, column and hint. A name in
 * `.json` asks for strict JSON, `.yaml` or `.yml` for YAML; without either, `{` or `[` at the start tells JSON.
 *
 * @param file - name for positions and messages; nothing is opened
 */
export function readDocument(
  source: string | Uint8Array,
  file: string,
  { code = "E_SUBMISSION", ...given }: ReadOptions = {},
): TextDocument {
  const limits: DocumentLimits = { ...SUBMISSION_LIMITS, ...given };
  const { text, ...parsed } = parse(source, file, limits);
  const position = positionsIn(text, file);
  const problemOf = ({ offset, message, hint }: Fault): Problem => ({
    code,
    message,
    hint,
    ...position(offset),
  });
  const { tree } = parsed;
  return {
    value: tree && plainValue(tree),
    problems: parsed.faults.slice(0, MAX_FAULTS).map(problemOf),
    at: (path) => (tree ? position(locate(tree, path).tree.offset) : { file }),
    keyAt: (path) => (tree ? position(locate(tree, path).keyOffset) : { file }),
    stretchOf: (path, words) => (tree ? stretchIn(text, position, locate(tree, path).tree, words) : { file }),
  };
}

/** A text is written with escapes, quotes and folded lines, so its words are looked for in what was written. */
function stretchIn(
  text: string,
  position: (offset: number) => Position,
  tree: Tree,
  words: Span | undefined,
): Stretch {
  if (!("scalar" in tree)) return position(tree.offset);
  const { offset, end, scalar } = tree;
  const within = words && typeof scalar === "string" && findWords(text.slice(offset, end), scalar, words);
  const [from, to] = within || [0, end - offset];
  const { line: endLine, col: endCol } = position(offset + to);
  return { ...position(offset + from), ...(endLine === undefined ? {} : { endLine, endCol }) };
}

/** Stands for a document when the value never was text, as an object that a program passed in. */
export const documentOf = (value: unknown, file?: string): Document => ({
  value,
  problems: [],
  at: () => (file === undefined ? {} : { file }),
  keyAt: () => (file === undefined ? {} : { file }),
});

function parse(source: string | Uint8Array, file: string, limits: DocumentLimits): Parsed & { text: string } {
  const bytes = typeof source === "string" ? Buffer.byteLength(source) : source.length;
  if (bytes > limits.maxBytes) {
    const message = `the document has ${bytes} bytes, more than the limit of ${limits.maxBytes}`;
    return { text: "", faults: [{ offset: 0, message, hint: "split it into several files" }] };
  }
  const { text, fault } = decode(source);
  if (fault) return { text, faults: [fault] };
  const parsed = isJson(file, text) ? parseJson(text, limits) : parseYaml(text, limits);
  return { text, ...parsed };
}

function isJson(file: string, text: string): boolean {
  const extension = /\.(json|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
  return extension === undefined ? /^\s*[{[]/.test(text) : extension === "json";
}
