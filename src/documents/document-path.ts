import { quote } from "./quote.ts";
import type { Path } from "./tree.ts";

/** A path as findings and messages spell it: `rules[3].forbid.claims`, `""` for the document itself. */
export function formatPath(path: Path): string {
  return path.map(formatStep).join("").replace(/^\./, "");
}

/** The path that {@link formatPath} spelt; the steps before a part that is no path. */
export function parsePath(text: string): Path {
  const step = /\.?([\p{L}\p{N}_$-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/uy;
  const path: (string | number)[] = [];
  for (let found = step.exec(text); found !== null; found = step.exec(text)) {
    const [, word, index, quoted] = found;
    if (word !== undefined) path.push(word);
    else path.push(index === undefined ? String(JSON.parse(quoted ?? '""')) : Number(index));
  }
  return path;
}

const formatStep = (step: string | number): string => {
  if (typeof step === "number") return `[${step}]`;
  return /^[\p{L}\p{N}_$-]+$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
};

/** A path in the words of a message. */
export const pathLabel = (path: Path): string =>
  path.length === 0 ? "the document" : quote(formatPath(path), 120);

/** The value at a path, `undefined` when there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
