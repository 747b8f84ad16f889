import type { Language } from "../language/sentence-language.ts";
import { once } from "../once.ts";
import { FRAMES, SPANISH_FRAMES } from "./frames/all.ts";
import type { Frame } from "./frames/frame.ts";
import { matchAt, type Pattern } from "./grammar/pattern.ts";
import type { Token } from "./grammar/tagged.ts";
import type { Near } from "./near.ts";

/** A frame that a sentence matches with the tokens `[from, to)`. */
export interface FrameMatch {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
}

/** Frames with their places by the tags and words that a match of theirs begins with. */
interface Indexed {
  readonly all: readonly Frame[];
  readonly byStart: ReadonlyMap<string, readonly number[]>;
  /** The same for all tags of a word together; words of one entry of the lexicon share their set of tags. */
  readonly byTags: WeakMap<ReadonlySet<string>, readonly number[]>;
}

function indexed(all: readonly Frame[]): Indexed {
  const byStart = new Map<string, number[]>();
  all.forEach(({ pattern }, index) => {
    for (const start of pattern.starts) {
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [index]);
      else known.push(index);
    }
  });
  return { all, byStart, byTags: new WeakMap() };
}

/** Each is built when the first text of its language is read. */
const OF_LANGUAGE: Readonly<Record<Language, () => Indexed>> = {
  en: once(() => indexed(FRAMES)),
  es: once(() => indexed(SPANISH_FRAMES)),
};

function startingWith({ byStart, byTags }: Indexed, tags: ReadonlySet<string>): readonly number[] {
  const known = byTags.get(tags);
  if (known !== undefined) return known;
  const indices = [...new Set([...tags].flatMap((tag) => byStart.get(tag) ?? []))];
  byTags.set(tags, indices);
  return indices;
}

const NONE: readonly number[] = [];

const standsIn = (pattern: Pattern, tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => matchAt(pattern, tokens, at) >= 0);

/** Whether a frame has an exception that stands in the tokens; frames written together share their exceptions. */
function exceptionsIn(tokens: readonly Token[]): (frame: Frame) => boolean {
  const known = new Map<Frame["unless"], boolean>();
  return ({ unless }) => {
    const answer = known.get(unless) ?? unless.some((pattern) => standsIn(pattern, tokens));
    known.set(unless, answer);
    return answer;
  };
}

/** The first match of every frame of the language in the order of frames, exceptions observed. */
export function matchFrames(tokens: readonly Token[], near: Near, language: Language): FrameMatch[] {
  const index = OF_LANGUAGE[language]();
  const found = new Map<number, FrameMatch>();
  const tryAll = (places: readonly number[], at: number): void => {
    for (const place of places) {
      const frame = index.all[place];
      if (frame === undefined || found.has(place)) continue;
      if (frame.needs !== undefined && !near[frame.needs]) continue;
      const to = matchAt(frame.pattern, tokens, at);
      if (to >= 0) found.set(place, { frame, from: at, to });
    }
  };
  for (const [at, { word, tags }] of tokens.entries()) {
    tryAll(index.byStart.get(word) ?? NONE, at);
    tryAll(startingWith(index, tags), at);
  }
  if (found.size === 0) return [];
  const hasException = exceptionsIn(tokens);
  return [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, match]) => match)
    .filter(({ frame }) => !hasException(frame));
}
