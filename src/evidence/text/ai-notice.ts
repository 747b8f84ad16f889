import type { Certainty, Observation, PartialList, Span } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { describeDifferences } from "./notice/describe-differences.ts";
import { findMandated } from "./notice/find-mandated.ts";
import type { MandatedWording } from "./notice/mandated-wording.ts";
import { noticeCertainty } from "./notice/notice-certainty.ts";
import { repairNotice } from "./notice/repair-notice.ts";
import { stretches } from "./notice/stretches.ts";
import { isOneScript } from "./one-script.ts";
import { isReadable } from "./strict-match.ts";
import { type Passage, unreadBy, wordsOf } from "./words-of.ts";

const id = "text/ai-notice";

/** Words of pictures are read by machines, and machines misread; what was typed was meant. */
const isRecognised = (field: string): boolean => /^media\[\d+\]\.text$/.test(field);

function certaintyIn(field: string, stretch: string): Certainty | undefined {
  const { text, isDamaged } = repairNotice(stretch);
  const certainty = noticeCertainty(text);
  if (certainty === undefined || !isReadable(stretch) || !isOneScript(stretch)) return undefined;
  return isDamaged && !isRecognised(field) ? "possible" : certainty;
}

/** Words without which no stretch of text is worth a closer look. */
const HINT =
  /[ai1l]\W{0,2}[il1a]\b|artific|intel|synth|sint[eé]|fake|digital|comput|simul|enhanc|[tcdroey]\s?[ea0oc]\s?[do0]\b|[a-z]{2}ed\b|ad[oa]s?\b|represent/iu;

/** A line break may part the denial from what it denies. */
const DENIED = /\b(?:not|no|never|without|sin|nunca)\s*$/iu;

/** The notices of one passage: sentences as written, with the brackets and labels around them. */
function noticesIn({ field, text }: Passage): Observation<string>[] {
  const found: Observation<string>[] = [];
  let taken = 0;
  for (const [start, end] of stretches(text)) {
    const value = text.slice(start, end);
    if (start < taken || value.length > MAX_NOTICE || !HINT.test(value)) continue;
    if (DENIED.test(text.slice(Math.max(0, start - 12), start))) continue;
    const certainty = certaintyIn(field, value);
    if (certainty === undefined) continue;
    found.push({ value, certainty, detector: id, at: { field, span: [start, end] } });
    taken = end;
  }
  return found;
}

/** A longer stretch is no notice. */
const MAX_NOTICE = 500;

/** Mandated wordings of one passage, word for word and nearly, as items of lists. */
function mandatedIn({ field, text }: Passage) {
  const { verbatim, nearMisses } = findMandated(text);
  const fact = ({ law, media, when, text: wanted }: MandatedWording, span: Span, certainty: Certainty) => ({
    clause: law.id,
    jurisdiction: law.jurisdiction,
    media,
    when,
    text: wanted,
    quote: text.slice(...span),
    at: { field, span },
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
  version: "2",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["aiNotice"],
  run({ facts }) {
    const { passages, missing } = wordsOf(facts);
    const notices = passages.flatMap(noticesIn);
    const mandated = passages.map(mandatedIn);
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
