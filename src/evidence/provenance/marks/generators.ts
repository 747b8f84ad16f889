/** Generators by the words that name them in a field for the software, the tool or the credit. */
interface GeneratorName {
  /** In lower case; stands alone, not inside a longer word. */
  readonly words: string;
  readonly name: string;
}

/** Names that ordinary words share (`firefly`, `sora`, `luma`) are listed only with their maker's. */
export const GENERATOR_NAMES: readonly (readonly [name: string, ...words: string[]])[] = [
  ["Midjourney", "midjourney"],
  ["DALL-E", "dall-e", "dall·e", "dalle"],
  ["ChatGPT", "chatgpt", "gpt-4o", "gpt-image"],
  ["Sora", "openai sora", "sora 2", "sora by openai"],
  ["OpenAI", "openai"],
  ["Adobe Firefly", "adobe firefly", "adobe_firefly", "firefly image", "firefly video"],
  ["Veo", "google veo", "veo 2", "veo 3"],
  [
    "Google AI",
    "made with google ai",
    "edited with google ai",
    "google generative ai",
    "google imagen",
    "nano banana",
    "google gemini",
    "google lyria",
  ],
  ["Meta AI", "imagined with ai", "meta ai"],
  ["Apple Image Playground", "apple image playground", "image playground"],
  ["Apple Photos Clean Up", "apple photos clean up", "apple photos generative edit"],
  ["Bing Image Creator", "bing image creator", "microsoft designer", "microsoft copilot"],
  ["Grok", "xai grok", "grok imagine"],
  ["Stable Audio", "stable audio"],
  ["Stable Diffusion", "stable diffusion", "stable-diffusion", "stablediffusion", "sdxl"],
  ["Stability AI", "stability ai", "stability.ai"],
  ["DreamStudio", "dreamstudio"],
  ["ComfyUI", "comfyui"],
  ["AUTOMATIC1111", "automatic1111"],
  ["InvokeAI", "invokeai"],
  ["NovelAI", "novelai"],
  ["Draw Things", "draw things"],
  ["Fooocus", "fooocus", "ruinedfooocus"],
  ["SwarmUI", "swarmui", "stableswarmui"],
  ["FLUX", "flux.1", "flux.2", "black forest labs"],
  ["Ideogram", "ideogram"],
  ["Leonardo.Ai", "leonardo.ai", "leonardo ai"],
  ["NightCafe", "nightcafe"],
  ["Playground AI", "playground ai", "playgroundai"],
  ["Krea", "krea.ai", "krea ai"],
  ["Recraft", "recraft"],
  ["Reve", "reve.com", "reve image"],
  ["Luma AI", "luma ai", "lumalabs", "luma dream machine"],
  ["Runway", "runway ai", "runwayml"],
  ["Pika", "pika labs", "pika.art"],
  ["Higgsfield", "higgsfield"],
  ["HeyGen", "heygen"],
  ["Synthesia", "synthesia"],
  ["D-ID", "d-id studio", "d-id.com"],
  ["PixVerse", "pixverse"],
  ["Vidu", "vidu ai", "vidu.com"],
  ["Hailuo", "hailuo", "minimax"],
  ["Seedance", "seedance", "seedream"],
  ["Suno", "suno ai", "suno.com", "suno studio", "made with suno"],
  ["ElevenLabs", "elevenlabs", "eleven labs", "elevenlabs.io"],
  ["Riffusion", "riffusion"],
  ["AIVA", "aiva technologies", "aiva.ai"],
  ["Mubert", "mubert"],
  ["Tensor.Art", "tensor.art", "tensorart"],
  ["Civitai", "civitai"],
  ["fal", "fal-ai", "fal.ai"],
  ["Bria", "bria ai", "bria.ai", "bria artificial intelligence"],
  ["Jimeng", "jimeng", "即梦", "dreamina"],
  ["Doubao", "doubao", "豆包"],
  ["Volcano Engine", "volcengine", "volcano engine", "byteplus"],
  ["Qwen", "qwen-image", "tongyi", "通义", "千问"],
  ["Kling", "kling ai", "klingai", "可灵"],
  ["Yuanbao", "yuanbao", "元宝", "hunyuan", "混元"],
  ["ERNIE", "文心一格"],
];

const GENERATORS: readonly GeneratorName[] = GENERATOR_NAMES.flatMap(([name, ...words]) =>
  words.map((word) => ({ words: word, name })),
);

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Whether `words` stand in `text` and not within a longer word; both in lower case. */
export function standsAlone(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at === -1) return false;
  return isHan(words) || !(isLetter(text[at - 1]) || isLetter(text[at + words.length]));
}

/** The generator that a short field names, if it names one. */
export function generatorIn(field: string): string | undefined {
  const text = field.slice(0, 1_000).toLowerCase();
  return GENERATORS.find(({ words }) => standsAlone(text, words))?.name;
}
