import type { Observation, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { SUPPORTED } from "./language/guess-language.ts";
import { guessOnce } from "./language/guess-once.ts";
import { wordsOf } from "./words-of.ts";

const id = "text/language";

/** The note names the guess, as far as there is one. */
const unsupported = (guess: string): Unknown => ({
  unknown: "language-unsupported",
  detector: id,
  note: `the words look like \`${guess}\``,
});

const TOO_SHORT: Unknown = {
  unknown: "language-unsupported",
  declare: "targeting.languages",
  detector: id,
  note: "too few words to tell the language",
};

/** Tells the language of the ad's words as a whole: `en` or `es`, or unknown with a guess in the note. */
export const languageDetector: AdDetector = {
  id,
  version: "2",
  sense: "ad",
  budgetMs: 1_000,
  needs: ["words"],
  gives: ["language"],
  run({ ad, facts }) {
    const { passages } = wordsOf(facts);
    const text = passages.map((passage) => passage.text).join("\n");
    if (!/\p{L}/u.test(text)) {
      const none: Unknown = {
        unknown: "not-declared",
        declare: "copy.body",
        detector: id,
        note: "there are no words",
      };
      return { language: none };
    }
    const { state, guess } = guessOnce(text);
    if (state === "other") return { language: unsupported(guess) };
    const [declared, ...others] = new Set(
      ad.targeting?.languages?.map((tag) => tag.slice(0, 2).toLowerCase()),
    );
    const isDeclared = declared !== undefined && SUPPORTED.includes(declared) && others.length === 0;
    if (state === "short" && !isDeclared) return { language: TOO_SHORT };
    const language: Observation<string> =
      state === "short"
        ? {
            value: declared ?? guess,
            certainty: "likely",
            detector: id,
            at: { field: "targeting.languages" },
          }
        : { value: guess, certainty: "likely", detector: id };
    return { language };
  },
};
