import { viewOf } from "./bytes.ts";
import type { RawBlock } from "./container.ts";

const START = "<x:xmpmeta";
const END = "</x:xmpmeta>";
const MAX_PACKETS = 8;

/**
 * XMP packets that stand in some bytes as they are. XMP was made to be found so, by programs that do not know the
 * container (XMP part 1, ISO 16684-1 §7.3).
 */
export function xmpPackets(bytes: Uint8Array, from = 0): readonly RawBlock[] {
  const view = viewOf(bytes);
  const packets: RawBlock[] = [];
  for (let at = view.indexOf(START, from); at !== -1 && packets.length < MAX_PACKETS; ) {
    const end = view.indexOf(END, at);
    if (end === -1) break;
    packets.push({ kind: "xmp", data: view.subarray(at, end + END.length), offset: at });
    at = view.indexOf(START, end);
  }
  return packets;
}
