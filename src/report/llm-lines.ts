import type { Disagreement, LlmReading } from "../types/llm.ts";
import { count } from "./count.ts";
import { reasonSentence } from "./messages.ts";

/** What a language model was asked and what came of it, a sentence each; none when there was none to ask. */
export function llmTexts(llm: LlmReading | undefined): string[] {
  if (llm === undefined) return [];
  const { model, status, reason, note, claims, disagreements = [] } = llm;
  if (status === "not-asked") return [`${model} was not asked${note === undefined ? "" : `: ${note}`}`];
  if (status === "failed") {
    const why = reason === undefined ? "it failed" : reasonSentence(reason);
    return [`${model}: ${why}${note === undefined ? "" : ` (${note})`}`];
  }
  const { added = 0, confirmed = 0, unverifiableQuotes = 0 } = claims ?? {};
  const dropped =
    unverifiableQuotes === 0
      ? ""
      : `, ${count(unverifiableQuotes, "quote")} dropped that the ad does not hold`;
  return [
    `${model} read it too: ${count(added, "claim")} added, ${confirmed} confirmed${dropped}`,
    ...disagreements.map(disagreementText),
  ];
}

const disagreementText = ({ kind, at, quote, builtIn, model }: Disagreement): string => {
  const theirs = model === "not-found" ? "does not see it" : `takes it as ${model}`;
  return `differs on ${kind} at ${at.field}: here ${builtIn}, the model ${theirs}: “${quote}”`;
};
