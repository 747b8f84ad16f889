import { digestOf } from "../../documents/digest.ts";
import { foldText } from "../../evidence/text/fold.ts";
import type { Passage } from "../../evidence/text/words-of.ts";
import type { Day } from "../../types/election.ts";
import { ANSWER_JSON_SCHEMA } from "../answer.ts";
import type { Question } from "../classifier.ts";
import { datamarked, markFor } from "./datamark.ts";
import { systemPart } from "./system-part.ts";

/** Bump it whenever the same ad and packs can give another prompt. */
export const PROMPT_VERSION = "1";

/** Stands for the random delimiter wherever a prompt is digested or shown. */
export const NONCE_PLACEHOLDER = "0".repeat(32);

/** Everything a prompt is made from. */
export interface QuestionInput {
  readonly passages: readonly Passage[];
  /** First and last day the ad runs. */
  readonly days: { readonly first: Day; readonly last?: Day | undefined };
  /** What the calendar says of the elections near those days, a line each. */
  readonly elections: readonly string[];
  readonly policy: readonly string[];
  /** The user's own addition. */
  readonly ownPolicy?: string | undefined;
}

/** The question about one ad: the house rules and the policy in the system part, the ad as data in the user part. */
export function questionFor(input: QuestionInput): Question {
  const texts = input.passages.map(({ text }) => text);
  const mark = markFor(texts);
  const messages: Question["messages"] = (nonce) => ({
    system: systemPart(input, { nonce, mark }),
    user: userPart(input.passages, { nonce, mark }),
  });
  return {
    promptVersion: PROMPT_VERSION,
    digest: digestOf({
      promptVersion: PROMPT_VERSION,
      messages: messages(NONCE_PLACEHOLDER),
      schema: ANSWER_JSON_SCHEMA,
    }),
    messages,
  };
}

/** How the ad is set apart from the prompt. */
export interface Fence {
  readonly nonce: string;
  readonly mark: string;
}

/** A disguised passage is given twice: as it was typed, and as a person would read it. */
function userPart(passages: readonly Passage[], { nonce, mark }: Fence): string {
  const lines = passages.flatMap(({ field, text }) => {
    const { folded, hidden } = foldText(text);
    const typed = `[${field}] ${datamarked(text, mark)}`;
    return hidden ? [typed, `[${field}] (as read) ${datamarked(folded, mark)}`] : [typed];
  });
  return [`<ad-${nonce}>`, ...lines, `</ad-${nonce}>`].join("\n");
}
