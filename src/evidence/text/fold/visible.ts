import { classOf, EUROPEAN, isSpace, LETTER, MARK, RIGHT_TO_LEFT, UNSEEN } from "./char-class.ts";
import { copyTo, emptyMapped, head, type Mapped } from "./mapped.ts";

const OVERRIDE = 0x202e;
const POP = 0x202c;
const LINE_ENDS: ReadonlySet<number> = new Set([10, 0x2029]);
const SOFT_HYPHEN = 0xad;

const isBidiControl = (code: number): boolean =>
  (code >= 0x202a && code <= OVERRIDE) || (code >= 0x2066 && code <= 0x2069);
const isBidiOverride = (code: number): boolean => code === 0x202d || code === OVERRIDE;
/** Overlays strike a letter out for the eye and for a matcher; no orthography needs them. */
const isOverlay = (code: number): boolean =>
  (code >= 0x334 && code <= 0x338) || (code >= 0x20d2 && code <= 0x20e5);

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
  const { codes } = from;
  if (!codes.includes(OVERRIDE)) return from;
  const out = emptyMapped();
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    copyTo(out, from, i, code);
    if (code !== OVERRIDE) continue;
    let end = i + 1;
    while (end < codes.length && codes[end] !== POP && !LINE_ENDS.has(codes[end] ?? 0)) end += 1;
    for (let j = end - 1; j > i; j -= 1) copyTo(out, from, j, codes[j] ?? 0);
    i = end - 1;
  }
  return out;
}

/**
 * Drops what cannot be seen: control characters, bidi controls, zero-width and other ignorable characters, half
 * surrogate pairs, and marks that stand on no letter or on a European one. Joiners in emoji, Persian and Indic text,
 * bidi controls beside right-to-left text and soft hyphens are honest uses and do not set `hidden`.
 */
export function keepVisible(decoded: Mapped): Visible {
  const from = undoOverrides(decoded);
  const { codes } = from;
  const hasRightToLeft = codes.some((code) => code > 0x590 && (classOf(code) & RIGHT_TO_LEFT) !== 0);
  let out: Mapped | undefined;
  let hidden = false;
  let base = 0;
  let marks = 0;
  let dropped = false;
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    const bits = classOf(code);
    if ((bits & UNSEEN) !== 0 && !isSpace(code)) {
      hidden ||= isBidiOverride(code) || (isBidiControl(code) && !hasRightToLeft);
      dropped ||= code !== SOFT_HYPHEN;
      out ??= head(from, i);
      continue;
    }
    if ((bits & MARK) !== 0 && ((base & EUROPEAN) !== 0 || (base & LETTER) === 0)) {
      marks += 1;
      hidden ||= (base & EUROPEAN) !== 0 && (marks > MAX_MARKS || (isOverlay(code) && (base & LETTER) !== 0));
      out ??= head(from, i);
      continue;
    }
    hidden ||= dropped && (base & bits & EUROPEAN) !== 0;
    if (out !== undefined) copyTo(out, from, i, code);
    if ((bits & MARK) === 0) base = bits;
    marks = 0;
    dropped = false;
  }
  return { text: out ?? from, hidden };
}
