import { makeExif } from "./exif.ts";
import { withJpegMetadata } from "./jpeg.ts";
import { withPngTexts } from "./png.ts";
import { a1111Parameters, aiXmp, cameraExif, editedXmp } from "./provenance.ts";
import { type SceneName, type SceneText, sceneJpeg, scenePng } from "./scenes.ts";

/** A picture of an example ad. */
export interface ExampleImage {
  /** Path in `examples/`. */
  readonly file: string;
  /** All words drawn in it: what the ad has to declare as its `text`. */
  readonly words: string;
  /** The same bytes on every call. */
  make(): Promise<Buffer>;
}

/** Words that are part of the scene itself. */
const SCENE_WORDS: Partial<Record<SceneName, string>> = {
  cartoon: "Feed me your vote!",
  "polling-place": "Vote here",
};

type Finish = (plain: Buffer) => Buffer;

function image(file: string, scene: SceneName, text: SceneText, finish: Finish = (plain) => plain) {
  const { headline, notice = [], disclaimer } = text;
  const words = [SCENE_WORDS[scene], headline, ...notice, disclaimer];
  const draw = file.endsWith(".png") ? scenePng : sceneJpeg;
  return {
    file,
    words: words.filter((line) => line !== undefined).join(" "),
    make: async () => finish(await draw(scene, text)),
  } satisfies ExampleImage;
}

/** Older than any of the ads. */
const camera = makeExif({ ...cameraExif, DateTime: "2024:08:12 09:41:27" });
const editor = editedXmp("GIMP 2.10.36", "2024-08-14T10:20:00+00:00");

const fromCamera: Finish = (jpeg) => withJpegMetadata(jpeg, { exif: camera });
const savedByEditor: Finish = (jpeg) => withJpegMetadata(jpeg, { exif: camera, xmp: editor });
const fromGenerator: Finish = (jpeg) => withJpegMetadata(jpeg, { xmp: aiXmp() });
const fromWebUi: Finish = (png) =>
  withPngTexts(png, [
    { keyword: "parameters", text: a1111Parameters("derelict brick school, boarded windows, storm sky") },
  ]);

const LINDQVIST = "Paid for by Friends of Rosa Lindqvist";
const FOR_K = "Paid for by Calder Families for Measure K";
const AGAINST_K = "Paid for by Calder Taxpayers Against Measure K";
const FORUM = "Paid for by Calder Forum";

const FLORIDA = ["Created in whole or in part with the use", "of generative artificial intelligence (AI)."];
const FLORIDA_CUT = ["Created with the use of", "generative artificial intelligence (AI)."];

/** The pictures that `npm run examples` makes. They are drawings that stand in for photographs. */
export const exampleImages: readonly ExampleImage[] = [
  image(
    "ai-image-declared/town-hall.jpg",
    "town-hall",
    {
      headline: "Measure K: schools first",
      notice: ["Ad generated or substantially", "altered using artificial intelligence."],
      disclaimer: FOR_K,
    },
    fromGenerator,
  ),
  image(
    "ai-jpeg-undeclared/queue.jpg",
    "polling-place",
    { headline: "They stand with Rosa", disclaimer: LINDQVIST },
    fromGenerator,
  ),
  image(
    "ai-png-denied/ruin.png",
    "school",
    { headline: "This is Measure K", disclaimer: AGAINST_K },
    fromWebUi,
  ),
  image(
    "california-enjoined-law/stage.jpg",
    "rally",
    { notice: ["This image has been manipulated."], disclaimer: FORUM },
    savedByEditor,
  ),
  image(
    "california-sixty-days/stage.jpg",
    "rally",
    { headline: "Verrier joins the lobby", disclaimer: FORUM },
    savedByEditor,
  ),
  image(
    "california-struck-down-law/stage.jpg",
    "rally",
    { notice: ["This image has been manipulated."], disclaimer: FORUM },
    savedByEditor,
  ),
  image(
    "campaign-launch/town-hall.jpg",
    "town-hall",
    { headline: "Vote Lindqvist", disclaimer: LINDQVIST },
    fromCamera,
  ),
  image(
    "composite-undeclared/crowd.jpg",
    "rally",
    { headline: "Ten thousand came", disclaimer: LINDQVIST },
    savedByEditor,
  ),
  image(
    "edit-history-only/town-hall.jpg",
    "town-hall",
    { headline: "A clinic in every town", disclaimer: LINDQVIST },
    savedByEditor,
  ),
  image(
    "edit-inconsequential/town-hall.jpg",
    "town-hall",
    { headline: "A clinic in every town", disclaimer: LINDQVIST },
    savedByEditor,
  ),
  image(
    "florida-sentence-cut/stage.jpg",
    "rally",
    { headline: "Verrier bows out", notice: FLORIDA_CUT, disclaimer: FORUM },
    fromGenerator,
  ),
  image(
    "florida-sentence-exact/stage.jpg",
    "rally",
    { headline: "Verrier bows out", notice: FLORIDA, disclaimer: FORUM },
    fromGenerator,
  ),
  image("meta-restriction-2024/box.png", "cartoon", { disclaimer: FOR_K }),
  image(
    "open-ended-flight/stage.jpg",
    "rally",
    { headline: "Verrier joins the lobby", disclaimer: FORUM },
    savedByEditor,
  ),
  image("spanish-turnout/town-hall.png", "town-hall", {
    headline: "Vota el 3 de noviembre",
    disclaimer: LINDQVIST,
  }),
  image("wrong-voting-day/booths.png", "polling-place", { headline: "See you Wednesday", disclaimer: FORUM }),
];
