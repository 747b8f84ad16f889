import { copyTo, emptyMapped, isAscii, isSpace, type Mapped } from "./mapped.ts";

const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u;
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;
const BIDI_OVERRIDE = /[\u202D\u202E]/;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const EUROPEAN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const MARK = /\p{M}/u;
/** Overlays strike a letter out for the eye and for a matcher; no orthography needs them. */
const OVERLAY = /[\u0334-\u0338\u20D2-\u20E5]/;

/**
 * Most marks on one Latin, Greek or Cyrillic letter in any living orthography (decomposed Vietnamese has
 * two).
 */
const MAX_MARKS = 2;

export interface Visible {
  readonly text: Mapped;
  /** Something was written so that readers or matchers would not see what the other sees. */
  readonly hidden: boolean;
}

/** Text after a right-to-left override is shown backwards: read it as it is shown (UAX #9, rule X4). */
function undoOverrides(from: Mapped): Mapped {
  if (!from.chars.includes("\u202E")) return from;
  const order: number[] = [];
  for (let i = 0; i < from.chars.length; i += 1) {
    order.push(i);
    if (from.chars[i] !== "\u202E") continue;
    let end = i + 1;
    while (end < from.chars.length && !/[\u202C\n\u2029]/.test(from.chars[end] ?? "")) end += 1;
    for (let j = end - 1; j > i; j -= 1) order.push(j);
    i = end - 1;
  }
  const out = emptyMapped();
  for (const index of order) copyTo(out, from, index, from.chars[index] ?? "");
  return out;
}

/**
 * Drops what cannot be seen: control characters, bidi controls, zero-width and other ignorable characters,
 * and marks on European letters. Joiners in emoji, Persian and Indic text, bidi controls beside right-to-
 * left text and soft hyphens are honest uses and do not set `hidden`.
 */
export function keepVisible(decoded: Mapped): Visible {
  const from = undoOverrides(decoded);
  const hasRightToLeft = from.chars.some((char) => char > "\u0590" && RIGHT_TO_LEFT.test(char));
  const out = emptyMapped();
  let hidden = false;
  let base = "";
  let marks = 0;
  let dropped = false;
  for (let i = 0; i < from.chars.length; i += 1) {
    const char = from.chars[i] ?? "";
    if (isAscii(char)) {
      if (char < " " && !isSpace(char)) {
        dropped = true;
        continue;
      }
    } else {
      if (IGNORABLE.test(char)) {
        hidden ||= BIDI_OVERRIDE.test(char) || (BIDI_CONTROL.test(char) && !hasRightToLeft);
        dropped ||= char !== "\u00AD";
        continue;
      }
      if (MARK.test(char) && (EUROPEAN.test(base) || base === "")) {
        marks += 1;
        hidden ||= marks > MAX_MARKS || (OVERLAY.test(char) && /\p{L}/u.test(base));
        continue;
      }
    }
    hidden ||= dropped && EUROPEAN.test(base) && EUROPEAN.test(char);
    copyTo(out, from, i, char);
    base = char;
    marks = 0;
    dropped = false;
  }
  return { text: out, hidden };
}
