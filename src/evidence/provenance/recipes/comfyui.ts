import { at, entriesAt } from "../json.ts";
import { jsonIn } from "./json-text.ts";
import type { Recipe } from "./recipe.ts";

/** Inputs of ComfyUI nodes that hold a prompt, whatever the node is called. */
const TEXTS = ["text", "prompt", "positive", "positive_prompt", "text_g", "wildcard_text", "value", "string"];
/** Inputs that name a checkpoint or a diffusion model. */
const MODELS = ["ckpt_name", "unet_name", "model_name", "base_ckpt_name"];
const MAX_NODES = 2_000;

const stringAt = (node: unknown, names: readonly string[]): string | undefined =>
  names
    .map((name) => at(node, "inputs", name))
    .find((value): value is string => typeof value === "string" && value.trim() !== "");

/** Id of the node that a link `[node, output]` comes from. */
const originOf = (link: unknown): string | undefined => (Array.isArray(link) ? String(link[0]) : undefined);

/** The nearest words behind a link: text nodes may hang behind others that combine them. Each node is visited once. */
function textBehind(graph: unknown, link: unknown): string | undefined {
  const seen = new Set<string>();
  for (let level = [link]; level.length > 0 && seen.size < MAX_NODES; ) {
    const ids = level.map(originOf).filter((id): id is string => id !== undefined && !seen.has(id));
    for (const id of ids) seen.add(id);
    const nodes = [...new Set(ids)].map((id) => at(graph, id));
    const [text] = nodes.flatMap((node) => stringAt(node, TEXTS) ?? []);
    if (text !== undefined) return text;
    level = nodes.flatMap((node) => entriesAt(node, "inputs").map(([, value]) => value));
  }
  return undefined;
}

/** Whether a node encodes words for a model: what is left to go by where no sampler names its positive input. */
const isEncoder = (node: unknown): boolean => String(at(node, "class_type")).includes("TextEncode");

/** The prompt that leads to a sampler, and the first checkpoint, from ComfyUI's graph of nodes as it was run. */
export function readComfyGraph(value: string): Recipe {
  const found = jsonIn(value);
  const inner = at(found, "prompt");
  const graph = typeof inner === "string" ? jsonIn(inner) : (inner ?? found);
  const nodes = entriesAt(graph)
    .slice(0, MAX_NODES)
    .map(([, node]) => node);
  const sampler = nodes.find((node) => Array.isArray(at(node, "inputs", "positive")));
  const [encoded] = nodes.filter(isEncoder).flatMap((node) => stringAt(node, TEXTS) ?? []);
  const [model] = nodes.flatMap((node) => stringAt(node, MODELS) ?? []);
  return { prompt: textBehind(graph, at(sampler, "inputs", "positive")) ?? encoded, model };
}
