import type { Submission } from "../../submission/schema.ts";
import type { Observation, PartialList, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { foldText } from "./fold.ts";
import { guessOnce } from "./language/guess-once.ts";
import { joinPassages, type PoliticalTopic, topicsOf } from "./political/topics.ts";
import { type Words, wordsOf } from "./words-of.ts";

const id = "text/political";

/** An ad that is about politics says so within this many characters. */
const MAX_CHARS = 100_000;
const MAX_NOTED = 3;

interface PoliticalFacts {
  readonly content: Observation<boolean> | Unknown;
  readonly topics: readonly PoliticalTopic[];
  /** Why there may be topics that nobody saw. */
  readonly unseen?: Unknown;
}

const observed = (value: boolean, field?: string, note?: string): Observation<boolean> => ({
  value,
  certainty: "likely",
  detector: id,
  at: field === undefined ? undefined : { field },
  note,
});

/** The topic that the declarations alone make. */
function declaredTopic({ advertiser, contest }: Submission): PoliticalTopic | undefined {
  const topic = (kind: PoliticalTopic["kind"], field: string): PoliticalTopic => ({
    kind,
    certainty: "certain",
    detector: "submission",
    at: { field },
  });
  switch (advertiser?.kind) {
    case "candidate":
    case "party":
      return topic(advertiser.kind, "advertiser.kind");
    case "committee":
      return topic("election", "advertiser.kind");
    default:
      return contest === undefined ? undefined : topic("election", "contest");
  }
}

const quoted = (topics: readonly PoliticalTopic[]): string | undefined => {
  const words = topics.slice(0, MAX_NOTED).map(({ quote }) => `\`${quote}\``);
  return words.length > 0 ? `it says ${words.join(", ")}` : undefined;
};

let reader: Promise<typeof import("./political/read-politics.ts")> | undefined;

/** The lexicon and the weights, loaded when first asked for; even a second `import()` takes longer than reading does. */
function loadReader(): NonNullable<typeof reader> {
  reader ??= import("./political/read-politics.ts");
  return reader;
}

/** What the words tell. */
async function fromWords({ passages, missing }: Words): Promise<PoliticalFacts> {
  const joined = joinPassages(passages, MAX_CHARS);
  const folded = foldText(joined.text);
  if (!/\p{L}/u.test(folded.folded)) {
    const unknown = missing.length > 0 ? "text-unread" : "not-declared";
    const content: Unknown = { unknown, declare: "political", detector: id };
    return { content, topics: [], unseen: content };
  }
  const { readPolitics } = await loadReader();
  const reading = readPolitics(folded.folded);
  const topics = topicsOf(reading, folded, joined, id);
  const telling = topics.filter(({ certainty }) => certainty === "likely");
  const note = quoted(telling.length > 0 ? telling : topics);
  const open = (unknown: Unknown["unknown"], why = note): Unknown => ({
    unknown,
    declare: "political",
    detector: id,
    note: why,
  });
  if (reading.verdict === "yes") return { content: observed(true, undefined, note), topics };
  const { state, guess } = guessOnce(joined.text);
  if (state === "other") {
    const content = open("language-unsupported", `the words look like \`${guess}\``);
    return { content, topics, unseen: content };
  }
  if (reading.verdict === "no") return { content: observed(false), topics };
  return { content: open("low-certainty"), topics, unseen: open("low-certainty") };
}

/** Joins what was declared with what the words tell. */
function weigh(ad: Submission, { content, topics, unseen }: PoliticalFacts): PoliticalFacts {
  const declared = (value: boolean): Observation<boolean> => ({
    value,
    certainty: "certain",
    detector: "submission",
    at: { field: "political" },
  });
  const topic = declaredTopic(ad);
  const all = topic === undefined ? topics : [topic, ...topics];
  if (ad.political === true) return { content: declared(true), topics: all, unseen };
  const found = topic === undefined ? content : observed(true, topic.at.field);
  if (ad.political === undefined) return { content: found, topics: all, unseen };
  const isContradicted = "value" in found && found.value;
  if (!isContradicted) return { content: declared(false), topics: all };
  return {
    content: { ...found, note: `declared not political, but ${found.note ?? "see"}` },
    topics: all,
    unseen,
  };
}

/**
 * Tells whether the ad is about elections, politics or social issues, and which. A declaration wins, but an ad declared
 * not political that speaks of votes and candidates is `likely` political all the same. What the words leave open is
 * unknown, and so is an ad without words.
 */
export const politicalDetector: AdDetector = {
  id,
  version: "2",
  sense: "ad",
  // Reading is a matter of milliseconds; on a busy machine loading the lexicon for the first ad is not.
  budgetMs: 5_000,
  needs: ["words"],
  gives: ["politicalContent", "politicalTopics"],
  async run({ ad, facts }) {
    const words = wordsOf(facts);
    const { content, topics, unseen } = weigh(ad, await fromWords(words));
    const politicalTopics: PartialList<PoliticalTopic> = {
      items: topics,
      missing: [
        ...words.missing.map((unknown) => ({ ...unknown, detector: id })),
        ...(unseen === undefined ? [] : [unseen]),
      ],
    };
    return { politicalContent: content, politicalTopics };
  },
};
