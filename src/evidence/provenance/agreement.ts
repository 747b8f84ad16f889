import type { Observation, Unknown } from "../../types/fact.ts";

/** How what the advertiser says of AI and what the file is marked with stand to each other. */
export const AGREEMENTS = ["confirmed", "undeclared", "contradicted", "unconfirmed"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

type Fact<T> = Observation<T> | Unknown;

/**
 * Compares the declaration with the mark. That no mark was found tells nothing against a denial or silence, for marks
 * strip easily, and nothing against a declaration, which is then unconfirmed. A mark that is only a lead makes a lead.
 */
export function agreementFact(
  declared: Fact<boolean>,
  marked: Fact<boolean>,
  detector: string,
): Fact<Agreement> {
  const says = "unknown" in declared ? undefined : declared.value;
  if (!("unknown" in marked)) {
    return { ...marked, value: says === undefined ? "undeclared" : says ? "confirmed" : "contradicted" };
  }
  const wasRead = marked.unknown === "low-certainty";
  if ("unknown" in declared || !declared.value || !wasRead) return marked;
  return { ...declared, value: "unconfirmed", detector, note: "declared, and no mark of it was found" };
}
