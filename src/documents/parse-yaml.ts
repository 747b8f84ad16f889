import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import { addEntry, empty, notFinite, tooDeep, tooLong } from "./checked-entries.ts";
import type { DocumentLimits } from "./limits.ts";
import type { Entry, Fault, Parsed, Tree } from "./tree.ts";
import { faultOf, refusedToken } from "./yaml-faults.ts";

/** Loaded at the first YAML document: the package costs about 40 ms, which a caller with objects need not pay. */
const loadYaml = (): typeof Yaml => createRequire(import.meta.url)("yaml");

/** Marks the next lexeme as the text of a plain or block scalar (`yaml`'s lexer, CST.SCALAR). */
const SCALAR_MARK = "\u001f";

/**
 * Parses one YAML 1.2 document (core schema) with the place of every key and value. Anchors, aliases, tags and
 * directives are refused. The parser is fed token by token so that a limit stops it before its cost is paid; its own
 * duplicate check compares all pairs of keys, so ours replaces it.
 */
export function parseYaml(text: string, limits: DocumentLimits): Parsed {
  return withoutStackTraces(() => parse(text, limits));
}

/** The parser makes an Error of every fault and reads on; ten thousand stack traces take half a second. */
function withoutStackTraces<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function parse(text: string, limits: DocumentLimits): Parsed {
  const yaml = loadYaml();
  const parser = new yaml.Parser();
  const composer = new yaml.Composer({ version: "1.2", schema: "core", uniqueKeys: false });
  const documents: Yaml.Document.Parsed[] = [];
  let tokens = 0;
  let isScalarText = false;
  for (const lexeme of new yaml.Lexer().lex(text)) {
    const { offset } = parser;
    tokens += 1;
    if (tokens > limits.maxTokens) return { faults: [tooLong(offset, limits.maxTokens)] };
    const refused = isScalarText ? undefined : refusedToken(yaml.CST.tokenType(lexeme), lexeme, offset);
    if (refused) return { faults: [refused] };
    isScalarText = !isScalarText && lexeme === SCALAR_MARK;
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    // The stack also holds the document and the scalar being read.
    if (parser.stack.length > limits.maxDepth + 2) return { faults: [tooDeep(offset, limits.maxDepth)] };
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return treeOf(yaml, documents, limits);
}

function treeOf(yaml: typeof Yaml, documents: Yaml.Document.Parsed[], limits: DocumentLimits): Parsed {
  const [document, second] = documents;
  if (document === undefined) return { faults: [empty(0)] };
  if (document.errors.length > 0) return { faults: document.errors.map(faultOf) };
  if (second !== undefined) {
    const message = "a second document starts here";
    return { faults: [{ offset: second.range[0], message, hint: "put each document in a file of its own" }] };
  }
  const { contents } = document;
  if (contents === null || (yaml.isScalar(contents) && contents.source === "" && contents.value === null)) {
    return { faults: [empty(0)] };
  }
  const reader: Reader = { yaml, limits, faults: [] };
  const tree = readNode(reader, contents, 1);
  return { tree, faults: reader.faults };
}

interface Reader {
  readonly yaml: typeof Yaml;
  readonly limits: DocumentLimits;
  readonly faults: Fault[];
}

function readNode(reader: Reader, node: Yaml.ParsedNode | null, depth: number): Tree {
  const { yaml, limits, faults } = reader;
  const offset = node?.range[0] ?? 0;
  if (yaml.isScalar(node)) return { offset, end: node.range[1], scalar: readScalar(node, offset, faults) };
  if (depth > limits.maxDepth) faults.push(tooDeep(offset, limits.maxDepth));
  if (yaml.isSeq(node)) {
    return { offset, items: node.items.map((item) => readNode(reader, item, depth + 1)) };
  }
  return { offset, entries: yaml.isMap(node) ? readEntries(reader, node, depth) : new Map() };
}

function readEntries(reader: Reader, map: Yaml.YAMLMap.Parsed, depth: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, value } of map.items) {
    const keyOffset = key.range[0];
    const name = reader.yaml.isScalar(key) ? (key.source ?? String(key.value)) : "";
    if (name === "") {
      const hint = "write `key: value` with a word as the key";
      reader.faults.push({ offset: keyOffset, message: "a key is empty or not a plain word", hint });
      continue;
    }
    const tree: Tree =
      value === null
        ? { offset: keyOffset, end: key.range[1], scalar: null }
        : readNode(reader, value, depth + 1);
    addEntry(entries, name, { keyOffset, tree }, reader.faults);
  }
  return entries;
}

function readScalar(node: Yaml.Scalar.Parsed, offset: number, faults: Fault[]) {
  const { value } = node;
  if (typeof value === "number" && !Number.isFinite(value)) {
    faults.push(notFinite(offset, node.source));
    return null;
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}
