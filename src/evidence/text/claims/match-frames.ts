import { FRAMES } from "./frames/all.ts";
import type { Frame } from "./frames/frame.ts";
import { matchAt } from "./grammar/pattern.ts";
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

/** Frames by the tags and words that a match of theirs begins with. */
const byStart = new Map<string, number[]>();
FRAMES.forEach(({ pattern }, index) => {
  for (const start of pattern.starts) byStart.set(start, [...(byStart.get(start) ?? []), index]);
});

const hasException = ({ unless }: Frame, tokens: readonly Token[]): boolean =>
  unless.some((pattern) => tokens.some((_, at) => matchAt(pattern, tokens, at) >= 0));

/** The first match of every frame in the order of frames, exceptions observed. */
export function matchFrames(tokens: readonly Token[], near: Near): FrameMatch[] {
  const found = new Map<number, FrameMatch>();
  const tryAll = (start: string, at: number): void => {
    for (const index of byStart.get(start) ?? []) {
      const frame = FRAMES[index];
      if (frame === undefined || found.has(index) || (frame.needs !== undefined && !near[frame.needs]))
        continue;
      const to = matchAt(frame.pattern, tokens, at);
      if (to >= 0) found.set(index, { frame, from: at, to });
    }
  };
  tokens.forEach((token, at) => {
    tryAll(token.word, at);
    for (const tag of token.tags) tryAll(tag, at);
  });
  return [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, match]) => match)
    .filter(({ frame }) => !hasException(frame, tokens));
}
