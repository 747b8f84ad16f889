const LONGEST = 60;

/** Controls, bidi and zero-width characters: what could forge or hide part of a message. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`]/gu;

const escaped = (char: string): string =>
  char === "`" ? "'" : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;

/** Text of a user for a message: in backticks, on one line, cut to `longest` characters, nothing invisible in it. */
export function quote(text: string, longest = LONGEST): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return `\`${cut.replace(unprintable, escaped)}\``;
}

/** Names for a hint: `a`, `b`, `c`; no more than `most` of them. */
export function quoteList(names: readonly string[], most = 12): string {
  const shown = names.slice(0, most).map((name) => quote(name));
  return names.length > most ? `${shown.join(", ")} …` : shown.join(", ");
}
