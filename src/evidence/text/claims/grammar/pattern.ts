import type { Form } from "./lexicon.ts";
import type { Token } from "./tagged.ts";
import { TAGS, type Tag } from "./tags.ts";

/**
 * A pattern over the tokens of a sentence, written as words parted by spaces:
 *
 * - `RIG`: a token with that tag; `the`, `throw_out`: that word or phrase; `RIG|BEND|take`: any of them
 * - `FAKING:ed`: in the past or as a participle
 * - `the?`: perhaps such a token
 * - `<4`: up to four tokens of any kind, as few as will do, that begin no clause of their own
 * - `~3`: up to three tokens between a verb and its object: none of them a verb, a pause, or another object
 * - `!OTHER`: no such token comes next
 * - `^`: at the start of a clause; `$`: at the end of one
 */
export interface Pattern {
  readonly source: string;
  readonly items: readonly Item[];
  /** Tags and words one of which every match begins with. */
  readonly starts: readonly string[];
}

interface Gap {
  readonly is: "gap" | "object";
  readonly most: number;
}

interface Word {
  readonly is: "one" | "not";
  readonly any: readonly string[];
  /** The tags, the single words and the phrases of `any`. */
  readonly tags: readonly Tag[];
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly isOptional: boolean;
  readonly isPast: boolean;
}

type Item = Gap | Word | { readonly is: "start" | "end" };

const isWord = (item: Item): item is Word => item.is === "one" || item.is === "not";
const isGap = (item: Item): item is Gap => item.is === "gap" || item.is === "object";

const KNOWN: ReadonlySet<string> = new Set(TAGS);
const isTag = (name: string): name is Tag => KNOWN.has(name);

function readItem(text: string): Item {
  if (text === "^") return { is: "start" };
  if (text === "$") return { is: "end" };
  const gap = /^([<~])(\d+)$/.exec(text);
  if (gap !== null) return { is: gap[1] === "<" ? "gap" : "object", most: Number(gap[2]) };
  const [, not, names = "", form, optional] = /^(!?)(.+?)(:ed)?(\??)$/.exec(text) ?? [];
  const any = names
    .split("|")
    .map((name) => (name === name.toUpperCase() ? name : name.replaceAll("_", " ")));
  const wrong = any.find((name) => /^[A-Z]/.test(name) && !KNOWN.has(name));
  if (wrong !== undefined) throw new Error(`unknown tag ${wrong} in a frame: ${text}`);
  return {
    is: not === "!" ? "not" : "one",
    any,
    tags: any.filter(isTag),
    words: any.filter((name) => !isTag(name)),
    phrases: any.filter((name) => name.includes(" ")),
    isOptional: optional === "?",
    isPast: form !== undefined,
  };
}

/** `vaya a`, `vaya` of `vaya a votar`: the lexicon may have the first words of a phrase as one token. */
const beginnings = (phrase: string): string[] =>
  phrase.split(" ").flatMap((_, i, words) => (i === 0 ? [] : words.slice(0, i).join(" ")));

/** What a match begins with. */
function startsOf(items: readonly Item[], source: string): readonly string[] {
  const first = items.find((item) => item.is !== "start");
  if (first === undefined || !isWord(first) || first.is !== "one" || first.isOptional)
    throw new Error(`a frame must begin with a word: ${source}`);
  return [...first.any, ...first.phrases.flatMap(beginnings)];
}

/**
 * A pattern that is read when it is first asked about: an ad meets few of the many there are, and reading all of them
 * took longer than checking it. A mistake in one is a bug of ours and throws then; a test asks all of them.
 */
export function readPattern(source: string): Pattern {
  let items: readonly Item[] | undefined;
  let starts: readonly string[] | undefined;
  return {
    source,
    get items() {
      items ??= source.split(" ").map(readItem);
      return items;
    },
    get starts() {
      const [first = "", second = ""] = source.split(" ");
      starts ??= startsOf([first, second].filter((text) => text !== "").map(readItem), source);
      return starts;
    },
  };
}

/** A clause of its own begins, and with it another subject. */
const isBreak = (token: Token): boolean => token.word === ";" || token.tags.has("GAP_STOP");

const isPast = (form: Form | undefined): boolean => form === "past" || form === "participle" || form === "ed";

/** What cannot stand between a verb and its object. */
const isForeign = ({ word, tags, form }: Token): boolean =>
  (form !== undefined && form !== "participle" && form !== "ed") ||
  word === "," ||
  word === "to" ||
  tags.has("OTHER") ||
  tags.has("BE");

/** How many tokens from `at` on spell the phrase; 0 when they do not. */
function phraseLength(phrase: string, tokens: readonly Token[], at: number): number {
  let spelt = "";
  for (let i = at; spelt.length < phrase.length; i += 1) {
    const word = tokens[i]?.word;
    if (word === undefined) return 0;
    spelt += spelt === "" ? word : ` ${word}`;
    if (spelt === phrase) return i - at + 1;
    if (!phrase.startsWith(`${spelt} `)) return 0;
  }
  return 0;
}

function isOne({ tags, word }: Token, wanted: Word): boolean {
  if (tags.size > 0) for (const tag of wanted.tags) if (tags.has(tag)) return true;
  return wanted.words.includes(word);
}

/** How many tokens from `at` on are one of the tags, words and phrases; 0 when none is. */
function lengthAt(wanted: Word, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || (wanted.isPast && !isPast(token.form))) return 0;
  if (isOne(token, wanted)) return 1;
  for (const phrase of wanted.phrases) {
    const length = phraseLength(phrase, tokens, at);
    if (length > 0) return length;
  }
  return 0;
}

function isStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  return before === undefined || [",", ";", "so", "please", "just", "then"].includes(before);
}

const isEnd = (tokens: readonly Token[], at: number): boolean =>
  [undefined, ",", ";"].includes(tokens[at]?.word);

/** Tries the rest of the items after a gap, the shortest first. */
function matchAfterGap(
  gap: Gap,
  items: readonly Item[],
  item: number,
  tokens: readonly Token[],
  at: number,
): number {
  for (let i = at; i <= at + gap.most; i += 1) {
    const end = matchFrom(items, item + 1, tokens, i);
    if (end >= 0) return end;
    const next = tokens[i];
    if (next === undefined || isBreak(next) || (gap.is === "object" && isForeign(next))) return -1;
  }
  return -1;
}

/** The end of a match of `items` from item `item` on at token `at`, or -1. */
function matchFrom(items: readonly Item[], item: number, tokens: readonly Token[], at: number): number {
  const wanted = items[item];
  if (wanted === undefined) return at;
  if (wanted.is === "start") return isStart(tokens, at) ? matchFrom(items, item + 1, tokens, at) : -1;
  if (wanted.is === "end") return isEnd(tokens, at) ? matchFrom(items, item + 1, tokens, at) : -1;
  if (isGap(wanted)) return matchAfterGap(wanted, items, item, tokens, at);
  if (!isWord(wanted)) return -1;
  const length = lengthAt(wanted, tokens, at);
  if (wanted.is === "not") return length > 0 ? -1 : matchFrom(items, item + 1, tokens, at);
  if (length > 0) {
    const end = matchFrom(items, item + 1, tokens, at + length);
    if (end >= 0) return end;
  }
  return wanted.isOptional ? matchFrom(items, item + 1, tokens, at) : -1;
}

/** Where a match that begins at token `at` ends (exclusive), or -1. Bounded by the gaps of the pattern. */
export const matchAt = ({ items }: Pattern, tokens: readonly Token[], at: number): number =>
  matchFrom(items, 0, tokens, at);
