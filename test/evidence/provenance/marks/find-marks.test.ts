import { describe, expect, it } from "vitest";
import { a1111Parameters } from "../../../../scripts/media/provenance.ts";
import { findMarks } from "../../../../src/evidence/provenance/marks/find-marks.ts";
import type { MetadataBlock, MetadataEntry } from "../../../../src/evidence/provenance/metadata-entry.ts";

const entry = (block: MetadataBlock, key: string, value: string): MetadataEntry => ({
  block,
  key,
  value,
  offset: 0,
});
const term = (name: string): string => `http://cv.iptc.org/newscodes/digitalsourcetype/${name}`;
const sourceType = (value: string) => entry("xmp", "Iptc4xmpExt:DigitalSourceType", value);
const aigc = (label: string) =>
  `{"Label":"${label}","ContentProducer":"001191110102MACQD9K64010000","ProduceID":"1"}`;
const comfyPrompt = '{"3": {"inputs": {"seed": 1}, "class_type": "KSampler"}}';
const comfyWorkflow = '{"last_node_id": 4, "nodes": [], "links": []}';

/** The surest mark of each entry: id, certainty, generator. */
const MARKED: readonly (readonly [MetadataEntry, string, string, string | undefined])[] = [
  [sourceType(term("trainedAlgorithmicMedia")), "iptc/digital-source-type", "certain", undefined],
  [
    sourceType(term("compositeWithTrainedAlgorithmicMedia")),
    "iptc/digital-source-type",
    "certain",
    undefined,
  ],
  [
    sourceType("https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"),
    "iptc/digital-source-type",
    "certain",
    undefined,
  ],
  [sourceType("digsrctype:trainedAlgorithmicMedia"), "iptc/digital-source-type", "certain", undefined],
  [sourceType(term("compositeSynthetic")), "iptc/digital-source-type-likely", "likely", undefined],
  [sourceType(term("algorithmicMedia")), "iptc/digital-source-type-possible", "possible", undefined],
  [
    entry("xmp", "Iptc4xmpExt:AISystemUsed", "Example Imager 3"),
    "iptc/ai-system-used",
    "certain",
    "Example Imager 3",
  ],
  [entry("xmp", "TC260:AIGC", aigc("1")), "tc260/aigc", "certain", "Doubao"],
  [entry("png-text", "AIGC", aigc("1")), "tc260/aigc", "certain", "Doubao"],
  [entry("exif", "UserComment", aigc("3")), "tc260/aigc-suspected", "possible", "Doubao"],
  [entry("xmp", "photoshop:Credit", "Made with Google AI"), "google/credit", "certain", "Google AI"],
  [entry("iptc", "Credit", "Edited with Google AI"), "google/credit", "certain", "Google AI"],
  [
    entry("jumbf", "digitalSourceType", "trainedAlgorithmicMedia"),
    "c2pa/unverified-source-type",
    "likely",
    undefined,
  ],
  [
    entry("png-text", "parameters", a1111Parameters("a meadow")),
    "a1111/parameters",
    "likely",
    "Stable Diffusion WebUI",
  ],
  [
    entry("exif", "UserComment", "a cat\nSteps: 20, Sampler: Euler a, Seed: 1, App: SD.Next"),
    "a1111/parameters",
    "likely",
    "SD.Next",
  ],
  [
    entry("exif", "UserComment", "x\nSteps: 20, Sampler: Euler, Size: 8x8, Version: f2.0.1"),
    "a1111/parameters",
    "likely",
    "Stable Diffusion WebUI Forge",
  ],
  [entry("png-text", "prompt", comfyPrompt), "comfyui/prompt", "likely", "ComfyUI"],
  [entry("exif", "Model", `prompt:${comfyPrompt}`), "comfyui/prompt", "likely", "ComfyUI"],
  [entry("exif", "Make", `Workflow: ${comfyWorkflow}`), "comfyui/workflow", "likely", "ComfyUI"],
  [
    entry("png-text", "parameters", '{"sui_image_params": {"prompt": "x"}}'),
    "swarmui/params-in-json",
    "likely",
    "SwarmUI",
  ],
  [
    entry("exif", "UserComment", '{"generation_data": "{}"}'),
    "tensorart/generation-data-in-json",
    "likely",
    "Tensor.Art",
  ],
  [
    entry("png-text", "parameters", '{"software": "RuinedFooocus"}'),
    "ruined-fooocus/parameters",
    "likely",
    "Fooocus",
  ],
  [entry("png-text", "invokeai_metadata", "{}"), "invokeai/metadata", "likely", "InvokeAI"],
  [entry("png-text", "sd-metadata", '{"model": "x"}'), "invokeai/graph", "likely", "InvokeAI"],
  [entry("png-text", "Dream", '"a meadow" -s 50 -S 1 -W 512'), "invokeai/dream", "likely", "InvokeAI"],
  [
    entry("png-text", "generation_data", '{"models": []}'),
    "tensorart/generation-data",
    "likely",
    "Tensor.Art",
  ],
  [entry("png-text", "smproj", "{}"), "stability-matrix/project", "likely", "Stability Matrix"],
  [entry("png-text", "use_stable_diffusion_model", "x"), "easy-diffusion/model", "likely", "Easy Diffusion"],
  [
    entry("exif", "UserComment", '{"prompt": "{\\"extraMetadata\\": 1}"}'),
    "civitai/metadata",
    "likely",
    "Civitai",
  ],
  [entry("png-text", "fooocus_scheme", "fooocus"), "fooocus/scheme", "likely", "Fooocus"],
  [
    entry("jpeg-comment", "Comment", '{"prompt": "x", "base_model": "y"}'),
    "fooocus/parameters",
    "likely",
    "Fooocus",
  ],
  [
    entry("png-text", "Comment", '{"sampler": "k_euler", "noise_schedule": "native"}'),
    "novelai/parameters",
    "likely",
    "NovelAI",
  ],
  [
    entry("png-text", "parameters", '{"prompt": "x", "Model": "y", "resolution": "z"}'),
    "huggingface/parameters",
    "likely",
    "Hugging Face Space",
  ],
  [entry("png-text", "hf-job-id", "1"), "huggingface/job", "likely", "Hugging Face"],
  [
    entry("png-text", "Description", "a hill --ar 16:9 Job ID: 2b6e053b-9a65-4ca9-9e13-b6f4465164d4"),
    "midjourney/job",
    "likely",
    "Midjourney",
  ],
  [entry("pixels", "stealth", "stealth_pnginfo"), "pixels/stealth", "likely", "Stable Diffusion"],
  [entry("png-text", "Title", "AI generated image"), "title/ai-generated", "likely", undefined],
  [entry("png-text", "Software", "NovelAI"), "name/generator", "likely", "NovelAI"],
  [entry("exif", "Make", "Ideogram AI"), "name/generator", "likely", "Ideogram"],
  [entry("xmp", "xmp:CreatorTool", "Adobe Firefly 3"), "name/generator", "likely", "Adobe Firefly"],
  [entry("xmp", "stEvt:softwareAgent", "reve.com"), "name/generator", "likely", "Reve"],
  [entry("exif", "Artist", "AI"), "civitai/artist", "possible", "Civitai"],
  [
    entry("exif", "ImageDescription", "Created with DALL·E, cropped"),
    "caption/made-with",
    "possible",
    "DALL-E",
  ],
  [entry("jpeg-comment", "Comment", "an AI-generated meadow"), "caption/made-with", "possible", undefined],
];

