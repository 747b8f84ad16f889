import { chunksOf } from "./chunks.ts";
import { decodeEscapes } from "./decode.ts";
import type { FoldedText } from "./folded-text.ts";
import { coveringSpan, type Mapped, textOf } from "./mapped.ts";
import { undoTurned } from "./turned.ts";
import { keepVisible } from "./visible.ts";
import { foldWords } from "./words.ts";

/** Folds any text: every disguise is undone, and every character of the answer knows where it came from. */
export function foldDisguised(text: string): FoldedText {
  const parts: Mapped[] = [];
  let places: Places | undefined;
  let hidden = false;
  for (const [start, end] of chunksOf(text)) {
    const visible = keepVisible(decodeEscapes(text.slice(start, end), start));
    const words = foldWords(undoTurned(visible.text));
    parts.push(words.text);
    hidden ||= visible.hidden || words.mixed;
  }
  return {
    folded: parts.map((part) => textOf(part)).join(""),
    toOriginal: (start, end) => {
      places ??= placesOf(parts);
      return coveringSpan(places, start, end);
    },
    hidden,
  };
}

interface Places {
  readonly starts: number[];
  readonly ends: number[];
}

/** The place of each code unit. Most texts are never asked for theirs. */
function placesOf(parts: readonly Mapped[]): Places {
  const places: Places = { starts: [], ends: [] };
  for (const { codes, starts, ends } of parts) {
    for (let i = 0; i < codes.length; i += 1) {
      for (let unit = (codes[i] ?? 0) > 0xffff ? 2 : 1; unit > 0; unit -= 1) {
        places.starts.push(starts[i] ?? 0);
        places.ends.push(ends[i] ?? 0);
      }
    }
  }
  return places;
}
