import type { Certainty } from "../../../types/fact.ts";
import type { PayerNotice } from "./find-payers.ts";
import { beginsWith, compareNames, standsAmong } from "./names.ts";

/** Whether a payer line names one of the declared payers, and how sure that is. */
export interface PayerComparison {
  readonly value: boolean;
  readonly certainty: Certainty;
  readonly note?: string;
}

const ask = (declared: string): PayerComparison => ({
  value: true,
  certainty: "possible",
  note: `a person has to say whether this is “${declared}”`,
});

/** Compares the line with each declared name; the best answer counts. What only a person can tell is `possible`. */
export function comparePayer(notice: PayerNotice, declared: readonly string[]): PayerComparison {
  const [first = ""] = declared;
  if (notice.isScattered) {
    const among = declared.find((name) => standsAmong(notice.name, name));
    return among === undefined
      ? { value: false, certainty: "possible", note: "the name is in disorder" }
      : ask(among);
  }
  const comparisons = declared.map((name) => ({ name, answer: compareNames(notice.name, name) }));
  const by = (wanted: string) => comparisons.find(({ answer }) => answer === wanted);
  const { certainty } = notice;
  if (by("same")) return { value: true, certainty };
  if (by("same-but-damaged"))
    return { value: true, certainty: certainty === "certain" ? "likely" : certainty };
  const { ahead } = notice;
  if (
    ahead !== undefined &&
    declared.some((name) => beginsWith(ahead, name) && beginsWith(name, notice.name))
  )
    return { value: true, certainty: certainty === "certain" ? "likely" : certainty };
  // A name without an end mark may run on into the words after it.
  const among = notice.isCut ? undefined : declared.find((name) => standsAmong(notice.name, name));
  const unsure = by("unknown")?.name ?? among;
  if (unsure !== undefined) return ask(unsure);
  return { value: false, certainty, note: `“${first}” was declared` };
}
