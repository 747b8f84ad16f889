import { at, parseJson } from "../json.ts";
import type { Recipe } from "./recipe.ts";

const MAX_LABEL_CHARS = 20;

/**
 * The JSON object in a text that may begin with a label such as `prompt:`; `undefined` when it does not parse.
 * Python writes `NaN`, which JSON does not have.
 */
export function jsonIn(value: string): unknown {
  const start = value.indexOf("{");
  if (start === -1 || start > MAX_LABEL_CHARS) return undefined;
  const text = value.slice(start).replaceAll("\0", "").trim();
  return parseJson(text) ?? (text.includes("NaN") ? parseJson(text.replaceAll("NaN", "null")) : undefined);
}

type Path = readonly (string | number)[];

/** Follows a path through JSON that some writers quote once more inside a string. */
function through(node: unknown, [key, ...rest]: Path): unknown {
  const here = typeof node === "string" ? jsonIn(node) : node;
  return key === undefined ? node : through(at(here, key), rest);
}

const textThrough = (node: unknown, paths: readonly Path[]): string | undefined =>
  paths
    .map((path) => through(node, path))
    .find((value): value is string => typeof value === "string" && value.trim() !== "");

/** Reads prompt and model at the first of the given places that holds text. */
export const readJson =
  (places: { readonly prompt: readonly Path[]; readonly model: readonly Path[] }) =>
  (value: string): Recipe => {
    const node = jsonIn(value);
    return { prompt: textThrough(node, places.prompt), model: textThrough(node, places.model) };
  };
