import { latin1, viewOf } from "./bytes.ts";
import type { Container } from "./container.ts";
import { xmpPackets } from "./xmp-packets.ts";

/** What Samsung's editor appends of how a picture can be edited again: a name, then JSON. */
const SAMSUNG = "PhotoEditor_Re_Edit_Data";
/** It stands there twice. */
const MAX_NAMES = 100;
const MAX_JSON_BYTES = 64 * 1024;

/** The name stands in a directory at the very end too, so the place that JSON follows is looked for. */
function samsungEntry(bytes: Uint8Array, from: number) {
  const view = viewOf(bytes);
  let left = MAX_NAMES;
  for (let at = view.indexOf(SAMSUNG, from); at !== -1; at = view.indexOf(SAMSUNG, at + SAMSUNG.length)) {
    left -= 1;
    if (left < 0) break;
    const start = at + SAMSUNG.length;
    if (view[start] !== 0x7b) continue;
    const value = latin1(view, start, start + MAX_JSON_BYTES);
    return [{ block: "trailer" as const, key: SAMSUNG, value, offset: at }];
  }
  return [];
}

/**
 * What stands behind the end of a picture. XMP there belongs to it at best: it may be that of another picture which
 * was appended, so it makes nothing certain.
 */
export function readTrailer(
  bytes: Uint8Array,
  end: number | undefined,
): Pick<Container, "entries" | "blocks"> {
  if (end === undefined || end >= bytes.length) return { entries: [], blocks: [] };
  return {
    entries: samsungEntry(bytes, end),
    blocks: xmpPackets(bytes, end).map((block) => ({ ...block, atMost: "likely" as const })),
  };
}
