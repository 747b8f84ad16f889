import { readWords } from "../repair/read-words.ts";
import { vocabularyOf } from "../repair/vocabulary.ts";

/** Words of notices of AI and manipulation, and those that deny one. */
const vocabulary = vocabularyOf(
  "ai ia la a an this these has have been was were is are not no never none without zero with using by from through " +
    "use of the in or and that did occur image images picture photo video videos audio voice recording footage media " +
    "multimedia content ad message elements portions parts some all whole part generated created made produced " +
    "manipulated altered edited modified enhanced synthetic simulated deepfake computer digital digitally artificially " +
    "significantly substantially intentionally technical means technology generative artificial intelligence depicts " +
    "speech conduct falsely appears to be authentic truthful accurate representation fact contains includes purposes " +
    "satire parody disclaimer disclosure notice imagen imágenes contenido anuncio este esta ha sido generada " +
    "generado generadas creado creada hecho manipulado manipulada alterado alterada con por contiene inteligencia " +
    "artificial sin ninguna nunca",
  { a1: "ai", "4i": "ai", wos: "was", hos: "has", bv: "by", ry: "by" },
);

/** `Al` is a name before another: "by Al Verrier". */
const IS_NAME = /^\s*[\p{L}]/u;
const FOLLOWS_AI =
  /^\s*(?:and|or|to|in|technology|tools?|content|generated|made|created|images?|videos?|voices?)\b/iu;
const INITIALS = /\bA\.\s?[Il1]\b\.?/gu;

/** A sentence with its reading errors undone. */
export interface Repaired {
  readonly text: string;
  readonly isDamaged: boolean;
}

/** Undoes the reading errors in the words that notices are made of; every other word stays as it is. */
export function repairNotice(sentence: string): Repaired {
  const plain = sentence.replace(INITIALS, (initials) => "AI".padEnd(initials.length));
  const { words, starts, ends, damaged } = readWords(plain, vocabulary);
  let text = "";
  let from = 0;
  let isDamaged = false;
  for (const [index, word] of words.entries()) {
    const [start = 0, end = 0] = [starts[index], ends[index]];
    const raw = plain.slice(start, end);
    const after = plain.slice(end);
    const isName = /^al$/iu.test(raw) && IS_NAME.test(after) && !FOLLOWS_AI.test(after);
    const isRepaired = damaged[index] === true && !isName;
    const isJoined = isRepaired && start === from && index > 0;
    text += `${plain.slice(from, start)}${isJoined ? " " : ""}${isRepaired ? word : raw}`;
    from = end;
    isDamaged ||= isRepaired && word !== "ai";
  }
  return { text: text + plain.slice(from), isDamaged };
}
