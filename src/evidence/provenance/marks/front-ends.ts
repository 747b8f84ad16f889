import { readComfyGraph } from "../recipes/comfyui.ts";
import { readInfotext } from "../recipes/infotext.ts";
import { readJson } from "../recipes/json-text.ts";
import type { Recipe } from "../recipes/recipe.ts";
import type { AiMark, Test } from "./ai-mark.ts";
import { TEXT } from "./blocks.ts";
import { frontEndOf, isInfotext } from "./infotext-marks.ts";
import { beside, both, contains, is, jsonWith, labelledJsonWith, startsWith } from "./tests.ts";

const SD_METADATA = "https://github.com/enslo/sd-metadata";
const COMFYUI = "https://docs.comfy.org/development/core-concepts/workflow";
const INVOKEAI = "https://invoke-ai.github.io/InvokeAI/";

/** A key that only one generator writes: as the keyword of an entry, or inside the JSON that a converter made of all. */
const byKey = (id: string, generator: string, key: string, more: Partial<AiMark> = {}): readonly AiMark[] => [
  {
    id,
    blocks: TEXT,
    keys: [key],
    generator,
    certainty: "likely",
    source: SD_METADATA,
    ...more,
  },
  {
    id: `${id}-in-json`,
    blocks: TEXT,
    test: jsonWith(key),
    generator,
    recipe: more.recipe,
    certainty: "likely",
    source: more.source ?? SD_METADATA,
  },
];

const invokeModel = readJson({
  prompt: [
    ["positive_prompt"],
    ["invokeai_metadata", "positive_prompt"],
    ["image", "prompt", 0, "prompt"],
    ["image", "prompt"],
  ],
  model: [
    ["model", "name"],
    ["model", "model_name"],
    ["invokeai_metadata", "model", "name"],
    ["model_weights"],
    ["model"],
  ],
});

/** NovelAI puts the prompt into a text of its own, and the model into `Source`. */
function readNovelAi(
  value: string,
  all: readonly { readonly key: string; readonly value: string }[],
): Recipe {
  const textOf = (key: string) => all.find((entry) => entry.key.toLowerCase() === key)?.value;
  const inside = readJson({ prompt: [["prompt"], ["Description"]], model: [["Source"]] })(value);
  return { prompt: inside.prompt ?? textOf("description"), model: inside.model ?? textOf("source") };
}

const isNovelAi: Test = {
  says: "is JSON with `noise_schedule` and `sampler`, `v4_prompt`, or `uncond_scale`",
  holds: (value, all) =>
    jsonWith("noise_schedule", "sampler").holds(value, all) ||
    jsonWith("v4_prompt").holds(value, all) ||
    jsonWith("uncond_scale", "sampler").holds(value, all),
};

const besideNovelAi = beside(
  "`Software: NovelAI`",
  ({ key, value }) => key === "Software" && value === "NovelAI",
);

/** The prompt in quotes, then switches. */
const readDream = (value: string): Recipe => ({ prompt: value.split('"')[1] });

