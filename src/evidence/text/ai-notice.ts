import type { Certainty, Observation, PartialList, Span, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { describeDifferences } from "./notice/describe-differences.ts";
import { findMandated } from "./notice/find-mandated.ts";
import type { MandatedWording } from "./notice/mandated-wording.ts";
import { noticeCertainty } from "./notice/notice-certainty.ts";
import { repairNotice } from "./notice/repair-notice.ts";
import { isCutShort, stretches } from "./notice/stretches.ts";
import { isOneScript } from "./one-script.ts";
import { isReadable } from "./strict-match.ts";
import { isRecognised, isSigned, type Passage, unreadBy, wordsOf } from "./words-of.ts";

const id = "text/ai-notice";

function certaintyIn(field: string, stretch: string): Certainty | undefined {
  const { text, isDamaged } = repairNotice(stretch);
  const certainty = noticeCertainty(text);
  if (certainty === undefined || !isReadable(stretch) || !isOneScript(stretch)) return undefined;
  const isDoubtful = (isDamaged && !isRecognised(field)) || isSigned(stretch);
  return isDoubtful ? "possible" : certainty;
}

/** Words without which no stretch of text is worth a closer look. */
const HINT =
  /[ai1l]\W{0,2}[il1a]\b|artific|intel|synth|sint[eé]|fake|digital|comput|simul|enhanc|[tcdroey]\s?[ea0oc]\s?[do0]\b|[a-z]{2}ed\b|ad[oa]s?\b|represent/iu;

/** A line break may part the denial from what it denies. */
const DENIED = /\b(?:not|no|never|without|sin|nunca)\s*$/iu;

/** A passage as far as it is read: whole, or its two ends. */
interface Part extends Passage {
  /** Where it begins in the passage. */
  readonly offset: number;
}

/** Longest passage that is read whole; of a longer one the two ends, where notices stand. */
const MAX_PASSAGE = 40_000;

function partsOf({ field, text }: Passage): Part[] {
  if (text.length <= MAX_PASSAGE) return [{ field, text, offset: 0 }];
  const half = MAX_PASSAGE / 2;
  const tail = text.length - half;
  return [
    { field, text: text.slice(0, half), offset: 0 },
    { field, text: text.slice(tail), offset: tail },
  ];
}

const TOO_LONG: Unknown = {
  unknown: "too-large",
  detector: id,
  note: "the middle of a long passage was not read",
};

/** Whether something of the passages is not read. */
const isCut = (passages: readonly Passage[], parts: readonly Part[]): boolean =>
  parts.length > passages.length || parts.some(({ text }) => isCutShort(text));

/** The notices of one part: sentences as written, with the brackets and labels around them. */
function noticesIn({ field, text, offset }: Part): Observation<string>[] {
  const found: Observation<string>[] = [];
  let taken = 0;
  for (const [start, end] of stretches(text)) {
    const value = text.slice(start, end);
    if (start < taken || value.length > MAX_NOTICE || !HINT.test(value)) continue;
    if (DENIED.test(text.slice(Math.max(0, start - 12), start))) continue;
    const certainty = certaintyIn(field, value);
    if (certainty === undefined) continue;
    const span: Span = [offset + start, offset + end];
    found.push({ value, certainty, detector: id, at: { field, span } });
    taken = end;
  }
  return found;
}

/** A longer stretch is no notice. */
const MAX_NOTICE = 500;

/** Mandated wordings of one part, word for word and nearly, as items of lists. */
function mandatedIn({ field, text, offset }: Part) {
  const { verbatim, nearMisses } = findMandated(text);
  const fact = ({ law, media, when, text: wanted }: MandatedWording, span: Span, certainty: Certainty) => ({
    clause: law.id,
    jurisdiction: law.jurisdiction,
    media,
    when,
    text: wanted,
    quote: text.slice(...span),
    at: { field, span: [offset + span[0], offset + span[1]] },
    certainty,
    detector: id,
  });
  return {
    exact: verbatim.map(({ wording, span }) => fact(wording, span, "certain")),
    near: nearMisses.map((miss) => ({
      ...fact(miss.wording, miss.span, "likely"),
      difference: describeDifferences(miss.differences),
    })),
  };
}

/**
 * Finds notices that the creative is made or changed by AI or otherwise manipulated, in any wording. Talk
 * about AI is no notice; a doubtful one is `possible`. Names the laws whose sentence stands there word for word or
 * nearly; which of them the ad needs is the rules' business.
 */
export const aiNoticeDetector: AdDetector = {
  id,
  version: "3",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["aiNotice"],
  run({ facts }) {
    const { passages, missing: unread } = wordsOf(facts);
    const parts = passages.flatMap(partsOf);
    const missing = isCut(passages, parts) ? [...unread, TOO_LONG] : unread;
    const notices = parts.flatMap(noticesIn);
    const mandated = parts.map(mandatedIn);
    const best = notices.find(({ certainty }) => certainty === "likely") ?? notices[0];
    const gaps = missing.map((unknown) => ({ ...unknown, detector: id }));
    const listOf = <T>(items: readonly T[]): PartialList<T> => ({ items, missing: gaps });
    const inCreative =
      best !== undefined
        ? { value: true, certainty: best.certainty, detector: id, at: best.at }
        : missing.length > 0
          ? unreadBy(id, missing)
          : { value: false, certainty: "likely", detector: id };
    return {
      aiNotice: {
        inCreative,
        wording: listOf(notices),
        mandated: listOf(mandated.flatMap(({ exact }) => exact)),
        nearMisses: listOf(mandated.flatMap(({ near }) => near)),
      },
    };
  },
};
