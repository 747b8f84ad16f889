/** What kind of medium each format is; `other` also for what holds no medium that an ad could be. */
export const KINDS = {
  jpeg: "image",
  png: "image",
  webp: "image",
  gif: "image",
  avif: "image",
  heic: "image",
  tiff: "image",
  bmp: "image",
  svg: "image",
  mp4: "video",
  mov: "video",
  webm: "video",
  mkv: "video",
  avi: "video",
  mp3: "audio",
  wav: "audio",
  ogg: "audio",
  flac: "audio",
  pdf: "other",
  zip: "other",
  other: "other",
} as const;

export type MediaFormat = keyof typeof KINDS;
export type MediaKind = (typeof KINDS)[MediaFormat];
