import type { Evaluation } from "../rules/condition.ts";
import type { Clause } from "../types/clause.ts";
import type { DisclosureDue } from "../types/verdict.ts";
import { firstDecisive } from "./decisive.ts";

type Sentence = DisclosureDue["sentences"][number];

/** Operators that ask for words, and facts that are made of all words of the ad or looked for in them. */
const WORDS: readonly string[] = ["states", "says"];
const IN_CREATIVE: readonly string[] = ["words", "aiNotice.inCreative", "payer.inCreative"];
const CREATIVE_PATHS = ["media[].text", "media[].transcript"];

/** The leaves that made a condition come out as it did, those within items of lists included. */
function leavesOf(evaluation: Evaluation, found: Evaluation[] = []): readonly Evaluation[] {
  firstDecisive(evaluation, (leaf): undefined => {
    found.push(leaf);
    for (const child of leaf.children ?? []) {
      if (child.truth !== "false" || leaf.operator === "every") leavesOf(child, found);
    }
  });
  return found;
}

/** The wordings that a test asks for, each with the clause that has it. */
function sentencesOf({ operator, expected }: Evaluation, clauses: readonly Clause[]): readonly Sentence[] {
  if (operator !== "states" || !Array.isArray(expected)) return [];
  return expected.map(String).map((text): Sentence => {
    const [wording] = clauses.flatMap(({ id, wording = [] }) =>
      wording.filter((one) => one.text === text).map((one) => ({ clause: id, ...one })),
    );
    const { clause, match = "exact", media } = wording ?? {};
    return { text, match, ...(clause && { clause }), ...(media && { media }) };
  });
}

/** Where the answer to a test is declared, as paths into the submission. */
function placesOf({ fact, operator, evidence }: Evaluation): readonly string[] {
  if (fact.startsWith("disclosures.")) return [fact];
  if (IN_CREATIVE.includes(fact)) return CREATIVE_PATHS;
  if (!WORDS.includes(operator)) return [];
  return [evidence?.[0]?.at?.field ?? fact];
}

/** What has to be disclosed, in which words, and where it is declared; `undefined` when the rule asks for neither. */
export function disclosureOf(body: Evaluation, clauses: readonly Clause[]): DisclosureDue | undefined {
  const leaves = leavesOf(body);
  const sentences = leaves.flatMap((leaf) => sentencesOf(leaf, clauses));
  const declareAt = [...new Set(leaves.flatMap(placesOf))];
  if (sentences.length === 0 && declareAt.length === 0) return undefined;
  const told = new Map(sentences.map((sentence) => [sentence.text, sentence]));
  return { sentences: [...told.values()], declareAt };
}
