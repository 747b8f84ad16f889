import type { MetadataBlock } from "../metadata-entry.ts";

/** Tags of video and sound, as the containers call them. */
export const TAGS = ["mp4", "matroska", "id3", "riff", "vorbis"] as const satisfies readonly MetadataBlock[];

/** Where programs put free text of their own. */
export const TEXT = [
  "png-text",
  "exif",
  "jpeg-comment",
  "jpeg-app",
  "gif-comment",
  "pixels",
  ...TAGS,
] as const satisfies readonly MetadataBlock[];

export const ANY = [...TEXT, "xmp", "iptc"] as const satisfies readonly MetadataBlock[];
