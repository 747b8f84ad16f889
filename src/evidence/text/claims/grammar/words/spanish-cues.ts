import type { WordList } from "../lexicon.ts";

export const SPANISH_CUES: WordList = {};
