import type { Recipe } from "./recipe.ts";

/** A word after a switch of Midjourney's command line, e.g. `--v 7`. */
function switchIn(words: readonly string[], ...names: readonly string[]): string | undefined {
  const at = words.findIndex((word) => names.includes(word));
  return at === -1 ? undefined : words[at + 1];
}

/** Midjourney keeps the whole command: the prompt, its switches, `Job ID: …`. */
export function readMidjourney(value: string): Recipe {
  const [command = ""] = value.slice(0, 8_000).split("Job ID: ");
  const words = command.split(" ");
  const version = switchIn(words, "--v", "--version", "--niji");
  const end = words.findIndex((word) => word.startsWith("--"));
  return {
    prompt: (end === -1 ? words : words.slice(0, end)).join(" "),
    model: version === undefined ? undefined : `${words.includes("--niji") ? "niji" : "v"} ${version}`,
  };
}
