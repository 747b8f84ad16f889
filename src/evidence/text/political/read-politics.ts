import { type ConceptHit, featuresOf } from "./features.ts";
import model from "./model.json" with { type: "json" };
import { scoreOf } from "./score.ts";

/** What the words of an ad say about politics. */
export interface PoliticalReading {
  /** `open`: a person or a declaration decides. */
  readonly verdict: "yes" | "no" | "open";
  /** Log-odds in hundredths, as the model weighs it. */
  readonly score: number;
  /** Phrases that speak of a topic, in the order of the text; places in the folded text. */
  readonly topics: readonly ConceptHit[];
}

/** Who says one of these in so many words is not called unpolitical by a sum: a mug may show a candidate. */
const TELLING: ReadonlySet<string> = new Set([
  "vote",
  "election",
  "candidate",
  "party",
  "figure",
  "ballot-measure",
]);

/** Reads a folded text. An ad is called political only for a topic that can be named. */
export function readPolitics(folded: string): PoliticalReading {
  const features = featuresOf(folded);
  const score = scoreOf(features, model);
  const topics = features.hits.filter(({ concept }) => concept.topic !== undefined);
  const isTelling = topics.some(({ concept, isStrong }) => isStrong && TELLING.has(concept.id));
  if (score >= model.yes) return { verdict: topics.length > 0 ? "yes" : "open", score, topics };
  return { verdict: score < model.no && !isTelling ? "no" : "open", score, topics };
}
