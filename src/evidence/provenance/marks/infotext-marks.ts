import type { Test } from "./ai-mark.ts";

const SIGNS = ["Sampler: ", "CFG scale: ", "Seed: ", "Size: ", "Model hash: ", "Model: "];

/** AUTOMATIC1111's one-line block, which most front ends have taken over: `Steps: 20, Sampler: …, CFG scale: …`. */
export const isInfotext: Test = {
  says: "has `Steps: ` and after it two of `Sampler: `, `CFG scale: `, `Seed: `, `Size: `, `Model: `",
  holds(value) {
    const at = value.indexOf("Steps: ");
    if (at === -1) return false;
    const block = value.slice(at, at + 2_000);
    return SIGNS.filter((sign) => block.includes(sign)).length >= 2;
  },
};

/** Front ends by what they add to that block, surest first. */
const FRONT_ENDS: readonly (readonly [sign: string, name: string])[] = [
  ["swarm_version", "SwarmUI"],
  ["App: SD.Next", "SD.Next"],
  ["App:SD.Next", "SD.Next"],
  ["Version: ComfyUI", "ComfyUI"],
  ["Version: Fooocus", "Fooocus"],
  ["Civitai resources: ", "Civitai"],
  ["Created Date: ", "Civitai"],
  ["Version: neo", "Stable Diffusion WebUI Forge"],
  ["Version: classic", "Stable Diffusion WebUI Forge"],
  ["Version: f", "Stable Diffusion WebUI Forge"],
];

/** The front end that such a block gives away; AUTOMATIC1111's own when none does. */
export const frontEndOf = (value: string): string =>
  FRONT_ENDS.find(([sign]) => value.includes(sign))?.[1] ?? "Stable Diffusion WebUI";
