import type { Certainty } from "../../types/fact.ts";
import type { AiMark } from "./ai-mark.ts";
import {
  a1111FrontEnd,
  generatorByKey,
  isA1111,
  isComfyPrompt,
  isComfyWorkflow,
  jsonHas,
} from "./generation-texts.ts";
import { generatorIn } from "./generators.ts";
import type { MetadataBlock } from "./metadata-entry.ts";
import { generativeCertainty, sourceTypeTerm } from "./source-types.ts";

const TEXT: readonly MetadataBlock[] = ["png-text", "exif", "jpeg-comment", "gif-comment"];
const ANY: readonly MetadataBlock[] = [...TEXT, "xmp", "iptc"];

const hasSourceType = (certainty: Certainty) => (value: string) =>
  generativeCertainty(sourceTypeTerm(value)) === certainty;

/** GB 45438-2025 annex E: 1 is AI-generated, 2 possibly, 3 suspected. */
const aigcLabel = (value: string): string | undefined => {
  if (!value.includes('"ContentProducer"') && !value.includes('"ProduceID"')) return undefined;
  const at = value.indexOf('"Label"');
  return at === -1 ? undefined : /^\s*:\s*"?([123])\b/.exec(value.slice(at + 7, at + 30))?.[1];
};
/** Content producers by their code: only the two that were seen in the wild. */
const AIGC_PRODUCERS: readonly (readonly [code: string, name: string])[] = [
  ["001191110102MACQD9K64010000", "Doubao"],
  ["00119144030008867405X2", "Jimeng"],
];
const aigcProducer = (value: string): string | undefined =>
  AIGC_PRODUCERS.find(([code]) => value.includes(code))?.[1];

const isUuid = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value.trim());
const startsWith = (start: string) => (value: string) => value.trimStart().startsWith(start);
const namesGenerator = (value: string): boolean => generatorIn(value) !== undefined;

const MADE_WITH = /\b(generated|created|made|rendered|produced)\s+(with|by|using|in)\b/i;
const AI_GENERATED = /\bAI[ -]generated\b/i;
/** "Generated with …" in a caption; a generator's bare name may be part of a scene or an event. */
const saysMadeWithAi = (value: string): boolean =>
  value.length < 500 && (AI_GENERATED.test(value) || (MADE_WITH.test(value) && namesGenerator(value)));

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
];

