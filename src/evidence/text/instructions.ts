import type { PartialList, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import {
  findInstructions,
  INSTRUCTIONS_DETECTOR,
  type Instruction,
} from "./instructions/find-instructions.ts";
import { wordsOf } from "./words-of.ts";

/** Characters of one passage that are read; see the limit of `text/claims`. */
const MAX_CHARS = 200_000;

/**
 * Finds words that speak to a machine which reads the ad: orders to ignore its rules, roles, outcomes to give, signs of
 * a prompt. No reader here can be told what to do; a language model may be, and so may other systems the ad goes through.
 */
export const instructionsDetector: AdDetector = {
  id: INSTRUCTIONS_DETECTOR,
  version: "1",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["instructions"],
  run({ facts }) {
    const { passages: seen, leads, missing } = wordsOf(facts);
    // A machine may read what nobody sees.
    const passages = [...seen, ...leads];
    const isLong = passages.some(({ text }) => text.length > MAX_CHARS);
    const tooLarge: Unknown[] = isLong ? [{ unknown: "too-large", detector: INSTRUCTIONS_DETECTOR }] : [];
    const instructions: PartialList<Instruction> = {
      items: passages.flatMap(({ field, text }) =>
        findInstructions({ field, text: text.slice(0, MAX_CHARS) }),
      ),
      missing: [...missing.map((unknown) => ({ ...unknown, detector: INSTRUCTIONS_DETECTOR })), ...tooLarge],
    };
    return { instructions };
  },
};