const UNMARKED: readonly MetadataEntry[] = [
  ...["digitalCapture", "compositeCapture", "humanEdits", "minorHumanEdits", "algorithmicallyEnhanced"].map(
    (name) => sourceType(term(name)),
  ),
  ...["digitalCreation", "screenCapture", "virtualRecording", "composite", "softwareImage"].map((name) =>
    sourceType(term(name)),
  ),
  sourceType("no such term"),
  entry("xmp", "dc:description", term("trainedAlgorithmicMedia")),
  entry("jumbf", "digitalSourceType", "digitalCapture"),
  entry("png-text", "parameters", "f(x) = 2x"),
  entry("exif", "UserComment", "Steps: up the tower"),
  entry("png-text", "workflow", "draft, review, publish"),
  entry("png-text", "Comment", '{"nodes": [], "links": []}'),
  entry("exif", "UserComment", '{"Label":"1"}'),
  entry("exif", "Software", "Adobe Photoshop 25.0"),
  entry("exif", "Software", "sdxlabs firmware 2"),
  entry("exif", "Make", "Hawkeye Firefly"),
  entry("exif", "ImageDescription", "Fireflies over the river, Midjourney County"),
  entry("exif", "ImageDescription", "Signature: QUJD"),
  entry("exif", "Artist", "Aida"),
  entry("iptc", "Credit", "Made with Google AIrlines"),
];

describe("findMarks", () => {
  it.each(MARKED)("reads %o as %s, %s", (item, id, certainty, generator) => {
    const [first] = findMarks([item]);
    expect([first?.mark.id, first?.mark.certainty, first?.generator]).toEqual([id, certainty, generator]);
  });

  it.each(UNMARKED)("finds no mark in %o", (item) => {
    expect(findMarks([item])).toEqual([]);
  });

  it("needs both halves of the xAI signature", () => {
    const signature = entry("exif", "ImageDescription", "Signature: QUJDREVG");
    const artist = entry("exif", "Artist", "2b6e053b-9a65-4ca9-9e13-b6f4465164d4");
    expect(findMarks([signature, artist]).map(({ mark, generator }) => [mark.id, generator])).toEqual([
      ["xai/signature", "Grok"],
    ]);
  });

  it("puts the surest mark first", () => {
    const marks = findMarks([
      entry("exif", "Artist", "ai"),
      entry("png-text", "parameters", a1111Parameters("a meadow")),
      sourceType(term("trainedAlgorithmicMedia")),
    ]);
    expect(marks.map(({ mark }) => mark.certainty)).toEqual(["certain", "likely", "possible"]);
  });
});
