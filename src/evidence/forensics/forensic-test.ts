import type { Box, Grey } from "../ocr/page.ts";
import type { Original } from "./originals/original.ts";

/** What the tests look at: a picture as it is stored, not turned as EXIF says. */
export interface Subject {
  readonly grey: Grey;
  /** Pixels of `grey` for one of the file: less than 1 for a very large picture. */
  readonly scale: number;
  /** Whether the file is a JPEG, the only kind with a thumbnail of its own. */
  readonly isJpeg: boolean;
  /** The preview that the camera stored, decoded. */
  readonly thumbnail?: Grey | undefined;
  /** The given original that looks most like it; `unlike` when none does, absent when none was given. */
  readonly original?: Original | "unlike" | undefined;
}

/** What one test says of one picture. `not-testable` is not `none`: it could not look. `not-asked`: there was nothing to do. */
export type TestOutcome =
  | { readonly status: "evidence"; readonly figure: string; readonly regions?: readonly Box[] }
  | { readonly status: "none" }
  | { readonly status: "not-asked" }
  | { readonly status: "not-testable"; readonly reason: string };

/** How often a test spoke, on files that were labelled by others; `npm run eval:media` counts again. */
export interface Measured {
  /** Of files that were changed in a way that it looks for. */
  readonly hits: number;
  readonly edited: number;
  /** Of files that were not, as far as is known. */
  readonly falseAlarms: number;
  readonly authentic: number;
}

/** One way to find that a picture was changed, independent of the others. Pure: the same pixels, the same outcome. */
export interface ForensicTest {
  readonly id: string;
  readonly measured: Measured;
  /** Whether it looks at all of the picture, so that finding nothing says something. */
  readonly isThorough: boolean;
  look(subject: Subject): TestOutcome;
}
