import { isAlike } from "../repair/glyphs.ts";
import type { Step } from "./align.ts";
import { isMedium } from "./word-weights.ts";

/** A place where a sentence departs from a wording. */
export interface Difference {
  /** `other`: other words stand there. `medium`: another medium is named. `misread`: the word, with look-alike letters. */
  readonly kind: "other" | "medium" | "misread" | "missing" | "added";
  /** Words of the ad, lower case; empty for `missing`. */
  readonly given: string;
  /** Words of the wording, lower case; empty for `added`. */
  readonly wanted: string;
}

function kindOf(given: string, wanted: string): Difference["kind"] {
  if (given === "") return "missing";
  if (wanted === "") return "added";
  if (isAlike(given, wanted)) return "misread";
  return isMedium(given) && isMedium(wanted) ? "medium" : "other";
}

/** The differences that an alignment shows, neighbours joined, in the order of the sentence. */
export function differencesOf(
  given: readonly string[],
  wanted: readonly string[],
  steps: readonly Step[],
): Difference[] {
  const out: Difference[] = [];
  let [here, there]: [string[], string[]] = [[], []];
  const close = (): void => {
    if (here.length + there.length === 0) return;
    const [one, other] = [here.join(" "), there.join(" ")];
    out.push({ kind: kindOf(one, other), given: one, wanted: other });
    [here, there] = [[], []];
  };
  for (const step of steps) {
    const one = step.kind === "wanted" ? undefined : given[step.given];
    const other = step.kind === "given" ? undefined : wanted[step.wanted];
    if (step.kind === "same" && one === other) {
      close();
      continue;
    }
    // A pair of one class stands for itself; what was open before it is another difference.
    if (step.kind === "same") close();
    if (one !== undefined) here.push(one);
    if (other !== undefined) there.push(other);
    if (step.kind === "same") close();
  }
  close();
  return out;
}
