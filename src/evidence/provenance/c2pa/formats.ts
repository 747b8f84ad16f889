import type { MediaFormat } from "../../../submission/media-format.ts";

/** Formats whose manifest store the validator finds, with the names it knows them by. */
const TYPES: Readonly<Partial<Record<MediaFormat, string>>> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  gif: "image/gif",
  avif: "image/avif",
  heic: "image/heic",
  tiff: "image/tiff",
  svg: "image/svg+xml",
  mp4: "video/mp4",
  mov: "video/quicktime",
  avi: "video/x-msvideo",
  mp3: "audio/mpeg",
  wav: "audio/wav",
  pdf: "application/pdf",
};

/** MIME type for the validator; `undefined` for a format that it does not read. */
export const c2paTypeOf = (format: MediaFormat): string | undefined => TYPES[format];
