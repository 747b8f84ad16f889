import { isKnown } from "./known-words.ts";
import { sameSqueezed } from "./skeleton.ts";

/** Words that keep a doubled letter when it is stretched. */
const DOUBLED = new RegExp(
  "^(?:all|been|bill|book|feel|fee|free|freedom|good|illegal|illegally|keep|kill|look|need|poll|polls" +
    "|polling|see|soon|still|steel|tell|too|week|well|will)\\b",
);
const TRIPLE = /([a-z])\1\1/;
const DOUBLES = /([a-z])\1/g;
const ALL_TWICE = /^(?:([a-z])\1)+$/;

const shorten = (word: string, toTwo: boolean): string =>
  word.replace(/([a-z])\1{2,}/g, (run, letter: string) =>
    toTwo || run.length >= 6 ? letter + letter : letter,
  );

/**
 * Letters written again and again as a reader takes them: `theeee`, `vvoottee`. Three or more of one letter are one,
 * or two where the word has two; `www` and `iii` stay.
 */
export function unstretch(word: string): string | undefined {
  if (TRIPLE.test(word)) {
    if (/^i+\b/.test(word)) return undefined;
    if (/^to{3,}$/.test(word)) return "to";
    const doubled = shorten(word, true);
    if (DOUBLED.test(doubled) || isKnown(doubled)) return doubled;
    const single = shorten(word, false);
    return isKnown(single) ? single : (sameSqueezed(word) ?? single);
  }
  const doubles = word.match(DOUBLES)?.length ?? 0;
  if (doubles < 2 || isKnown(word)) return undefined;
  const halved = ALL_TWICE.test(word) ? word.replace(DOUBLES, "$1") : "";
  if (isKnown(halved)) return halved;
  const squeezed = sameSqueezed(word);
  return squeezed !== undefined && (squeezed.match(DOUBLES)?.length ?? 0) <= doubles - 2
    ? squeezed
    : undefined;
}
