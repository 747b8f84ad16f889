/**
 * The texts in which image generators keep their parameters. Each test asks for several words that occur together
 * there and hardly elsewhere; none parses the text, which is untrusted and may be huge.
 */

/** AUTOMATIC1111's one-line block, which most front ends have taken over: `Steps: 20, Sampler: …, CFG scale: …`. */
export function isA1111(value: string): boolean {
  const at = value.indexOf("Steps: ");
  if (at === -1) return false;
  const block = value.slice(at, at + 2_000);
  const signs = ["Sampler: ", "CFG scale: ", "Seed: ", "Size: ", "Model hash: ", "Model: "];
  return signs.filter((sign) => block.includes(sign)).length >= 2;
}

const FRONT_ENDS: readonly (readonly [sign: string, name: string])[] = [
  ["App: SD.Next", "SD.Next"],
  ["Version: ComfyUI", "ComfyUI"],
  ["Version: Fooocus", "Fooocus"],
  ["Civitai resources: ", "Civitai"],
  ["Version: neo", "Stable Diffusion WebUI Forge"],
  ["Version: classic", "Stable Diffusion WebUI Forge"],
  ["Version: f", "Stable Diffusion WebUI Forge"],
];

/** The front end that such a block gives away; AUTOMATIC1111's own when none does. */
export const a1111FrontEnd = (value: string): string =>
  FRONT_ENDS.find(([sign]) => value.includes(sign))?.[1] ?? "Stable Diffusion WebUI";

/** JSON, or JSON after `prompt:`/`workflow:`, or JSON quoted inside JSON. */
const hasKeys = (value: string, keys: readonly string[]): boolean =>
  keys.every((key) => value.includes(`"${key}"`) || value.includes(`\\"${key}\\"`));

/** Whether a text starts like a JSON object and has all these keys somewhere in it. */
export const jsonHas =
  (...keys: readonly string[]) =>
  (value: string): boolean =>
    value.trimStart().startsWith("{") && hasKeys(value, keys);

const isJsonAfterLabel = (value: string): boolean => /^\s*([A-Za-z]{1,12}:\s*)?\{/.test(value);

/** ComfyUI's graph of nodes as it was run. */
export const isComfyPrompt = (value: string): boolean =>
  isJsonAfterLabel(value) && hasKeys(value, ["class_type", "inputs"]);

/** ComfyUI's graph of nodes as it is drawn. */
export const isComfyWorkflow = (value: string): boolean =>
  isJsonAfterLabel(value) && hasKeys(value, ["nodes", "links"]) && hasKeys(value, ["last_node_id"]);

/** Keys that only one generator writes, alone or within the JSON that a converter made of all texts. */
const KEYS: readonly (readonly [key: string, name: string])[] = [
  ["invokeai_metadata", "InvokeAI"],
  ["sui_image_params", "SwarmUI"],
  ["swarm_version", "SwarmUI"],
  ["generation_data", "Tensor.Art"],
  ["smproj", "Stability Matrix"],
  ["use_stable_diffusion_model", "Easy Diffusion"],
  ["fooocus_scheme", "Fooocus"],
  ["RuinedFooocus", "Fooocus"],
];

/** The generator that a key or quoted word in a JSON text gives away. */
export const generatorByKey = (value: string): string | undefined =>
  value.trimStart().startsWith("{") ? KEYS.find(([key]) => hasKeys(value, [key]))?.[1] : undefined;
