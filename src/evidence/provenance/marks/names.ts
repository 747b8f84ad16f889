import type { AiMark, Test } from "./ai-mark.ts";
import { ANY, TEXT } from "./blocks.ts";
import { generatorIn } from "./generators.ts";
import { is, namesGenerator } from "./tests.ts";

const MADE_WITH = /\b(generated|created|made|rendered|produced)\s+(with|by|using|in)\b/i;
const AI_GENERATED = /\bAI[ -]generated\b/i;

/** "Generated with …" in a caption; a generator's bare name may be part of a scene or an event. */
const saysMadeWithAi: Test = {
  says: "says `AI-generated`, or `made with` and the name of a generator, in under 500 characters",
  holds: (value, all) =>
    value.length < 500 &&
    (AI_GENERATED.test(value) || (MADE_WITH.test(value) && namesGenerator.holds(value, all))),
};

/** Fields for the software, the tool or the credit. */
const NAMING_KEYS = [
  "software",
  "processingsoftware",
  "source",
  "make",
  "generator",
  "credit",
  "originatingprogram",
  "xmp:creatortool",
  "stevt:softwareagent",
  "photoshop:credit",
  "photoshop:source",
  "tiff:software",
  "tiff:make",
  "xmpdm:artist",
  "pdf:producer",
  "encoder",
  "encoded_by",
  "encoding_tool",
  "publisher",
  "creation_tool",
  "com.apple.quicktime.software",
];

const CAPTION_KEYS = [
  "comment",
  "usercomment",
  "imagedescription",
  "description",
  "title",
  "artist",
  "dc:description",
  "caption",
  "copyright",
];

const VOCABULARY = "https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata";

/** Names in fields for names, and words in captions. Last, because other marks say more. */
export const NAMES: readonly AiMark[] = [
  {
    id: "title/ai-generated",
    blocks: ["png-text", "pixels", "exif"],
    keys: ["title"],
    test: is("ai generated image"),
    certainty: "likely",
    source: "https://github.com/NovelAI/novelai-image-metadata",
  },
  {
    id: "name/generator",
    blocks: ANY,
    keys: NAMING_KEYS,
    test: namesGenerator,
    generator: generatorIn,
    certainty: "likely",
    source: VOCABULARY,
  },
  {
    id: "caption/made-with",
    blocks: TEXT,
    keys: CAPTION_KEYS,
    test: saysMadeWithAi,
    generator: generatorIn,
    certainty: "possible",
    source: VOCABULARY,
  },
];
