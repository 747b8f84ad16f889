import sharp from "sharp";
import { lettering, letteringWidth } from "./lettering.ts";
import { cartoon } from "./scenes/cartoon.ts";
import { pollingPlace } from "./scenes/polling-place.ts";
import { rally } from "./scenes/rally.ts";
import { school } from "./scenes/school.ts";
import { townHall } from "./scenes/town-hall.ts";
import { HEIGHT, picture, rect, WIDTH } from "./svg.ts";

const SCENES = { "town-hall": townHall, rally, cartoon, school, "polling-place": pollingPlace };

export type SceneName = keyof typeof SCENES;

export interface SceneText {
  /** Large words on a band across the bottom. */
  readonly headline?: string;
  /** Lines of a sentence that a law asks for, their letters 4 % as high as the picture, as Florida wants. */
  readonly notice?: readonly string[];
  /** Small words below, e.g. who paid. */
  readonly disclaimer?: string;
}

/** Height of the band, with a headline and without, and what each line of a notice adds. */
const [TALL, LOW, LINE] = [128, 52, 42];

const centred = (text: string, y: number, height: number): string =>
  lettering(text, { x: (WIDTH - letteringWidth(text, height)) / 2, y, height, colour: "#ffffff" });

/** A scene as SVG, 1200 × 628. Its words are drawn as strokes, so no font is needed. */
export function sceneSvg(name: SceneName, { headline, notice = [], disclaimer }: SceneText = {}): string {
  const base = headline !== undefined ? TALL : disclaimer !== undefined || notice.length > 0 ? LOW : 0;
  const band = base + notice.length * LINE;
  return picture(
    SCENES[name](),
    rect(0, HEIGHT - band, WIDTH, band, "#101b33", 'opacity="0.9"'),
    headline === undefined ? "" : centred(headline, HEIGHT - band + 24, 44),
    ...notice.map((line, index) => centred(line, HEIGHT - 36 - (notice.length - index) * LINE, 26)),
    disclaimer === undefined ? "" : centred(disclaimer, HEIGHT - 36, 16),
  );
}

/** The same bytes on every run of one version of sharp; libpng and mozjpeg write no date and no name. */
export const scenePng = (name: SceneName, text?: SceneText): Promise<Buffer> =>
  sharp(Buffer.from(sceneSvg(name, text)))
    .png({ compressionLevel: 9, palette: true, colours: 128 })
    .toBuffer();

export const sceneJpeg = (name: SceneName, text?: SceneText): Promise<Buffer> =>
  sharp(Buffer.from(sceneSvg(name, text)))
    .flatten()
    .jpeg({ quality: 82 })
    .toBuffer();
