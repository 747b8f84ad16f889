import { remember } from "../remember.ts";
import { guessLanguage } from "./guess-language.ts";

/** `guessLanguage`, once for each passage however many detectors ask. */
export const guessOnce = remember(guessLanguage, { most: 8 });
