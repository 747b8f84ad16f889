import { readMidjourney } from "../recipes/midjourney.ts";
import type { AiMark } from "./ai-mark.ts";
import { TEXT } from "./blocks.ts";
import { beside, both, is, jsonField, jsonScalar, startsWith } from "./tests.ts";

const REMOVER = "https://github.com/wiltodelta/remove-ai-watermarks/blob/main/docs/supported-signals.md";
const ARTCRAFT = "https://github.com/storytold/artcraft";

const isUuid = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value.trim());

/** What online services, apps and phones leave behind of their own accord. */
export const SERVICES: readonly AiMark[] = [
  {
    id: "midjourney/job",
    blocks: [...TEXT, "xmp", "iptc"],
    keys: ["description", "imagedescription", "dc:description", "caption", "comment"],
    test: {
      says: "has `Job ID: ` and the start of a UUID",
      holds: (value) => /\bJob ID: [0-9a-f]{8}-[0-9a-f]{4}-/i.test(value.slice(0, 8_000)),
    },
    generator: "Midjourney",
    recipe: readMidjourney,
    certainty: "likely",
    source: "https://docs.midjourney.com/",
  },
  {
    id: "xai/signature",
    blocks: ["exif"],
    keys: ["imagedescription", "usercomment"],
    test: both(
      startsWith("Signature: "),
      beside("`Artist` with a UUID", ({ key, value }) => key === "Artist" && isUuid(value)),
    ),
    generator: "Grok",
    certainty: "likely",
    source: REMOVER,
  },
  {
    id: "samsung/re-edit",
    blocks: ["trailer"],
    keys: ["photoeditor_re_edit_data"],
    test: {
      says: "has `genAIType` other than 0",
      holds: (value) => !["", "0", "-1"].includes(jsonScalar(value, "genAIType") ?? ""),
    },
    generator: "Samsung Galaxy AI",
    certainty: "likely",
    source: REMOVER,
  },
  {
    id: "bytedance/dreamina-export",
    blocks: TEXT,
    test: both(jsonField("product", "dreamina", "dreamina_oversea"), jsonField("exportType", "generation")),
    generator: "Jimeng",
    certainty: "likely",
    source: ARTCRAFT,
  },
  {
    id: "huggingface/job",
    blocks: TEXT,
    keys: ["hf-job-id"],
    generator: "Hugging Face",
    certainty: "likely",
    source: REMOVER,
  },
  {
    id: "civitai/artist",
    blocks: ["exif"],
    keys: ["artist"],
    test: is("ai"),
    generator: "Civitai",
    certainty: "possible",
    source: "https://github.com/enslo/sd-metadata",
  },
];
