/**
 * Which generator a label means: words of the label, and the names that are right for it. A signer that signs for
 * several products is right by its own name and by theirs.
 */
const VENDORS: readonly (readonly [label: RegExp, generator: RegExp])[] = [
  [/OpenAI|ChatGPT|DALL|Sora/i, /^(OpenAI|ChatGPT|DALL-E|Sora)/],
  [/Google|Gemini|Imagen|Veo/i, /Google|Veo/],
  [/Adobe|Firefly/i, /Adobe/],
  [/Microsoft|Designer|Bing/i, /Microsoft|Bing|OpenAI|DALL-E|ChatGPT/],
  [/Black Forest|BFL|FLUX/i, /FLUX|Black Forest/],
  [/Samsung/i, /Samsung/],
  [/Doubao/i, /Doubao/],
  [/Jimeng|Dreamina/i, /Jimeng/],
  [/Kling/i, /Kling/],
  [/Midjourney/i, /Midjourney/],
  [/Grok|xAI/i, /Grok/],
  [/NovelAI/i, /NovelAI/],
  [/InvokeAI/i, /InvokeAI/],
  [/SwarmUI/i, /SwarmUI/],
  [/TensorArt|Tensor\.Art/i, /Tensor\.Art/],
  [/Stability ?Matrix/i, /Stability Matrix|Stable Diffusion/],
  [/Civitai/i, /Civitai/],
  [/Fooocus/i, /Fooocus/],
  [/SD\.?Next/i, /SD\.Next/],
  [/Forge/i, /Forge/],
  [/ComfyUI/i, /ComfyUI/],
  [/Ideogram/i, /Ideogram/],
  [/Runway/i, /Runway/],
  [/Krea/i, /Krea/],
  [/A1111|AUTOMATIC1111|parameters/i, /Stable Diffusion|SD\.Next|Forge|Civitai/],
];

/** Whether the generator is the one that the label names; `undefined` when the label names none that is known. */
export function isNamed(evidence: readonly string[], generator: string | undefined): boolean | undefined {
  const label = evidence.join("; ");
  const meant = VENDORS.filter(([words]) => words.test(label));
  if (meant.length === 0) return undefined;
  return generator !== undefined && meant.some(([, names]) => names.test(generator));
}
