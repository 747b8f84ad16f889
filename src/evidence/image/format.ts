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
  version: "2",
  // Pictures are decoded one after the other.
  budgetMs: 60_000,
  gives: ["format", "sizeBytes", "width", "height", "formatMatchesName", "coverage"],
  async run(medium) {
    const { format, width, height, problem, coverage } = await inspectPicture(medium.bytes);
    const missing: Unknown = { ...(problem ?? { unknown: "media-unreadable" }), detector: ID };
    return {
      format: seen(format, medium),
      sizeBytes: seen(medium.bytes.length, medium),
      width: width === undefined ? missing : seen(width, medium),
      height: height === undefined ? missing : seen(height, medium),
      formatMatchesName: nameFact(medium, format),
      coverage: KINDS[format] === "image" ? seen(coverage, medium) : missing,
    };
  },
};
