import { latin1, viewOf } from "./bytes.ts";
import { type Container, missingOf } from "./container.ts";
import { readGifBlocks } from "./gif-blocks.ts";

const XMP_START = "<x:xmpmeta";
const XMP_END = "</x:xmpmeta>";

/** Finds the metadata of a GIF: comments, and XMP, which stands unpacked in its extension (XMP part 3 §1.1.2). */
export function readGifContainer(bytes: Uint8Array): Container {
  const { blocks: found, fault } = readGifBlocks(bytes);
  const comments = found.filter(({ name }) => name === "comment");
  const packets = found.filter(({ name }) => name === "XMP DataXMP");
  return {
    entries: comments.map(({ data, offset }) => ({
      block: "gif-comment",
      key: "Comment",
      value: latin1(data, 1, data.length - 1),
      offset,
    })),
    blocks: packets.flatMap(({ data, offset }) => {
      const view = viewOf(data);
      const [start, end] = [view.indexOf(XMP_START), view.indexOf(XMP_END)];
      if (start === -1 || end < start) return [];
      return [{ kind: "xmp", data: view.subarray(start, end + XMP_END.length), offset }];
    }),
    missing: missingOf(fault),
  };
}
