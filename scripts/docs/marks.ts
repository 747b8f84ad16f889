import type { AiMark } from "../../src/evidence/provenance/marks/ai-mark.ts";
import { AI_MARKS } from "../../src/evidence/provenance/marks/all.ts";
import { ANY, TAGS, TEXT } from "../../src/evidence/provenance/marks/blocks.ts";
import { GENERATOR_NAMES } from "../../src/evidence/provenance/marks/generators.ts";
import { code, codes, table } from "./markdown.ts";

/** Groups of blocks that rows share, largest first, with what to call them. */
const GROUPS: readonly (readonly [name: string, blocks: readonly string[]])[] = [
  ["any text", ANY],
  ["own texts", TEXT],
  ["tags", TAGS],
];

/** The blocks of a row, a group of them by its name. */
function blocksOf({ blocks }: AiMark): string {
  const rest = new Set<string>(blocks);
  const names = GROUPS.flatMap(([name, group]) => {
    if (!group.every((block) => rest.has(block))) return [];
    for (const block of group) rest.delete(block);
    return [name];
  });
  return [...names, ...rest].join(", ");
}

const generatorOf = ({ generator }: AiMark): string =>
  typeof generator === "string" ? generator : generator === undefined ? "" : "read from it";

/** The table of marks of AI, a line a row. */
export const markTable = (): string =>
  table(
    ["mark", "in", "entry", "whose value", "names", "makes it", "source"],
    AI_MARKS.map((mark) => [
      code(mark.id),
      blocksOf(mark),
      mark.keys === undefined ? "any" : codes(mark.keys),
      mark.test?.says ?? "is there",
      generatorOf(mark),
      mark.certainty,
      `[page](${mark.source})`,
    ]),
  );

/** The generators that a field for names may name, with the words for them. */
export const generatorList = (): string =>
  GENERATOR_NAMES.map(([name, ...words]) => `${name} (${words.map((word) => `“${word}”`).join(", ")})`).join(
    "; ",
  );
