import type { Span } from "../types/fact.ts";

/** A text with its blanks run together, and where each of its code units was written. */
interface Written {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Where words of a text stand in its written form, which may be a JSON string or any YAML scalar: escapes, doubled
 * quotes and folded lines are seen through. Undefined when they are not found. Linear, whatever is written.
 *
 * @param source - the written form, with its quotes
 * @param value - the text it stands for
 */
export function findWords(source: string, value: string, [start, end]: Span): Span | undefined {
  const words = plainly(value.slice(start, end));
  if (words === "") return undefined;
  const { text, starts, ends } = read(source);
  // The same words may stand in the text more than once: take the one with as many before it.
  let at = text.indexOf(words);
  for (let before = countOf(words, plainly(value.slice(0, start))); before > 0 && at >= 0; before -= 1)
    at = text.indexOf(words, at + words.length);
  const [from, to] = [starts[at], ends[at + words.length - 1]];
  return from === undefined || to === undefined ? undefined : [from, to];
}

const plainly = (text: string): string => text.trim().replace(/\s+/g, " ");

const countOf = (words: string, text: string): number => text.split(words).length - 1;

function read(source: string): Written {
  const kind = source[0];
  const token =
    kind === '"'
      ? /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|\r?\n[ \t]*|[\s\S])|\s+|[\s\S]/g
      : kind === "'"
        ? /''|\s+|[\s\S]/g
        : /\s+|[\s\S]/g;
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: written, index } of source.matchAll(token)) {
    const meant = meaning(written);
    if (meant === " " && text.endsWith(" ")) {
      ends[ends.length - 1] = index + written.length;
      continue;
    }
    text += meant;
    for (let unit = 0; unit < meant.length; unit += 1) {
      starts.push(index);
      ends.push(index + written.length);
    }
  }
  return { text, starts, ends };
}

/** Escapes of YAML's double quotes (YAML 1.2 §5.7), which include those of JSON. */
function meaning(written: string): string {
  if (written === "''") return "'";
  if (written.trim() === "") return " ";
  if (written[0] !== "\\" || written.length === 1) return written;
  const [, sort = "", hex = ""] = /^\\([uUx])([0-9a-fA-F]+)$/.exec(written) ?? [];
  if (sort !== "") {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  }
  if (/^\\\r?\n/.test(written)) return "";
  return "nrtLPNev_ ".includes(written[1] ?? "") ? " " : written.slice(1);
}
