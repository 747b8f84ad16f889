import { latin1, viewOf } from "../bytes.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import type { Box } from "./boxes.ts";

/** Encoders write what they are into the first frame. */
const SEARCHED_BYTES = 1024 * 1024;
/** User data of a stream: a payload of type 5 with its size in one byte, a UUID of its writer, then free text. */
const USER_DATA = 5;
const UUID_BYTES = 16;
const MAX_TEXT_BYTES = 200;

/** Texts of writers that are known to name a generator. A text is only taken where the rest of the message is right. */
const TEXTS = ["kling-ai"];

/** Supplemental information (SEI) of H.264 and H.265 (ITU-T H.264 annex D.1.7) at the start of the media data. */
export function streamMarks({ data, start }: Box): readonly MetadataEntry[] {
  const view = viewOf(data.subarray(0, SEARCHED_BYTES));
  return TEXTS.flatMap((text) => {
    const at = view.indexOf(text);
    const size = view[at - UUID_BYTES - 1] ?? 0;
    const isMessage = at > UUID_BYTES + 1 && view[at - UUID_BYTES - 2] === USER_DATA && size > UUID_BYTES;
    if (!isMessage) return [];
    const value = latin1(view, at, at + Math.min(size - UUID_BYTES, MAX_TEXT_BYTES));
    return [{ block: "mp4-stream" as const, key: "SEI", value, offset: start + at }];
  });
}