/** The front ends of Stable Diffusion and its kin, which write their parameters into the file for their users. */
export const FRONT_ENDS: readonly AiMark[] = [
  ...byKey("swarmui/params", "SwarmUI", "sui_image_params", {
    recipe: readJson({
      prompt: [
        ["sui_image_params", "prompt"],
        ["parameters", "sui_image_params", "prompt"],
      ],
      model: [
        ["sui_image_params", "model"],
        ["parameters", "sui_image_params", "model"],
      ],
    }),
    source: "https://github.com/mcmonkeyprojects/SwarmUI/blob/master/docs/Image%20Metadata%20Format.md",
  }),
  ...byKey("invokeai/metadata", "InvokeAI", "invokeai_metadata", { recipe: invokeModel, source: INVOKEAI }),
  {
    id: "invokeai/graph",
    blocks: TEXT,
    keys: ["sd-metadata", "invokeai_graph"],
    test: startsWith("{"),
    generator: "InvokeAI",
    recipe: invokeModel,
    certainty: "likely",
    source: INVOKEAI,
  },
  {
    id: "invokeai/dream",
    blocks: TEXT,
    keys: ["dream"],
    test: {
      says: "has the switches `-s`, `-S` or `-W`",
      holds: (value) => value.includes(" -s ") || value.includes(" -S") || value.includes(" -W "),
    },
    generator: "InvokeAI",
    recipe: readDream,
    certainty: "likely",
    source: INVOKEAI,
  },
  ...byKey("tensorart/generation-data", "Tensor.Art", "generation_data", {
    test: startsWith("{"),
    recipe: readJson({
      prompt: [["prompt"], ["generation_data", "prompt"]],
      model: [
        ["baseModel", "modelFileName"],
        ["generation_data", "baseModel", "modelFileName"],
      ],
    }),
  }),
  ...byKey("stability-matrix/project", "Stability Matrix", "smproj"),
  {
    id: "stability-matrix/parameters",
    blocks: TEXT,
    keys: ["parameters-json"],
    test: startsWith("{"),
    generator: "Stability Matrix",
    recipe: readJson({ prompt: [["PositivePrompt"]], model: [["ModelName"]] }),
    certainty: "likely",
    source: SD_METADATA,
  },
  ...byKey("easy-diffusion/model", "Easy Diffusion", "use_stable_diffusion_model", {
    recipe: readJson({ prompt: [["prompt"]], model: [["use_stable_diffusion_model"]] }),
  }),
  ...byKey("fooocus/scheme", "Fooocus", "fooocus_scheme", {
    test: is("fooocus", "a1111", "simple"),
    source: "https://github.com/lllyasviel/Fooocus/blob/main/modules/meta_parser.py",
  }),
  {
    id: "ruined-fooocus/parameters",
    blocks: TEXT,
    test: jsonWith("software", "RuinedFooocus"),
    generator: "Fooocus",
    recipe: readJson({ prompt: [["Prompt"]], model: [["base_model_name"]] }),
    certainty: "likely",
    source: SD_METADATA,
  },
  {
    id: "fooocus/parameters",
    blocks: TEXT,
    test: jsonWith("base_model", "prompt"),
    generator: "Fooocus",
    recipe: readJson({ prompt: [["prompt"]], model: [["base_model"]] }),
    certainty: "likely",
    source: "https://github.com/lllyasviel/Fooocus/blob/main/modules/meta_parser.py",
  },
  {
    id: "civitai/metadata",
    blocks: TEXT,
    test: jsonWith("extraMetadata", "prompt"),
    generator: "Civitai",
    recipe: readJson({
      prompt: [
        ["extraMetadata", "prompt"],
        ["prompt", "extraMetadata", "prompt"],
      ],
      model: [],
    }),
    certainty: "likely",
    source: SD_METADATA,
  },
  {
    id: "novelai/parameters",
    blocks: TEXT,
    test: isNovelAi,
    generator: "NovelAI",
    recipe: readNovelAi,
    certainty: "likely",
    source: "https://github.com/NovelAI/novelai-image-metadata",
  },
  {
    id: "novelai/title",
    blocks: ["png-text", "pixels", "exif"],
    keys: ["title"],
    test: both(is("ai generated image", "novelai generated image"), besideNovelAi),
    generator: "NovelAI",
    recipe: readNovelAi,
    certainty: "likely",
    source: "https://github.com/NovelAI/novelai-image-metadata",
  },
  {
    id: "draw-things/parameters",
    blocks: ["xmp", ...TEXT],
    keys: ["exif:usercomment", "usercomment"],
    test: jsonWith("c", "uc", "sampler"),
    generator: "Draw Things",
    recipe: readJson({ prompt: [["c"]], model: [["model"]] }),
    certainty: "likely",
    source: "https://docs.drawthings.ai/",
  },
  {
    id: "huggingface/parameters",
    blocks: TEXT,
    test: jsonWith("Model", "resolution", "prompt"),
    generator: "Hugging Face Space",
    recipe: readJson({ prompt: [["prompt"]], model: [["Model"], ["Model", "Model"]] }),
    certainty: "likely",
    source: SD_METADATA,
  },
  {
    id: "comfyui/prompt",
    blocks: TEXT,
    test: labelledJsonWith("class_type", "inputs"),
    generator: "ComfyUI",
    recipe: readComfyGraph,
    certainty: "likely",
    source: COMFYUI,
  },
  {
    id: "comfyui/workflow",
    blocks: TEXT,
    test: labelledJsonWith("nodes", "links", "last_node_id"),
    generator: "ComfyUI",
    certainty: "likely",
    source: COMFYUI,
  },
  // After those that also keep an infotext beside a block of their own.
  {
    id: "a1111/parameters",
    blocks: [...TEXT, "xmp"],
    test: isInfotext,
    generator: frontEndOf,
    recipe: readInfotext,
    certainty: "likely",
    source: "https://github.com/AUTOMATIC1111/stable-diffusion-webui/blob/master/modules/infotext_utils.py",
  },
  {
    id: "pixels/stealth",
    blocks: ["pixels"],
    keys: ["stealth"],
    test: {
      says: "is the header of a text hidden in the lowest bits of the pixels",
      holds: contains("stealth_").holds,
    },
    generator: "Stable Diffusion",
    certainty: "likely",
    source: "https://github.com/ashen-sensored/sd_webui_stealth_pnginfo",
  },
];
