import { wordingLaws } from "./wording-laws.ts";

/** A law with the sentences that it mandates or holds to be enough, as `rules/wordings.yaml` has it. */
export interface WordingLaw {
  /** Id of the law, and of its clause in a pack. */
  readonly id: string;
  /** ISO 3166 code. */
  readonly jurisdiction: string;
  readonly statute: string;
  /** `exact`: these words. `example`: these words suffice, others may. */
  readonly match: "exact" | "example";
  /** `{medium}` in a text stands for each of its media. */
  readonly texts: readonly {
    readonly text: string;
    readonly media: readonly string[];
    readonly when?: string;
  }[];
}

/** A sentence that a law mandates or holds to be enough, for one medium or several. */
export interface MandatedWording {
  readonly law: Pick<WordingLaw, "id" | "jurisdiction" | "statute">;
  readonly media: readonly string[];
  /** Letter by letter. */
  readonly text: string;
  readonly match: WordingLaw["match"];
  /** The case it is for, when the law has several. */
  readonly when?: string | undefined;
}

function wordingsIn(law: WordingLaw): MandatedWording[] {
  const { match } = law;
  return law.texts.flatMap(({ text, media, when }) => {
    if (!text.includes("{medium}")) return [{ law, media, text, match, when }];
    return media.map((each) => ({ law, media: [each], text: text.replace("{medium}", each), match, when }));
  });
}

/** Every mandated wording, one for each medium where the statute leaves a blank for it. */
export const mandatedWordings: readonly MandatedWording[] = wordingLaws.flatMap(wordingsIn);

/** The wordings of one law; empty when the table has none. */
export const wordingsOfLaw = (id: string): readonly MandatedWording[] =>
  mandatedWordings.filter(({ law }) => law.id === id);
