import type { Recipe } from "./recipe.ts";

/** Value of `name: value` in the last lines of an infotext; a quoted value ends at its quote. */
function settingIn(settings: string, name: string): string | undefined {
  const label = `${name}: `;
  const at = settings.startsWith(label) ? 0 : settings.indexOf(`, ${label}`) + 2;
  if (at === 1) return undefined;
  const value = settings.slice(at + label.length, at + label.length + 300);
  return value.startsWith('"') ? value.slice(1).split('"')[0] : value.split(/[,\n]/)[0];
}

/** The infotext of AUTOMATIC1111 and its kin: prompt, `Negative prompt: …`, then a line `Steps: …, Model: …`. */
export function readInfotext(value: string): Recipe {
  const steps = value.startsWith("Steps: ") ? 0 : value.indexOf("\nSteps: ") + 1;
  if (steps === 0 && !value.startsWith("Steps: ")) return {};
  const head = value.slice(0, steps);
  const negative = head.startsWith("Negative prompt: ") ? 0 : head.indexOf("\nNegative prompt: ");
  return {
    prompt: negative === -1 ? head : head.slice(0, negative),
    model: settingIn(value.slice(steps, steps + 4_000), "Model"),
  };
}
