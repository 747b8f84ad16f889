import type { Certainty } from "../../../types/fact.ts";
import type { MetadataEntry } from "../metadata-entry.ts";
import type { Recipe } from "../recipes/recipe.ts";
import { generativeCertainty, sourceTypeTerm } from "../source-types.ts";
import type { AiMark, Test } from "./ai-mark.ts";
import { ANY, TEXT } from "./blocks.ts";
import { generatorIn } from "./generators.ts";
import { both, contains, jsonField, jsonScalar } from "./tests.ts";

const IPTC = "https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata";
/** An implementation for pictures, video and sound; the standard itself, GB 45438-2025, is not open to links. */
const TC260 = "https://github.com/aopstudio/aigc-hidden-metadata";

const sourceTypeThatIs = (certainty: Certainty): Test => ({
  says: `is a term of the IPTC vocabulary that is ${certainty} to mean generative AI`,
  holds: (value) => generativeCertainty(sourceTypeTerm(value)) === certainty,
});

const sourceType = (id: string, certainty: Certainty): AiMark => ({
  id,
  blocks: ["xmp"],
  keys: ["iptc4xmpext:digitalsourcetype"],
  test: sourceTypeThatIs(certainty),
  certainty,
  source: IPTC,
});

/** The label says in `Label`: 1, made by AI; 2, possibly; 3, suspected (annex E). */
const isLabel: Test = {
  says: "has `ContentProducer` or `ProduceID`",
  holds: (value) => value.includes('ContentProducer"') || value.includes('ProduceID"'),
};

/**
 * Producers register with their Unified Social Credit Code, which stands at the fifth character of the producer's
 * code; only those that were seen in the wild. Others write a name.
 */
const PRODUCERS: readonly (readonly [code: string, name: string])[] = [
  ["91110102MACQD9K640", "Doubao"],
  ["9144030008867405X2", "Jimeng"],
  ["91110108335469089C", "Kling"],
];
const producer = (value: string): string | undefined =>
  PRODUCERS.find(([code]) => value.includes(code))?.[1] ??
  generatorIn(jsonScalar(value, "ContentProducer") ?? "") ??
  generatorIn((jsonScalar(value, "ProduceID") ?? "").replace(/muse.*$/i, " ai"));

const LABEL_KEYS = ["tc260:aigc", "aigc", "usercomment", "imagedescription", "comment", "description"];

/** The fields on AI of IPTC Photo Metadata 2025.1: each may stand alone. */
function readIptc(_: string, all: readonly MetadataEntry[]): Recipe {
  const fieldOf = (name: string) => all.find(({ key }) => key === `Iptc4xmpExt:${name}`)?.value;
  const model = [fieldOf("AISystemUsed"), fieldOf("AISystemVersionUsed")].filter(
    (part) => part !== undefined,
  );
  return { prompt: fieldOf("AIPromptInformation"), model: model.join(" ") };
}

/** What standards have tools or platforms write, and what platforms write in so many words. */
export const DECLARATIONS: readonly AiMark[] = [
  sourceType("iptc/digital-source-type", "certain"),
  sourceType("iptc/digital-source-type-likely", "likely"),
  sourceType("iptc/digital-source-type-possible", "possible"),
  {
    id: "iptc/ai-system-used",
    blocks: ["xmp"],
    keys: ["iptc4xmpext:aisystemused", "iptc4xmpext:aipromptinformation", "iptc4xmpext:aisystemversionused"],
    generator: (value) => generatorIn(value) ?? value.trim().slice(0, 100),
    recipe: readIptc,
    certainty: "certain",
    source: IPTC,
  },
  {
    id: "tc260/aigc",
    blocks: ANY,
    keys: LABEL_KEYS,
    test: both(isLabel, jsonField("Label", "1")),
    generator: producer,
    certainty: "certain",
    source: TC260,
  },
  {
    id: "tc260/aigc-suspected",
    blocks: ANY,
    keys: LABEL_KEYS,
    test: both(isLabel, jsonField("Label", "2", "3")),
    generator: producer,
    certainty: "possible",
    source: TC260,
  },
  {
    id: "tc260/aigc-service",
    blocks: ANY,
    keys: LABEL_KEYS,
    test: contains("AIGC", "ServiceProvider"),
    generator: (value) => generatorIn(jsonScalar(value, "ServiceProvider") ?? ""),
    certainty: "likely",
    source: "https://github.com/wiltodelta/remove-ai-watermarks/blob/main/docs/supported-signals.md",
  },
  {
    id: "google/credit",
    blocks: ANY,
    keys: ["photoshop:credit", "credit", "dc:creator", "artist", "copyright", "comment"],
    test: {
      says: "starts with `Made with Google AI`, `Edited with Google AI` or `AI-Generated with Google`",
      holds: (value) =>
        /^((made|edited) with google ai|ai-generated with google)\b/i.test(value.slice(0, 100).trim()),
    },
    generator: "Google AI",
    certainty: "certain",
    source: "https://www.fonearena.com/blog/438871/google-photos-ai-metadata-edited-photos.html",
  },
  // C2PA manifests are only searched for IPTC terms here: whether they are signed, and by whom, is not checked.
  {
    id: "c2pa/unverified-source-type",
    blocks: ["jumbf"],
    keys: ["digitalsourcetype"],
    test: {
      says: "is a term of the IPTC vocabulary that means generative AI",
      holds: (value) => ["certain", "likely"].includes(generativeCertainty(value) ?? ""),
    },
    certainty: "likely",
    source: "https://spec.c2pa.org/specifications/specifications/2.2/specs/C2PA_Specification.html",
  },
  // ByteDance's apps: TikTok labels by the creator (1) or on its own (2); 0 is none.
  {
    id: "bytedance/aigc-info",
    blocks: TEXT,
    test: jsonField("aigc_label_type", "1", "2"),
    generator: (value) => generatorIn(jsonScalar(value, "source_info") ?? ""),
    certainty: "likely",
    source: "https://github.com/socialnetwork0/aivid/blob/main/src/aivid/extractors/exiftool.py",
  },
];
