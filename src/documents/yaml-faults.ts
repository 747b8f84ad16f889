import type { ErrorCode } from "yaml";
import { quote } from "./quote.ts";
import type { Fault } from "./tree.ts";

/** What the YAML parser's codes mean to someone who writes a document; the rest keep the parser's sentence. */
const SENTENCES: Partial<Record<ErrorCode, readonly [message: string, hint: string]>> = {
  BAD_INDENT: ["the indentation does not fit", "start the keys of one mapping in the same column"],
  BAD_SCALAR_START: [
    "a plain text may not start with this character",
    "put the text in quotes: `@`, `` ` `` and `%` have a meaning of their own",
  ],
  BAD_DQ_ESCAPE: ["unknown escape in double quotes", "write `\\\\` for a backslash, or use single quotes"],
  BLOCK_AS_IMPLICIT_KEY: [
    "a mapping may not start on the line of another key",
    "put a text with `: ` in quotes, or start the inner mapping on the next line",
  ],
  BLOCK_IN_FLOW: ["an indented block stands within `{}` or `[]`", "write the inner value with `{}` or `[]`"],
  KEY_OVER_1024_CHARS: ["the key is longer than 1024 characters", "shorten the key"],
  MULTILINE_IMPLICIT_KEY: [
    "a key runs over more than one line",
    "is a `:` missing after the key, or a quote not closed?",
  ],
  TAB_AS_INDENT: ["a tab is used as indentation", "indent with spaces"],
  UNEXPECTED_TOKEN: ["this does not belong here", "check the brackets, commas and indentation before it"],
};

/** A fault from the parser, in the words of our own messages. */
export function faultOf(error: { pos: [number, number]; code: ErrorCode; message: string }): Fault {
  const offset = error.pos[0];
  if (/ end with a [\]}]$/.test(error.message)) {
    const message = "a bracket is not closed before here";
    return { offset, message, hint: "close it, and indent what stands within" };
  }
  const sentence = SENTENCES[error.code];
  if (sentence) return { offset, message: sentence[0], hint: sentence[1] };
  if (/closing .quote/.test(error.message)) {
    return {
      offset,
      message: "a quote is not closed before here",
      hint: "close it, or double the quotes within",
    };
  }
  const message = error.message.charAt(0).toLowerCase() + error.message.slice(1, 120);
  return { offset, message, hint: "check the quotes, brackets and indentation around it" };
}

/** YAML that works at a distance, refused: aliases multiply, tags and directives change what the same words mean. */
const REFUSED: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  anchor: ["anchor", "write the value out where it is needed"],
  alias: ["alias", "write the value out where it is needed"],
  tag: ["tag", 'remove it; put a text that looks like something else in quotes: "2026"'],
  "directive-line": ["directive", "remove the line; documents are read as YAML 1.2"],
};

/** The fault of a lexical token that this reader does not take, by the parser's name of its type. */
export function refusedToken(type: string | null, source: string, offset: number): Fault | undefined {
  const refused = type === null ? undefined : REFUSED[type];
  if (refused === undefined) return undefined;
  return { offset, message: `the YAML ${refused[0]} ${quote(source)} is not supported`, hint: refused[1] };
}
