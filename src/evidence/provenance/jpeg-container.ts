import { hasAscii, latin1, textOf, u32be } from "./bytes.ts";
import { blockOf, type Container, EXIF_HEADER, missingOf, type RawBlock, XMP_HEADER } from "./container.ts";
import { APP1, APP12, APP13, COM, type JpegSegment, readJpegSegments } from "./jpeg-segments.ts";
import { joinJumbf } from "./jumbf.ts";
import type { MetadataEntry } from "./metadata-entry.ts";
import { readPhotoshopResources } from "./photoshop-resources.ts";
import { readTrailer } from "./trailer.ts";

const EXTENDED_XMP_HEADER = "http://ns.adobe.com/xmp/extension/\0";
/** After the header: 32 characters of GUID, full length, offset of this part (XMP part 3 §1.1.3.1). */
const GUID_END = EXTENDED_XMP_HEADER.length + 32;
const EXTENDED_XMP_PREFIX = GUID_END + 8;

/** The parts of each extended packet in the order of their offsets, whatever order they stand in. */
function extendedXmp(app1: readonly JpegSegment[]): readonly RawBlock[] {
  const packets = new Map<string, JpegSegment[]>();
  for (const segment of app1) {
    if (!hasAscii(segment.data, 0, EXTENDED_XMP_HEADER)) continue;
    const guid = latin1(segment.data, EXTENDED_XMP_HEADER.length, GUID_END);
    const parts = packets.get(guid);
    if (parts === undefined) packets.set(guid, [segment]);
    else parts.push(segment);
  }
  const partOffset = ({ data }: JpegSegment): number => u32be(data, GUID_END + 4) ?? 0;
  return [...packets.values()].map((parts): RawBlock => {
    const sorted = [...parts].sort((a, b) => partOffset(a) - partOffset(b));
    const data = Buffer.concat(sorted.map((part) => part.data.subarray(EXTENDED_XMP_PREFIX)));
    return { kind: "xmp", data, offset: parts[0]?.offset ?? 0 };
  });
}

const isApp = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

function entriesOf({ marker, data, offset }: JpegSegment): readonly MetadataEntry[] {
  if (marker === COM) return [{ block: "jpeg-comment", key: "Comment", value: textOf(data), offset }];
  if (marker === APP13) return readPhotoshopResources(data).map((text) => ({ ...text, offset }));
  // Some generators put the label of GB 45438 into a segment of their own, its name glued to the JSON.
  if (isApp(marker) && hasAscii(data, 0, "AIGC")) {
    return [{ block: "jpeg-app", key: "AIGC", value: textOf(data.subarray(4)), offset }];
  }
  // "Save for Web" leaves this segment behind even where it strips everything else.
  const isDucky = marker === APP12 && hasAscii(data, 0, "Ducky");
  return isDucky ? [{ block: "photoshop", key: "Ducky", value: "Adobe Photoshop", offset }] : [];
}

/** Finds the metadata of a JPEG: EXIF, XMP (with its extension), Photoshop and IPTC, comments, C2PA. */
export function readJpegContainer(bytes: Uint8Array): Container {
  const { segments, fault, end } = readJpegSegments(bytes);
  const app1 = segments.filter(({ marker }) => marker === APP1);
  const isBlock = ({ data }: JpegSegment): boolean =>
    hasAscii(data, 0, EXIF_HEADER) || hasAscii(data, 0, XMP_HEADER);
  const joined = [...extendedXmp(app1), joinJumbf(segments)];
  const trailer = readTrailer(bytes, end);
  return {
    entries: [...segments.flatMap(entriesOf), ...trailer.entries],
    blocks: [
      ...app1.filter(isBlock).map(({ data, offset }) => blockOf(data, offset, "exif")),
      ...joined.filter(({ data }) => data.length > 0),
      ...trailer.blocks,
    ],
    missing: missingOf(fault),
  };
}
