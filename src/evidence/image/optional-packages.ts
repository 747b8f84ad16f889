import type { Unknown } from "../../types/fact.ts";

/** The one function of exifr that is used here. */
export interface ExifReader {
  parse(block: Uint8Array, options: object): Promise<unknown>;
}

/** The EXIF reader, loaded on first use; `undefined` when it is not installed. */
export async function loadExifr(): Promise<ExifReader | undefined> {
  try {
    return (await import("exifr")).default;
  } catch {
    return undefined;
  }
}

export const missingPackage = (name: string): Unknown => ({
  unknown: "missing-package",
  note: `install ${name}`,
});
