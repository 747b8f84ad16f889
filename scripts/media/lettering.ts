/**
 * Capital letters as strokes on a grid 4 wide and 6 high, so that pictures with words come out the same on every
 * machine, whatever fonts it has. Each pair of digits is a point; `|` lifts the pen.
 */
const GLYPHS: Readonly<Record<string, string>> = {
  A: "06 01 10 30 41 46|03 43",
  B: "00 30 41 42 33 44 45 36 06 00|03 33",
  C: "41 30 10 01 05 16 36 45",
  D: "00 30 41 45 36 06 00",
  E: "40 00 06 46|03 33",
  F: "40 00 06|03 33",
  G: "41 30 10 01 05 16 36 45 43 23",
  H: "00 06|40 46|03 43",
  I: "10 30|20 26|16 36",
  J: "40 45 36 16 05",
  K: "00 06|40 03 46",
  L: "00 06 46",
  M: "06 00 23 40 46",
  N: "06 00 46 40",
  O: "10 30 41 45 36 16 05 01 10",
  P: "06 00 30 41 42 33 03",
  Q: "10 30 41 45 36 16 05 01 10|34 46",
  R: "06 00 30 41 42 33 03|23 46",
  S: "41 30 10 01 02 13 33 44 45 36 16 05",
  T: "00 40|20 26",
  U: "00 05 16 36 45 40",
  V: "00 26 40",
  W: "00 16 22 36 40",
  X: "00 46|40 06",
  Y: "00 23 40|23 26",
  Z: "00 40 06 46",
  0: "10 30 41 45 36 16 05 01 10|14 32",
  1: "11 20 26|16 36",
  2: "01 10 30 41 42 06 46",
  3: "01 10 30 41 42 33 44 45 36 16 05|13 33",
  4: "36 30 04 44",
  5: "40 00 02 32 43 45 36 16 05",
  6: "30 10 01 05 16 36 45 44 33 03",
  7: "00 40 16",
  8: "10 30 41 42 33 13 02 01 10|13 04 05 16 36 45 44 33",
  9: "43 13 02 01 10 30 41 45 36 16",
  ".": "26 26",
  ",": "26 17",
  ":": "22 22|25 25",
  "-": "13 33",
  "'": "20 21",
  "!": "20 24|26 26",
  "?": "01 10 30 41 42 23 24|26 26",
  "/": "06 40",
  "(": "30 12 14 36",
  ")": "10 32 34 16",
  " ": "",
};

const ADVANCE = 5.6;

export interface LetteringStyle {
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
  /** Height of a capital in pixels. */
  readonly height: number;
  readonly colour: string;
}

const unitOf = (height: number): number => height / 6;

export const letteringWidth = (text: string, height: number): number =>
  (text.length * ADVANCE - (ADVANCE - 4)) * unitOf(height);

/** An SVG path that writes `text`, in capitals; an unknown character leaves a gap. */
export function lettering(text: string, { x, y, height, colour }: LetteringStyle): string {
  const unit = unitOf(height);
  const point = (pair: string, index: number): string =>
    [x + (index * ADVANCE + Number(pair[0])) * unit, y + Number(pair[1]) * unit]
      .map((n) => n.toFixed(1))
      .join(" ");
  const strokes = [...text.toUpperCase()].flatMap((letter, index) =>
    (GLYPHS[letter] ?? "")
      .split("|")
      .filter((stroke) => stroke !== "")
      .map(
        (stroke) =>
          `M${stroke
            .split(" ")
            .map((pair) => point(pair, index))
            .join("L")}`,
      ),
  );
  const width = (unit * 1.05).toFixed(1);
  return `<path d="${strokes.join("")}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
