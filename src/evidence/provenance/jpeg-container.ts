import { hasAscii, textOf } from "./bytes.ts";
import { blockOf, type Container, EXIF_HEADER, missingOf, type RawBlock, XMP_HEADER } from "./container.ts";
import { APP1, APP12, APP13, COM, type JpegSegment, readJpegSegments } from "./jpeg-segments.ts";
import { joinJumbf } from "./jumbf.ts";
import type { MetadataEntry } from "./metadata-entry.ts";
import { readPhotoshopResources } from "./photoshop-resources.ts";

const EXTENDED_XMP_HEADER = "http://ns.adobe.com/xmp/extension/\0";
/** After the header: 32 characters of GUID, full length, offset of this part (XMP part 3 §1.1.3.1). */
const EXTENDED_XMP_PREFIX = EXTENDED_XMP_HEADER.length + 40;

function entriesOf({ marker, data, offset }: JpegSegment): readonly MetadataEntry[] {
  if (marker === COM) return [{ block: "jpeg-comment", key: "Comment", value: textOf(data), offset }];
  if (marker === APP13) return readPhotoshopResources(data).map((text) => ({ ...text, offset }));
  // "Save for Web" leaves this segment behind even where it strips everything else.
  const isDucky = marker === APP12 && hasAscii(data, 0, "Ducky");
  return isDucky ? [{ block: "photoshop", key: "Ducky", value: "Adobe Photoshop", offset }] : [];
}

/** Finds the metadata of a JPEG: EXIF, XMP (with its extension), Photoshop and IPTC, comments, C2PA. */
export function readJpegContainer(bytes: Uint8Array): Container {
  const { segments, fault } = readJpegSegments(bytes);
  const app1 = segments.filter(({ marker }) => marker === APP1);
  const isBlock = ({ data }: JpegSegment): boolean =>
    hasAscii(data, 0, EXIF_HEADER) || hasAscii(data, 0, XMP_HEADER);
  const extended = app1.filter(({ data }) => hasAscii(data, 0, EXTENDED_XMP_HEADER));
  const joined: readonly RawBlock[] = [
    {
      kind: "xmp",
      data: Buffer.concat(extended.map(({ data }) => data.subarray(EXTENDED_XMP_PREFIX))),
      offset: extended[0]?.offset ?? 0,
    },
    joinJumbf(segments),
  ];
  return {
    entries: segments.flatMap(entriesOf),
    blocks: [
      ...app1.filter(isBlock).map(({ data, offset }) => blockOf(data, offset, "exif")),
      ...joined.filter(({ data }) => data.length > 0),
    ],
    missing: missingOf(fault),
  };
}
