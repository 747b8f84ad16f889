const SMALL = new Set(
  "a an and are as been by contains for from has have in is it not of on or that the this to using was were with".split(
    " ",
  ),
);
const MEDIA = new Set(
  "image images picture photo photograph video videos clip footage audio recording voice sound media multimedia content message ad advertisement".split(
    " ",
  ),
);
const MAKING = new Set(
  (
    "manipulated altered edited generated created made produced modified changed enhanced doctored synthesized synthetic " +
    "synthesised fabricated faked simulated"
  ).split(" "),
);

/** What a word is worth when sentences are compared: "this" and "has been" stand in every other sentence. */
export const weightOf = (word: string): number => (SMALL.has(word) ? 0.3 : 1);

/** Whether the word names a medium. */
export const isMedium = (word: string): boolean => MEDIA.has(word);

/** Whether the word says that something was made or changed. */
export const isMaking = (word: string): boolean => MAKING.has(word);
