import type { LoadedMedium } from "../../submission/loaded.ts";
import { KINDS } from "../../submission/media-format.ts";
import { sniff } from "../../submission/sniff.ts";
import { isUnknown, type Observation, type PartialList, type Unknown } from "../../types/fact.ts";
import type { FactTree, MediumDetector } from "../detector.ts";
import { type PictureLine, readPicture } from "../ocr/read-picture.ts";
import { viewPicture } from "./pixels.ts";
import { svgWords } from "./svg-words.ts";

const ID = "image/screen-text";

/** One line of words that is seen in a picture; without measures where it was read from the file instead. */
interface ScreenLine {
  readonly text: string;
  /** Height of its capitals in pixels of the file. */
  readonly heightPixels: number;
  /** The same as percent of the frame's height. */
  readonly heightPercent: number;
  /** Of letters against their ground, 1 to 21 (WCAG 2.2). */
  readonly contrast: number;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Fields of text detectors cite by. */
const screenTextField = (medium: string): string => `${medium}.screenText`;

function lineFact(
  line: PictureLine,
  { field }: LoadedMedium,
  { height, scale }: { readonly height: number; readonly scale: number },
): Observation<ScreenLine> {
  const { text, capitals, contrast, box, confidence } = line;
  const [x, y, width, tall] = [box.x, box.y, box.width, box.height].map((part) => Math.round(part / scale));
  return {
    value: {
      text,
      heightPixels: rounded(capitals / scale, 1),
      heightPercent: rounded((100 * capitals) / height, 2),
      contrast: rounded(contrast, 1),
    },
    certainty: "likely",
    detector: ID,
    at: {
      field: screenTextField(field),
      box: { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: tall ?? 0 },
    },
    note: `read with a confidence of ${Math.round(confidence)} of 100`,
  };
}

/**
 * The list is never complete: words straight on a photograph are missed in nearly half of the cases (docs/detectors.md), and
 * turned, curved or handwritten ones, and other scripts, nearly always.
 */
const mayMiss = (note: string): Unknown => ({ unknown: "text-unread", note, detector: ID });
const MAY_MISS = mayMiss("a machine read the picture; there may be words that it missed");
const OTHER_FRAMES = mayMiss("words in the later frames are not read");

const NOT_DRAWN = mayMiss("an SVG is not drawn here: it may hide these words, and draw others as shapes");

/** The words in the text elements of an SVG: leads, because nobody drew it to see which of them are shown. */
function svgText(bytes: Uint8Array, field: string): PartialList<Observation<Pick<ScreenLine, "text">>> {
  const items = svgWords(bytes).map(
    (text): Observation<Pick<ScreenLine, "text">> => ({
      value: { text },
      certainty: "possible",
      detector: ID,
      at: { field: screenTextField(field) },
      note: "read from the file, which was not drawn",
    }),
  );
  return { items, missing: [NOT_DRAWN] };
}

const none = (unknown: Unknown): FactTree => ({ screenText: { ...unknown, detector: ID } });

/**
 * Reads the words in a picture, with their height and contrast. A line that was read is likely; that there are no others
 * is never known.
 */
export const screenTextDetector: MediumDetector = {
  sense: "medium",
  id: ID,
  version: "2",
  // Pictures are read one after the other.
  budgetMs: 120_000,
  gives: ["screenText"],
  async run(medium) {
    const { format } = sniff(medium.bytes);
    if (KINDS[format] !== "image") return none({ unknown: "unsupported-format" });
    if (format === "svg") return { screenText: svgText(medium.bytes, medium.field) };
    const picture = await viewPicture(medium.bytes);
    if (isUnknown(picture)) return none(picture);
    const text = await readPicture(picture);
    if (isUnknown(text)) return none(text);
    const unread = text.unread.map((gap): Unknown => ({ ...gap, detector: ID }));
    const [surest = MAY_MISS] = picture.furtherFrames > 0 ? [OTHER_FRAMES] : unread;
    const screenText: PartialList<Observation<ScreenLine>> = {
      items: text.lines.map((line) => lineFact(line, medium, picture)),
      missing: [surest],
    };
    return { screenText };
  },
};
