import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldText } from "../../src/evidence/text/fold.ts";
import { type Features, featuresOf } from "../../src/evidence/text/political/features.ts";
import { type PoliticalModel, wordValue } from "../../src/evidence/text/political/score.ts";
import { signalsOf } from "../../src/evidence/text/political/signals-of.ts";
import { wordForm } from "../../src/evidence/text/political/word-forms.ts";
import { CORPUS, type Example } from "./corpus.ts";
import { fitLogistic, type SparseRow } from "./logistic.ts";
import { signOf } from "./signs.ts";

/** How the model is fitted. Chosen by the error on topics left out, never on other people's data. */
export interface TrainOptions {
  /** Penalty of the weight of a concept, and of a word. */
  readonly signalPenalty: number;
  readonly wordPenalty: number;
  /** A word counts when it is seen in this many topics; a pair of words in as many. */
  readonly minTopics: number;
  readonly steps: number;
}

export const OPTIONS: TrainOptions = { signalPenalty: 0.0003, wordPenalty: 0.0005, minTopics: 4, steps: 800 };

/** A text as the model sees it. */
export interface Sample {
  readonly features: Features;
  readonly isPolitical: boolean;
  readonly topic: string;
}

/** Longer ads, made of texts of one topic: three and six of them. */
const JOINED = [3, 6] as const;

export const sampleOf = ({ text, isPolitical, topic }: Example): Sample => ({
  features: featuresOf(foldText(text).folded),
  isPolitical,
  topic,
});

/** Samples of the texts, and of texts of a topic joined to longer ones. */
export function samplesOf(examples: readonly Example[]): Sample[] {
  const byTopic = new Map<string, Example[]>();
  for (const example of examples)
    byTopic.set(example.topic, [...(byTopic.get(example.topic) ?? []), example]);
  const joined = [...byTopic.values()].flatMap((texts) =>
    JOINED.flatMap((size) =>
      Array.from({ length: Math.floor(texts.length / size) }, (_, i): Example[] => {
        const part = texts.slice(i * size, (i + 1) * size);
        const [first] = part;
        return first === undefined ? [] : [{ ...first, text: part.map(({ text }) => text).join(" ") }];
      }).flat(),
    ),
  );
  return [...examples, ...joined].map(sampleOf);
}

/** Names that the corpus made up say nothing about other ads. */
const names = new Set(readFileSync(join(CORPUS, "names.txt"), "utf8").split(/\s+/).map(wordForm));

function vocabularyOf(samples: readonly Sample[], minTopics: number): string[] {
  const topics = new Map<string, Set<string>>();
  for (const { features, topic } of samples) {
    for (const word of features.words) {
      if (word.split(" ").some((part) => names.has(part))) continue;
      const seen = topics.get(word) ?? new Set();
      topics.set(word, seen.add(topic));
    }
  }
  return [...topics].filter(([, seen]) => seen.size >= minTopics).map(([word]) => word);
}

/** Fits the model to the samples; thresholds are left at 0. */
export function trainModel(samples: readonly Sample[], options: TrainOptions = OPTIONS): PoliticalModel {
  const signalNames = [...new Set(samples.flatMap(({ features }) => [...signalsOf(features).keys()]))];
  const words = vocabularyOf(samples, options.minTopics);
  const columns = ["", ...signalNames, ...words];
  const wordColumns = new Map(words.map((word, i) => [word, 1 + signalNames.length + i]));
  const signalColumns = new Map(signalNames.map((name, i) => [name, 1 + i]));
  const rows = samples.map(({ features, isPolitical }): SparseRow => {
    const known = [...features.words].flatMap((word) => wordColumns.get(word) ?? []);
    const signals = [...signalsOf(features)];
    return {
      columns: [0, ...signals.map(([name]) => signalColumns.get(name) ?? 0), ...known],
      values: [1, ...signals.map(([, value]) => value), ...known.map(() => wordValue(known.length))],
      label: isPolitical ? 1 : 0,
    };
  });
  const penalties = Float64Array.from(columns, (_, i) => {
    if (i === 0) return 0;
    return i <= signalNames.length ? options.signalPenalty : options.wordPenalty;
  });
  const signs = columns.map((name, i) => (i > 0 && i <= signalNames.length ? signOf(name) : 0));
  const weights = fitLogistic(rows, penalties, signs, options.steps);
  const hundredths = (column: number): number => Math.round((weights[column] ?? 0) * 100);
  const table = (entries: ReadonlyMap<string, number>): Record<string, number> =>
    Object.fromEntries(
      [...entries]
        .map(([name, column]): [string, number] => [name, hundredths(column)])
        .filter(([, weight]) => weight !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return { bias: hundredths(0), yes: 0, no: 0, signals: table(signalColumns), words: table(wordColumns) };
}
