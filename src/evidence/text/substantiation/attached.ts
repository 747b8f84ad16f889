import type { Submission } from "../../../submission/schema.ts";
import type { Claim } from "../../../types/claim.ts";
import type { Observation } from "../../../types/fact.ts";
import { foldText } from "../fold.ts";
import { tokenise } from "../tokens.ts";
import type { Passage } from "../words-of.ts";

/** One document of `substantiation`. */
export type Attached = NonNullable<Submission["substantiation"]>[number];

const plain = (text: string): string => ` ${tokenise(foldText(text).folded).words.join(" ")} `;

/**
 * Finds the documents attached for a claim. One that says which words it `supports` is for claims in those words only;
 * when those words stand nowhere in the ad they could mean any claim, and a slip must not cost the advertiser the
 * document. The ad is folded once, however many claims and documents there are.
 */
export function attachments(
  { substantiation = [] }: Submission,
  passages: readonly Passage[],
): (claim: Claim) => Observation<Attached>[] {
  const isNarrow = substantiation.some(({ supports }) => supports !== undefined);
  const said = isNarrow ? passages.map(({ text }) => plain(text)) : [];
  const documents = substantiation.map((value, index) => {
    const words = plain(value.supports ?? "");
    const isForAll = words.trim() === "" || !said.some((text) => text.includes(words));
    const observed: Observation<Attached> = {
      value,
      certainty: "certain",
      detector: "submission",
      at: { field: `substantiation[${index}]` },
    };
    return { words, isForAll, observed };
  });
  return ({ quote }) => {
    const claimed = isNarrow ? plain(quote) : "";
    const isFor = (words: string): boolean => claimed.includes(words) || words.includes(claimed);
    return documents.flatMap(({ words, isForAll, observed }) => (isForAll || isFor(words) ? [observed] : []));
  };
}
