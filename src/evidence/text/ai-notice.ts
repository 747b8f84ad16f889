import type { Observation, PartialList } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { noticeCertainty } from "./notice/notice-certainty.ts";
import { isReadable } from "./strict-match.ts";
import { sentences } from "./tokens.ts";
import { type Passage, unreadBy, wordsOf } from "./words-of.ts";

const id = "text/ai-notice";

/** The notices of one passage: sentences as written, with the brackets and labels around them. */
function noticesIn({ field, text }: Passage): Observation<string>[] {
  return sentences(text).flatMap(([start, end]): Observation<string>[] => {
    const value = text.slice(start, end);
    const certainty = isReadable(value) ? noticeCertainty(value) : undefined;
    return certainty === undefined
      ? []
      : [{ value, certainty, detector: id, at: { field, span: [start, end] } }];
  });
}

/**
 * Finds notices that the creative is made or changed by AI or otherwise manipulated, in any wording. Talk
 * about AI is no notice; a doubtful one is `possible`. Which exact wording a law asks for is the rules'
 * business.
 */
export const aiNoticeDetector: AdDetector = {
  id,
  version: "1",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["aiNotice"],
  run({ facts }) {
    const { passages, missing } = wordsOf(facts);
    const notices = passages.flatMap(noticesIn);
    const best = notices.find(({ certainty }) => certainty === "likely") ?? notices[0];
    const wording: PartialList<Observation<string>> = {
      items: notices,
      missing: missing.map((unknown) => ({ ...unknown, detector: id })),
    };
    const inCreative =
      best !== undefined
        ? { value: true, certainty: best.certainty, detector: id, at: best.at }
        : missing.length > 0
          ? unreadBy(id, missing)
          : { value: false, certainty: "likely", detector: id };
    return { aiNotice: { inCreative, wording } };
  },
};
