import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pagePaths, ROOT } from "../../scripts/docs/pages.ts";

/** A fenced block of a page: what stands after the fence, its text, and the block that follows it. */
export interface CodeBlock {
  readonly page: string;
  readonly line: number;
  readonly info: string;
  readonly text: string;
  readonly next?: CodeBlock;
}

const FENCED = /^```(\S[^\n]*)\n([\s\S]*?)^```$/gm;

export const pages: readonly { readonly path: string; readonly text: string }[] = pagePaths().map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), "utf8"),
}));

/** Every fenced block of every page, in order. */
export const codeBlocks: readonly CodeBlock[] = pages.flatMap(({ path, text }) => {
  const blocks = [...text.matchAll(FENCED)].map(({ 1: info = "", 2: code = "", index }) => {
    const line = text.slice(0, index).split("\n").length;
    return { page: path, line, info, text: code };
  });
  return blocks.map((block, index) => ({ ...block, next: blocks[index + 1] }));
});
