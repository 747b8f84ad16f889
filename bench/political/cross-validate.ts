import { scoreOf } from "../../src/evidence/text/political/score.ts";
import type { Example } from "./corpus.ts";
import { OPTIONS, sampleOf, samplesOf, trainModel } from "./train.ts";

/** A text with the score of a model that never saw its topic. */
export interface Scored {
  readonly text: string;
  readonly isPolitical: boolean;
  readonly score: number;
}

const FOLDS = 6;

/** Scores each text by a model trained without its topic. */
export function crossValidate(examples: readonly Example[]): Scored[] {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const foldOf = new Map(topics.map((topic, i) => [topic, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainModel(samplesOf(examples.filter(({ topic }) => foldOf.get(topic) !== fold)), OPTIONS);
    return examples
      .filter(({ topic }) => foldOf.get(topic) === fold)
      .map((example) => ({
        text: example.text,
        isPolitical: example.isPolitical,
        score: scoreOf(sampleOf(example).features, model),
      }));
  }).flat();
}
