import { addEntry, empty, notFinite, tooDeep, tooLong } from "./checked-entries.ts";
import type { DocumentLimits } from "./limits.ts";
import { quote } from "./quote.ts";
import type { Entry, Fault, Parsed, Tree } from "./tree.ts";

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[^\s,:{}[\]"]+/y;
const space = /[ \t\n\r]*/y;
const LITERALS = new Map<string, true | false | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Ends the parse; caught in `parseJson`, so that it never leaves this file. */
class Stop {
  readonly fault: Fault;
  constructor(fault: Fault) {
    this.fault = fault;
  }
}

/**
 * Parses strict JSON (RFC 8259) with the place of every key and value. V8's `JSON.parse` tells the place of a fault in
 * prose that changes between versions, or not at all.
 */
export function parseJson(text: string, limits: DocumentLimits): Parsed {
  const scanner = new Scanner(text, limits);
  try {
    const tree = scanner.document();
    return { tree, faults: scanner.faults };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { faults: [...scanner.faults, stop.fault] };
  }
}

class Scanner {
  readonly faults: Fault[] = [];
  private readonly text: string;
  private readonly limits: DocumentLimits;
  private at = 0;
  private depth = 0;
  private tokens = 0;

  constructor(text: string, limits: DocumentLimits) {
    this.text = text;
    this.limits = limits;
  }

  document(): Tree {
    this.skipSpace();
    if (this.at === this.text.length) throw new Stop(empty(0));
    const tree = this.value();
    this.skipSpace();
    if (this.at < this.text.length) this.fail("the end of the document", "one JSON value makes a document");
    return tree;
  }

  private value(): Tree {
    this.countToken();
    const offset = this.at;
    const first = this.text[offset];
    if (first === "{") return { offset, entries: this.object() };
    if (first === "[") return { offset, items: this.array() };
    const scalar = first === '"' ? this.string() : this.bareWord();
    return { offset, end: this.at, scalar };
  }

  private object(): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    this.list("}", () => {
      const keyOffset = this.at;
      if (this.text[this.at] !== '"') this.fail("a key in double quotes", "JSON keys stand in double quotes");
      this.countToken();
      const key = this.string();
      this.skipSpace();
      if (this.text[this.at] !== ":") this.fail("`:`", "a colon stands between key and value");
      this.at += 1;
      this.skipSpace();
      addEntry(entries, key, { keyOffset, tree: this.value() }, this.faults);
    });
    return entries;
  }

  private array(): readonly Tree[] {
    const items: Tree[] = [];
    this.list("]", () => items.push(this.value()));
    return items;
  }

  /** Reads `item, item …` up to the closing mark; a comma before that mark is a fault. */
  private list(close: "}" | "]", readItem: () => void): void {
    this.depth += 1;
    if (this.depth > this.limits.maxDepth) throw new Stop(tooDeep(this.at, this.limits.maxDepth));
    this.at += 1;
    this.skipSpace();
    let isFirst = true;
    while (this.text[this.at] !== close) {
      if (!isFirst) {
        if (this.text[this.at] !== ",") this.fail(`\`,\` or \`${close}\``, "a comma stands between items");
        this.at += 1;
        this.skipSpace();
        if (this.text[this.at] === close) this.fail("another item", "JSON has no comma after the last item");
      }
      readItem();
      this.skipSpace();
      isFirst = false;
    }
    this.at += 1;
    this.depth -= 1;
  }

  private string(): string {
    const start = this.at;
    let end = start + 1;
    for (; this.text[end] !== '"'; end += 1) {
      const code = this.text.charCodeAt(end);
      if (Number.isNaN(code)) this.failAt(start, "the string has no closing quote", 'end it with `"`');
      if (code < 0x20)
        this.failAt(end, "a control character stands in a string", "write it as an escape: `\\n`");
      if (code === 0x5c) end = this.escapeEnd(end);
    }
    this.at = end + 1;
    return String(JSON.parse(this.text.slice(start, this.at)));
  }

  /** Offset of the last character of the escape that starts at `start`. */
  private escapeEnd(start: number): number {
    const known = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    known.lastIndex = start;
    if (known.test(this.text)) return known.lastIndex - 1;
    const found = quote(this.text.slice(start, start + 2));
    return this.failAt(
      start,
      `unknown escape ${found}`,
      'JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
    );
  }

  private bareWord(): number | boolean | null {
    const offset = this.at;
    const source = this.match(word);
    this.at = offset + source.length;
    const literal = LITERALS.get(source);
    if (literal !== undefined) return literal;
    number.lastIndex = offset;
    if (!number.test(this.text) || number.lastIndex !== this.at) {
      this.at = offset;
      this.fail(
        "a value",
        "JSON knows objects, arrays, strings in double quotes, numbers, true, false and null",
      );
    }
    const value = Number(source);
    if (!Number.isFinite(value)) this.faults.push(notFinite(offset, source));
    return value;
  }

  private skipSpace(): void {
    this.at += this.match(space).length;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? "";
  }

  private countToken(): void {
    this.tokens += 1;
    if (this.tokens > this.limits.maxTokens) throw new Stop(tooLong(this.at, this.limits.maxTokens));
  }

  private fail(expected: string, hint: string): never {
    const found = this.match(word) || this.text.slice(this.at, this.at + 1);
    this.failAt(
      this.at,
      `expected ${expected}, found ${found ? quote(found) : "the end of the document"}`,
      hint,
    );
  }

  private failAt(offset: number, message: string, hint: string): never {
    throw new Stop({ offset, message, hint });
  }
}
