/** Where a text is going. Each sink has its own ways to be fooled. */
export type Sink = "tty" | "json";

/** Longest text from an ad, in UTF-16 code units. */
export const CAPS = { table: 200, text: 2048 } as const;

/**
 * What could move the cursor, reorder a line (bidi controls, Trojan Source, CVE-2021-42574), end it (U+2028/9), or hide
 * in it. Joiners and variation selectors after a non-ASCII character stay: emoji and Persian are written with them.
 */
const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Marks of commands in the logs of CI: `::error::`, `##[error]`, `##vso[`, `##teamcity[`. Logs hold what a terminal shows. */
const command = /:(?=:)|#(?=#[a-z]*\[)/g;
/** More marks than any script stacks on a letter: they would spill over the lines around. */
const pile = /(?<=\p{M}{6})\p{M}/gu;
const joiner = /^(?:\u200c|\u200d|[\ufe00-\ufe0f])$/;
/** What JSON.stringify leaves raw although a terminal or an editor acts on it. */
const activeInJson = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Makes a text from an ad harmless. For `tty`: one line, every active character a visible escape such as `\u{1b}`, cut
 * at `cap` code units with a note of how much is missing. For `json`: an already serialised document, in which the
 * characters that JSON allows raw become `\uXXXX`, so that no value changes.
 */
export function inert(text: string, sink: Sink, cap: number = CAPS.text): string {
  if (sink === "json") return text.replace(activeInJson, jsonEscape);
  return cut(text, cap, (kept) =>
    kept.replace(active, escapeUnlessJoiner).replace(pile, visible).replace(command, visible),
  );
}

/** Cuts a text without splitting a surrogate pair; `map` is applied to what is kept. */
export function cut(text: string, cap: number, map: (kept: string) => string = (kept) => kept): string {
  if (text.length <= cap) return map(text);
  const end = wholeAt(text, cap);
  const more = String(text.length - end).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${map(text.slice(0, end))}… (${more} more characters)`;
}

/** The offset itself, or the one before it when it would split a surrogate pair. */
export function wholeAt(text: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const visible = (char: string): string => NAMED[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;

function escapeUnlessJoiner(char: string, offset: number, whole: string): string {
  const before = whole[offset - 1] ?? "";
  return joiner.test(char) && before > "\x7f" && before !== char ? char : visible(char);
}

/** JSON writes a character beyond U+FFFF as two escapes. */
const jsonEscape = (char: string): string =>
  char
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
