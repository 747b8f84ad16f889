import type { Unknown } from "../../types/fact.ts";
import type { Rgb } from "./grey.ts";
import { orient } from "./orient.ts";
import { inspectPicture } from "./picture.ts";

/** The first frame as a viewer sees it. */
export interface ViewedPicture extends Rgb {
  /** Its pixels for one of the file: less than 1 when a very large picture was scaled down. */
  readonly scale: number;
  /** Frames beyond the first, which are not in it. */
  readonly furtherFrames: number;
}

/** The pixels of a picture for detectors, all from one decode; or why there are none. Never rejects. */
export async function viewPicture(bytes: Uint8Array): Promise<ViewedPicture | Unknown> {
  const { decoded, problem } = await inspectPicture(bytes);
  if (decoded === undefined) return problem ?? { unknown: "media-unreadable" };
  const { pixels, orientation, width, frames } = decoded;
  return { ...orient(pixels, orientation), scale: pixels.width / width, furtherFrames: frames - 1 };
}
