import { foldText } from "../evidence/text/fold.ts";
import { remember } from "../evidence/text/remember.ts";
import { tokenise } from "../evidence/text/tokens.ts";
import { MAX_GAP, type Phrase, type PhrasePart } from "./phrase-form.ts";

/**
 * Phrases: words in order, written as a person would. `fraud*` stands for any ending, `(mail|postal)` for either
 * word, `...4` for up to four words between, `$list` for the entries of a named list.
 */
const DEFAULT_GAP = 3;
const MAX_PARTS = 20;
const MAX_FORMS = 200;

export interface PhraseFault {
  readonly error: string;
  readonly hint: string;
}

type Lists = Readonly<Record<string, readonly string[]>>;
/** The ways to write one piece of a phrase; each is one part, or several when it has several words. */
type Options = readonly (readonly PhrasePart[])[];

const isFault = (value: object): value is PhraseFault => "error" in value;

/** Parses one phrase; the lists give the entries of `$name`. */
export function parsePhrase(source: string, lists: Lists): Phrase | PhraseFault {
  let forms: readonly (readonly PhrasePart[])[] = [[]];
  let gap: number | undefined;
  for (const piece of source.trim().split(/\s+/)) {
    if (/^(\.{3}|…)/.test(piece)) {
      const isFirst = forms[0]?.length === 0;
      const skipped = isFirst || gap !== undefined ? MISPLACED : parseGap(piece);
      if (typeof skipped !== "number") return skipped;
      gap = skipped;
      continue;
    }
    const options = parsePiece(piece, lists);
    if (isFault(options)) return options;
    forms = forms.flatMap((form) => options.map((option) => joined(form, option, gap ?? 0)));
    if (forms.length > MAX_FORMS)
      return { error: `the phrase stands for more than ${MAX_FORMS}`, hint: "split it into several phrases" };
    gap = undefined;
  }
  if (gap !== undefined) return MISPLACED;
  if (forms.some((parts) => parts.length > MAX_PARTS))
    return { error: `the phrase has more than ${MAX_PARTS} words`, hint: "use the words that matter" };
  return { source, forms };
}

const MISPLACED: PhraseFault = {
  error: "a gap stands between two words",
  hint: "write `mail ...3 fraud`; one gap at a time, none at either end",
};

function parseGap(piece: string): number | PhraseFault {
  const count = /^\.\.\.(\d*)$/.exec(piece)?.[1];
  const gap = count === "" ? DEFAULT_GAP : Number(count);
  if (gap >= 1 && gap <= MAX_GAP) return gap;
  return { error: `the gap \`${piece}\` is not between 1 and ${MAX_GAP} words`, hint: "write `...3`" };
}

function joined(form: readonly PhrasePart[], option: readonly PhrasePart[], gap: number): PhrasePart[] {
  return [...form, ...option.map((part, index) => (index === 0 ? { ...part, gap } : part))];
}

function parsePiece(piece: string, lists: Lists): Options | PhraseFault {
  if (piece.startsWith("$")) {
    const entries = Object.hasOwn(lists, piece.slice(1)) ? lists[piece.slice(1)] : undefined;
    const names = Object.keys(lists).map((name) => `$${name}`);
    if (entries !== undefined) return parseAlternatives(entries);
    return { error: `unknown list \`${piece}\``, hint: `lists here: ${names.join(", ") || "none"}` };
  }
  if (piece.startsWith("(")) {
    if (piece.endsWith(")")) return parseAlternatives(piece.slice(1, -1).split("|"));
    return { error: `\`${piece}\` is not closed`, hint: "write `(mail|postal)` without spaces" };
  }
  return parseAlternatives([piece]);
}

/** Alternatives of one word share a part; each of several words is an option of its own. */
function parseAlternatives(alternatives: readonly string[]): Options | PhraseFault {
  const [sole] = alternatives;
  if (sole !== undefined && alternatives.length === 1) {
    const parts = parseWords(sole);
    return isFault(parts) ? parts : [parts];
  }
  const words = new Set<string>();
  const stems = new Set<string>();
  const longer: PhrasePart[][] = [];
  for (const alternative of alternatives) {
    const parts = parseWords(alternative);
    if (isFault(parts)) return parts;
    const [only, second] = parts;
    if (second !== undefined) longer.push(parts);
    else {
      for (const word of only?.words ?? []) words.add(word);
      for (const stem of only?.stems ?? []) stems.add(stem);
    }
  }
  return words.size + stems.size === 0 ? longer : [[{ gap: 0, words, stems: [...stems] }], ...longer];
}

/** Words that follow one another, the last of them perhaps a stem. */
function parseWords(text: string): PhrasePart[] | PhraseFault {
  const isStem = text.endsWith("*");
  const plain = isStem ? text.slice(0, -1) : text;
  if (/[\\^$[\]{}()+?|*]/.test(plain)) {
    const hint = "use `word*`, `(one|other)`, `$list` and `...3`, each set off by spaces";
    return { error: `\`${text}\` looks like a regular expression`, hint };
  }
  const words = wordsOf(plain);
  if (words.length === 0) return { error: `\`${text}\` has no words`, hint: "write the words to look for" };
  return words.map((word, index) =>
    isStem && index === words.length - 1
      ? { gap: 0, words: new Set(), stems: [word] }
      : { gap: 0, words: new Set([word]), stems: [] },
  );
}

/** Phrases are folded as ads are, so that both sides are spelt alike; rules share half of their words. */
const wordsOf = remember((text) => tokenise(foldText(text).folded).words, { most: 2_000, longest: 60 });
