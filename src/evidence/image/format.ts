import type { LoadedMedium } from "../../submission/loaded.ts";
import { KINDS, type MediaFormat } from "../../submission/media-format.ts";
import type { Observation, Unknown } from "../../types/fact.ts";
import type { MediumDetector } from "../detector.ts";
import { inspectPicture } from "./picture.ts";

const ID = "image/format";

/** What a file name may end in, by format. */
const EXTENSIONS: Readonly<Partial<Record<MediaFormat, readonly string[]>>> = {
  jpeg: ["jpg", "jpeg", "jpe", "jfif"],
  png: ["png"],
  webp: ["webp"],
  gif: ["gif"],
  avif: ["avif"],
  heic: ["heic", "heif"],
  tiff: ["tif", "tiff"],
  svg: ["svg"],
  mp4: ["mp4", "m4v", "m4a"],
  mov: ["mov", "qt"],
  webm: ["webm"],
  mkv: ["mkv"],
  avi: ["avi"],
  bmp: ["bmp"],
  mp3: ["mp3"],
  wav: ["wav"],
  flac: ["flac"],
  pdf: ["pdf"],
  ogg: ["ogg", "oga", "ogv", "opus"],
};
const KNOWN_EXTENSIONS = Object.values(EXTENSIONS).flat();

/** MIME types by format (IANA media types, and older names that are still sent). */
const MIME_TYPES: Readonly<Partial<Record<MediaFormat, readonly string[]>>> = {
  jpeg: ["image/jpeg", "image/jpg", "image/pjpeg"],
  png: ["image/png", "image/apng", "image/vnd.mozilla.apng"],
  webp: ["image/webp"],
  gif: ["image/gif"],
  avif: ["image/avif", "image/avif-sequence"],
  heic: ["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"],
  tiff: ["image/tiff"],
  bmp: ["image/bmp", "image/x-ms-bmp"],
  svg: ["image/svg+xml"],
  mp4: ["video/mp4", "audio/mp4", "audio/x-m4a", "video/x-m4v"],
  mov: ["video/quicktime"],
  webm: ["video/webm", "audio/webm"],
  mkv: ["video/matroska", "video/x-matroska", "audio/matroska", "audio/x-matroska"],
  avi: ["video/vnd.avi", "video/avi", "video/x-msvideo"],
  mp3: ["audio/mpeg", "audio/mp3"],
  wav: ["audio/vnd.wave", "audio/wav", "audio/wave", "audio/x-wav"],
  ogg: ["audio/ogg", "video/ogg", "application/ogg"],
  flac: ["audio/flac", "audio/x-flac"],
  pdf: ["application/pdf"],
  zip: ["application/zip"],
};

/** Parameters, as in `video/mp4; codecs="…"`, say nothing of the format. */
function mimeFact(medium: LoadedMedium, format: MediaFormat): Observation<boolean> | Unknown {
  const type = medium.declared.mimeType?.split(";")[0]?.trim().toLowerCase();
  if (type === undefined || type === "" || type === "application/octet-stream")
    return { unknown: "not-declared", declare: `${medium.field}.mimeType`, detector: ID };
  return seen(MIME_TYPES[format]?.includes(type) ?? false, medium);
}

function extensionOf(path: string): string | undefined {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot === -1 ? undefined : name.slice(dot + 1).toLowerCase();
}

const seen = <T>(value: T, { field }: LoadedMedium): Observation<T> => ({
  value,
  certainty: "certain",
  detector: ID,
  at: { field },
});

function nameFact(medium: LoadedMedium, format: MediaFormat): Observation<boolean> | Unknown {
  const { path } = medium.declared;
  const extension = path === undefined ? undefined : extensionOf(path);
  if (extension === undefined || !KNOWN_EXTENSIONS.includes(extension)) {
    const declare = path === undefined ? `${medium.field}.path` : undefined;
    return { unknown: "not-declared", declare, detector: ID, note: "no file name that tells a format" };
  }
  return seen(EXTENSIONS[format]?.includes(extension) ?? false, medium);
}

/**
 * Format, sizes, and whether the name fits. Pictures are decoded whole under limits: for a damaged one the width
 * and height that its header claims are unknown.
 */
export const formatDetector: MediumDetector = {
  sense: "medium",
  id: ID,
  version: "3",
  // Pictures are decoded one after the other.
  budgetMs: 60_000,
  gives: ["format", "sizeBytes", "width", "height", "formatMatchesName", "formatMatchesMime", "coverage"],
  async run(medium) {
    const { format, width, height, problem, coverage } = await inspectPicture(medium.bytes);
    const missing: Unknown = { ...(problem ?? { unknown: "media-unreadable" }), detector: ID };
    return {
      format: seen(format, medium),
      sizeBytes: seen(medium.bytes.length, medium),
      width: width === undefined ? missing : seen(width, medium),
      height: height === undefined ? missing : seen(height, medium),
      formatMatchesName: nameFact(medium, format),
      formatMatchesMime: mimeFact(medium, format),
      coverage: KINDS[format] === "image" ? seen(coverage, medium) : missing,
    };
  },
};
