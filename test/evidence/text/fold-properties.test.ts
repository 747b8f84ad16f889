import { describe, expect, it } from "vitest";
import { tricks } from "../../../bench/unicode/tricks.ts";
import { foldDisguised } from "../../../src/evidence/text/fold/disguised.ts";
import { foldPlain } from "../../../src/evidence/text/fold/plain.ts";
import { type FoldedText, foldText } from "../../../src/evidence/text/fold.ts";
import { readingsOf } from "../../../src/evidence/text/readings.ts";
import { sentences } from "../../../src/evidence/text/tokens.ts";
import type { Span } from "../../../src/types/fact.ts";

/** Whether both ends of the span lie in the text, in order, and part no surrogate pair. */
function isValid(text: string, [start, end]: Span): boolean {
  const parts = (at: number): boolean =>
    at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return start >= 0 && start <= end && end <= text.length && !parts(start) && !parts(end);
}

/** A generator of numbers below `limit`: a linear congruence, so that a failure can be repeated. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const SCRAPS = [
  ..."aAeIl0134@$!|+. ,-_'*/\\&%<>#;\n\r\t",
  ...[
    "\ud83d",
    "\udc00",
    "\u202E",
    "\u202C",
    "\u200B",
    "\u0301",
    "\u0489",
    "\uFE0F",
    "\uFEFF",
    "\u2800",
    "\u0000",
  ],
  ...[
    "𝐯",
    "🅥",
    "🇻",
    "👨‍👩‍👧",
    "ﷺ",
    "ŉ",
    "İ",
    "ſ",
    "ﬁ",
    "в",
    "ε",
    "卂",
    "ก้",
    "क्ष",
    "&#118;",
    "&amp;#x76;",
    "%76",
    "\\u0076",
    "<b>",
  ],
  ...[
    "vote",
    "Vote",
    "elec",
    "tion",
    "stolen",
    "r i g",
    "v.o.t.e",
    "#StopTheSteal",
    "donot",
    "v*te",
    "eIection",
    "rn",
  ],
];

function mutant(random: (limit: number) => number): string {
  let text = "They stole the election, do not vote!";
  for (let i = random(12); i >= 0; i -= 1) {
    const at = random(text.length + 1);
    const scrap = SCRAPS[random(SCRAPS.length)] ?? "";
    text = text.slice(0, at) + scrap.repeat(1 + random(4)) + text.slice(at + random(3));
  }
  const trick = tricks[random(tricks.length * 2)];
  return trick === undefined ? text : trick.apply(text);
}

describe("on 3,000 mutated texts", () => {
  const random = seeded(1);
  const texts = Array.from({ length: 3_000 }, () => mutant(random));

  it("every span that a fold gives is valid in the original", () => {
    for (const text of texts) {
      for (const reading of readingsOf(text)) {
        const { folded, toOriginal } = foldText(reading);
        const spans = Array.from(
          { length: folded.length + 3 },
          (_, i): Span => toOriginal(i - 1, i + random(9)),
        );
        expect(
          spans.filter((span) => !isValid(text, span)),
          JSON.stringify(text),
        ).toEqual([]);
      }
    }
  });

  it("sentences are valid, in order, and apart", () => {
    for (const text of texts) {
      const spans = sentences(text);
      const isOrdered = spans.every(([start], i) => start >= (spans[i - 1]?.[1] ?? 0));
      expect(isOrdered && spans.every((span) => isValid(text, span)), JSON.stringify(text)).toBe(true);
    }
  });

  it("folding what was folded changes no script and adds no length without end", () => {
    for (const text of texts) {
      const { folded } = foldText(text);
      expect(folded.length, JSON.stringify(text)).toBeLessThanOrEqual(20 * text.length + 20);
    }
  });
});

describe("a plain text", () => {
  const random = seeded(2);
  const WORDS =
    "vote the elec tion v o t e stolen Election don't dont U.S.A. 2028 Rosa elecction votte a I - re-elect no! (yes) st0len voteby".split(
      " ",
    );
  const word = (): string => WORDS[random(WORDS.length)] ?? "";
  const gap = (): string => (random(12) === 0 ? "\n" : random(40) === 0 ? "  " : " ");
  const texts = Array.from({ length: 4_000 }, () =>
    Array.from({ length: 1 + random(9) }, () => word() + (random(6) === 0 ? "." : "") + gap()).join(""),
  );

  it("is folded as it would be by the way that undoes disguises, every place included", () => {
    let plain = 0;
    for (const text of texts) {
      const quick = foldPlain(text);
      if (quick === undefined) continue;
      plain += 1;
      const whole = foldDisguised(text);
      const places = ({ folded, toOriginal }: FoldedText) =>
        Array.from({ length: folded.length + 2 }, (_, i) => toOriginal(i - 1, i + 1));
      expect(quick.folded, text).toBe(whole.folded);
      expect(quick.hidden, text).toBe(whole.hidden);
      expect(places(quick), text).toEqual(places(whole));
    }
    expect(plain).toBeGreaterThan(500);
  });
});

describe("in a text of many chunks", () => {
  const filler = "Rosa has a plan for schools in Calder. ".repeat(130);

  it.each([
    ["a disguised word near a cut", `${filler}v\u200Bote`, "v\u200Bote", "vote"],
    [
      "reversed words over a cut",
      `${filler.slice(0, 3_995)}\u202E.ton od dna etov ew os\u202C`,
      ".ton od dna etov ew os",
      "so we vote and do not.",
    ],
    ["a word after ten thousand", `${filler}${filler} st0len`, "st0len", "stolen"],
  ])("%s", (_, text, written, read) => {
    const { folded, toOriginal } = foldText(text);
    const at = folded.lastIndexOf(read);
    expect(at).toBeGreaterThan(0);
    expect(text.slice(...toOriginal(at, at + read.length))).toBe(written);
  });

  it("a long text folds as its parts do", () => {
    const part = foldText(filler.trim()).folded;
    expect(foldText(`${filler}\n${filler.trim()}`).folded).toBe(`${part}\n${part}`);
  });
});
