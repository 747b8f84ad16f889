import type { Span } from "../../../types/fact.ts";
import { strictFinder } from "../strict-match.ts";
import { type MandatedWording, mandatedWordings } from "./mandated-wording.ts";
import { type NearMiss, nearMisses } from "./near-miss.ts";

/** A mandated wording that stands in a text. */
interface Verbatim {
  readonly wording: MandatedWording;
  readonly span: Span;
}

/** Mandated wordings in a text: those that stand there word for word, and sentences that nearly are one. */
export interface Mandated {
  readonly verbatim: readonly Verbatim[];
  readonly nearMisses: readonly NearMiss<MandatedWording>[];
}

/** Some part of every wording, and of the words that are put in its place; most ads have none. */
const CORE =
  /anip|nerat|rtific|alter|edite|synth|enhanc|accurat|authentic|creat|doctor|modif|simul|가상|technical means|speech or conduct|(?:image|video|audio|media|content|recording|communication|message|advertisement|material)\W+(?:has|have|was|is)\W/iu;
const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Looks for every mandated wording. A sentence that is one word for word is no near-miss of another. */
export function findMandated(text: string): Mandated {
  if (!CORE.test(text.replace(HIDDEN, ""))) return { verbatim: [], nearMisses: [] };
  const find = strictFinder(text);
  const verbatim = mandatedWordings.flatMap((wording): Verbatim[] => {
    const span = find(wording.text);
    return span === undefined ? [] : [{ wording, span }];
  });
  const isTaken = ([start, end]: Span): boolean =>
    verbatim.some(({ span }) => span[0] < end && start < span[1]);
  const near = nearMisses(text, mandatedWordings).filter(({ span }) => !isTaken(span));
  return { verbatim, nearMisses: near };
}
