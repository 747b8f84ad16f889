import { FRAMES } from "./frames/all.ts";
import type { Frame } from "./frames/frame.ts";
import { matchAt, type Pattern } from "./grammar/pattern.ts";
import type { Token } from "./grammar/tagged.ts";

/** A frame that a sentence matches with the tokens `[from, to)`. */
export interface FrameMatch {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
}

/** What the text around a sentence speaks of. */
export interface Near {
  readonly voting: boolean;
  readonly politics: boolean;
}

/** Indices of frames by the tags and words that a match of theirs begins with. */
const byStart = new Map<string, number[]>();
FRAMES.forEach(({ pattern }, index) => {
  for (const start of pattern.starts) byStart.set(start, [...(byStart.get(start) ?? []), index]);
});

/** The same for all tags of a word together; words of one entry of the lexicon share their set of tags. */
const byTags = new WeakMap<ReadonlySet<string>, readonly number[]>();

function startingWith(tags: ReadonlySet<string>): readonly number[] {
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
    const isThere = known.get(unless) ?? unless.some((pattern) => standsIn(pattern, tokens));
    known.set(unless, isThere);
    return isThere;
  };
}

type Found = Map<number, FrameMatch>;

/** Adds the matches at one token of the frames that have none yet. */
function addMatches(indices: readonly number[], tokens: readonly Token[], at: number, near: Near, to: Found) {
  for (const index of indices) {
    const frame = FRAMES[index];
    if (frame === undefined || to.has(index) || (frame.needs !== undefined && !near[frame.needs])) continue;
    const end = matchAt(frame.pattern, tokens, at);
    if (end >= 0) to.set(index, { frame, from: at, to: end });
  }
}

/** The first match of every frame in the order of frames, exceptions observed. */
export function matchFrames(tokens: readonly Token[], near: Near): FrameMatch[] {
  const found: Found = new Map();
  for (const [at, { word, tags }] of tokens.entries()) {
    addMatches(byStart.get(word) ?? NONE, tokens, at, near, found);
    addMatches(startingWith(tags), tokens, at, near, found);
  }
  if (found.size === 0) return [];
  const hasException = exceptionsIn(tokens);
  return [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, match]) => match)
    .filter(({ frame }) => !hasException(frame));
}