/** The marks, surest first; the order decides which of several equally sure ones speaks for a file. */
export const AI_MARKS: readonly AiMark[] = [
  // IPTC Photo Metadata Standard 2025.1, written by the tools themselves or by a platform on their behalf.
  {
    id: "iptc/digital-source-type",
    blocks: ["xmp"],
    keys: ["iptc4xmpext:digitalsourcetype"],
    test: hasSourceType("certain"),
    certainty: "certain",
  },
  {
    id: "iptc/digital-source-type-likely",
    blocks: ["xmp"],
    keys: ["iptc4xmpext:digitalsourcetype"],
    test: hasSourceType("likely"),
    certainty: "likely",
  },
  {
    id: "iptc/digital-source-type-possible",
    blocks: ["xmp"],
    keys: ["iptc4xmpext:digitalsourcetype"],
    test: hasSourceType("possible"),
    certainty: "possible",
  },
  {
    id: "iptc/ai-system-used",
    blocks: ["xmp"],
    keys: ["iptc4xmpext:aisystemused", "iptc4xmpext:aipromptinformation", "iptc4xmpext:aisystemversionused"],
    generator: (value) => generatorIn(value) ?? value.slice(0, 100),
    certainty: "certain",
  },
  // China's mandatory implicit label.
  {
    id: "tc260/aigc",
    blocks: ANY,
    keys: ["tc260:aigc", "aigc", "usercomment", "imagedescription", "comment"],
    test: (value) => aigcLabel(value) === "1",
    generator: aigcProducer,
    certainty: "certain",
  },
  {
    id: "tc260/aigc-suspected",
    blocks: ANY,
    keys: ["tc260:aigc", "aigc", "usercomment", "imagedescription", "comment"],
    test: (value) => aigcLabel(value) === "2" || aigcLabel(value) === "3",
    generator: aigcProducer,
    certainty: "possible",
  },
  {
    id: "google/credit",
    blocks: ANY,
    keys: ["photoshop:credit", "credit", "dc:creator", "artist", "copyright"],
    test: (value) => /^(made|edited) with google ai\b/i.test(value.trim()),
    generator: "Google AI",
    certainty: "certain",
  },
  // C2PA manifests are only searched for IPTC terms here: whether they are signed, and by whom, is not checked.
  {
    id: "c2pa/unverified-source-type",
    blocks: ["jumbf"],
    keys: ["digitalsourcetype"],
    test: (value) => ["certain", "likely"].includes(generativeCertainty(value) ?? ""),
    certainty: "likely",
  },
  // Parameters that generators write for their users.
  {
    id: "a1111/parameters",
    blocks: [...TEXT, "xmp"],
    test: isA1111,
    generator: a1111FrontEnd,
    certainty: "likely",
  },
  {
    id: "generator/key",
    blocks: TEXT,
    test: (value) => generatorByKey(value) !== undefined,
    generator: generatorByKey,
    certainty: "likely",
  },
  {
    id: "invokeai/metadata",
    blocks: TEXT,
    keys: ["invokeai_metadata"],
    generator: "InvokeAI",
    certainty: "likely",
  },
  {
    id: "invokeai/graph",
    blocks: TEXT,
    keys: ["sd-metadata", "invokeai_graph"],
    test: startsWith("{"),
    generator: "InvokeAI",
    certainty: "likely",
  },
  {
    id: "invokeai/dream",
    blocks: ["png-text"],
    keys: ["dream"],
    test: (value) => value.includes(" -s ") || value.includes(" -S") || value.includes(" -W "),
    generator: "InvokeAI",
    certainty: "likely",
  },
  {
    id: "tensorart/generation-data",
    blocks: TEXT,
    keys: ["generation_data"],
    test: startsWith("{"),
    generator: "Tensor.Art",
    certainty: "likely",
  },
  {
    id: "stability-matrix/project",
    blocks: TEXT,
    keys: ["smproj", "parameters-json"],
    generator: "Stability Matrix",
    certainty: "likely",
  },
  {
    id: "easy-diffusion/model",
    blocks: TEXT,
    keys: ["use_stable_diffusion_model"],
    generator: "Easy Diffusion",
    certainty: "likely",
  },
  {
    id: "civitai/metadata",
    blocks: TEXT,
    test: jsonHas("extraMetadata", "prompt"),
    generator: "Civitai",
    certainty: "likely",
  },
  { id: "fooocus/scheme", blocks: TEXT, keys: ["fooocus_scheme"], generator: "Fooocus", certainty: "likely" },
  {
    id: "fooocus/parameters",
    blocks: TEXT,
    test: jsonHas("base_model", "prompt"),
    generator: "Fooocus",
    certainty: "likely",
  },
  {
    id: "novelai/parameters",
    blocks: TEXT,
    test: jsonHas("noise_schedule", "sampler"),
    generator: "NovelAI",
    certainty: "likely",
  },
  {
    id: "huggingface/parameters",
    blocks: TEXT,
    test: jsonHas("Model", "resolution", "prompt"),
    generator: "Hugging Face Space",
    certainty: "likely",
  },
  {
    id: "huggingface/job",
    blocks: TEXT,
    keys: ["hf-job-id"],
    generator: "Hugging Face",
    certainty: "likely",
  },
  { id: "comfyui/prompt", blocks: TEXT, test: isComfyPrompt, generator: "ComfyUI", certainty: "likely" },
  { id: "comfyui/workflow", blocks: TEXT, test: isComfyWorkflow, generator: "ComfyUI", certainty: "likely" },
  {
    id: "midjourney/job",
    blocks: [...TEXT, "xmp", "iptc"],
    keys: ["description", "imagedescription", "dc:description", "caption"],
    test: (value) => /\bJob ID: [0-9a-f]{8}-[0-9a-f]{4}-/i.test(value),
    generator: "Midjourney",
    certainty: "likely",
  },
  {
    id: "xai/signature",
    blocks: ["exif"],
    keys: ["imagedescription", "usercomment"],
    test: (value, all) =>
      startsWith("Signature: ")(value) && all.some((e) => e.key === "Artist" && isUuid(e.value)),
    generator: "Grok",
    certainty: "likely",
  },
  {
    id: "pixels/stealth",
    blocks: ["pixels"],
    keys: ["stealth"],
    generator: "Stable Diffusion",
    certainty: "likely",
  },
  // Plain names and words.
  {
    id: "title/ai-generated",
    blocks: ["png-text"],
    keys: ["title"],
    test: (value) => value.trim().toLowerCase() === "ai generated image",
    certainty: "likely",
  },
  {
    id: "name/generator",
    blocks: ANY,
    keys: NAMING_KEYS,
    test: namesGenerator,
    generator: generatorIn,
    certainty: "likely",
  },
  {
    id: "civitai/artist",
    blocks: ["exif"],
    keys: ["artist"],
    test: (value) => value.trim().toLowerCase() === "ai",
    generator: "Civitai",
    certainty: "possible",
  },
  {
    id: "caption/made-with",
    blocks: ["jpeg-comment", "gif-comment", "png-text", "exif"],
    keys: ["comment", "usercomment", "imagedescription", "description", "title", "dc:description", "caption"],
    test: saysMadeWithAi,
    generator: generatorIn,
    certainty: "possible",
  },
];
