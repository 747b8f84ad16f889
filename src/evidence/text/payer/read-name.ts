/** A name as it stands after the words that announce it. */
export interface ReadName {
  readonly name: string;
  /** Whether it ends at a mark, rather than where the text or the length limit does. */
  readonly isCut: boolean;
  /** Whether it ends with its line, beyond which it may go on. */
  readonly isLineEnd: boolean;
}

const MAX_NAME = 140;
const DOMAIN = "\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|gov|edu|info|vote|us|uk|ca|au|mx|example)\\b";
/** What cannot be part of a name: addresses, other statements, the small print after it. */
const END = new RegExp(
  [
    "[|•<>{}\\]]|\\[\\[|©",
    "[,;.]?\\s*\\(?\\s*(?:https?:|www)",
    `[,;.]?\\s*\\(?\\s*${DOMAIN}`,
    "[,;.]?\\s*\\(?\\b(?:and\\s+|is\\s+)*(?:not|nor|no)\\s*(?:paid|by\\b|any\\b|auth|appro|endors|candid|or\\b)",
    "[,;.]?\\s*\\(?\\b(?:and\\s+|is\\s+|y\\s+)*(?:un)?aut[ho]*ri[sz]\\w*",
    "[,;.]?\\s*\\(?\\b(?:and\\s+)?approved\\s+by",
    "[,;.]?\\s*\\b(?:on\\s+behalf\\s+of|en\\s+nombre\\s+de)\\b",
    "[,;.]?\\s*\\(?\\s*(?:p\\.?\\s?o\\.?\\s*box|apartado)\\b",
    "[,;.]?\\s*\\(?\\s*\\+?\\(?\\d{3}\\)?[-.\\s]\\s?\\d{3}",
    ",\\s*\\(?\\d|\\s\\d{1,5}\\s+(?:[NSEW]\\.?\\s+)?\\p{L}+\\s+(?:st|street|ave|avenue|rd|road|blvd|dr|drive|ln|lane|way|nw|ne|sw|se)\\b",
    "[,;.]?\\s*\\b(?:click\\s+here|unsubscribe|contributions|copyright|all\\s+rights|learn\\s+more|paid\\s?for|pagado)\\b",
    "\\s[-–—]+\\s|[!?;]|\\.(?=\\s|$)|\\n",
  ].join("|"),
  "giu",
);
const ABBREVIATION =
  /(?:\b(?:co|st|dr|mr|mrs|ms|jr|sr|no|sen|rep|gov|dist|[a-z]|u\.s|p\.a\.c|l\.l\.c|d\.c))$/iu;
const JOINS = /(?:^|\s)(?:of|for|to|the|and|&|de|del|la|para|por|y)$/iu;
const GOES_ON =
  /^\s*(?:\p{Ll}|(?:OF|FOR|TO|AND|&|DE|PARA|INC|PAC|LLC)\b|(?:\p{L}+,?\s+){0,2}(?:[Tt]reasurer|TREASURER|Chair|CHAIR)\b)/u;
const OFFICER =
  /(?:[,.]\s+[^,.]{2,40}|\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}+),?\s+(?:treasurer|chair(?:man|woman)?|agent|tesorer[oa])\b.*$/isu;

/** Whether a mark ends the name, or only looks like an end: "T. Verrier", a name broken over two lines. */
function isEnd(rest: string, match: RegExpMatchArray & { index: number }): boolean {
  const before = rest.slice(0, match.index);
  const after = rest.slice(match.index + match[0].length);
  if (match[0] === "\n") return !(JOINS.test(before.trimEnd()) || GOES_ON.test(after));
  if (match[0] !== ".") return true;
  return !(/^\s+[\p{L}&]/u.test(after) && ABBREVIATION.test(before));
}

/** Where the words of a layout run into one another: the name begins anew, or capitals end. */
function layoutEnd(name: string): number | undefined {
  const words = [...name.matchAll(/\S+/gu)];
  const first = words.find(([word]) => !/^(?:the|a|an|el|la)$/iu.test(word));
  const isShouted = first !== undefined && /\p{Lu}{2}/u.test(first[0]);
  for (const [index, word] of words.entries()) {
    if (index < 2) continue;
    const isAgain = word[0].length > 3 && word[0].toLowerCase() === first?.[0].toLowerCase();
    const isQuiet = isShouted && /^\p{Lu}\p{Ll}+/u.test(word[0]);
    if (isAgain || isQuiet) return word.index;
  }
  return undefined;
}

/** Reads the payer's name at the start of `text`. */
export function readName(text: string): ReadName {
  const rest = text.slice(0, MAX_NAME);
  let end = rest.length;
  let mark = "";
  for (const match of rest.matchAll(END)) {
    if (match.index === 0 || !isEnd(rest, match)) continue;
    end = match.index;
    mark = match[0];
    break;
  }
  const whole = rest.slice(0, end);
  const officer = OFFICER.exec(whole);
  const plain = officer === null || officer.index < 3 ? whole : whole.slice(0, officer.index);
  const layout = layoutEnd(plain);
  const name = plain.slice(0, layout).replace(/[\s.,:;()[\]"'-]+$/u, "");
  const isLineEnd = mark === "\n" && layout === undefined && plain === whole;
  const isCut = layout === undefined && ((mark !== "" && mark !== "\n") || plain !== whole);
  return { name, isCut, isLineEnd };
}
