import type { CompiledRule } from "../rules/pack.ts";
import { shorten } from "../rules/shorten.ts";
import type { Submission } from "../submission/schema.ts";
import { DECISIONS } from "../types/lattice.ts";
import type { Finding, Remedy } from "../types/verdict.ts";
import type { Judgement } from "./judge-ad.ts";
import { candidates } from "./remedy.ts";

/**
 * The cure of a finding: of the changes that its rule offers, the first that makes the finding go away and makes no
 * rule say anything it did not say before. That is proved by checking the changed ad, not assumed.
 */
export async function findRemedy(
  { source }: CompiledRule,
  finding: Finding,
  before: Judgement,
  ad: Submission,
  recheck: (ad: Submission) => Promise<Judgement>,
): Promise<Remedy | undefined> {
  const { remedy } = source;
  if (remedy === undefined) return undefined;
  const text = withWordings(typeof remedy === "string" ? remedy : remedy.text, finding);
  if (typeof remedy === "string" || finding.outcome !== "violated") return { text, safety: "needs-human" };
  for (const { ad: edited, changes, isSafe } of candidates(source, finding, ad)) {
    const after = await recheck(edited);
    if (!isCured(finding, before, after)) continue;
    return {
      text,
      changes,
      safety: isSafe ? "safe" : "needs-human",
      decisionAfter: after.decision,
    };
  }
  return { text, safety: "needs-human" };
}

/** The cure with the exact sentence for each that is nearly right. */
const withWordings = (text: string, { nearMisses = [] }: Finding): string =>
  [
    text,
    ...nearMisses.map(({ quote, wanted }) => `In place of “${shorten(quote, 200)}” write “${wanted}”`),
  ].join(" ");

function isCured(finding: Finding, before: Judgement, after: Judgement): boolean {
  const known = new Map(before.findings.map(({ rule, effect }) => [rule, DECISIONS.indexOf(effect)]));
  return after.findings.every(
    ({ rule, effect }) => rule !== finding.rule && DECISIONS.indexOf(effect) <= (known.get(rule) ?? -1),
  );
}
