import { describe, expect, it } from "vitest";
import { allMarks } from "../../../../src/evidence/provenance/c2pa/ai-marks.ts";
import { AI_MARKS } from "../../../../src/evidence/provenance/marks/all.ts";
import { readMetadata } from "../../../../src/evidence/provenance/metadata.ts";
import type { MarkedFile } from "../../../fixtures/ai-marks/marked-file.ts";
import { gif, jpeg, markedPictures, png, webp } from "../../../fixtures/ai-marks/pictures.ts";
import { cleanVideoAndSound, markedVideoAndSound } from "../../../fixtures/ai-marks/video-sound.ts";

const marked: readonly MarkedFile[] = [...markedPictures, ...markedVideoAndSound];
const clean = { jpeg, png, gif, webp, ...cleanVideoAndSound };

const marksIn = async (bytes: Uint8Array) => {
  const { entries } = await readMetadata(Uint8Array.from(bytes));
  return allMarks(entries, { status: "absent" });
};

describe("the table of marks", () => {
  it.each(marked.map((file) => [file.mark, file.carrier, file] as const))(
    "finds %s in %s",
    async (_, __, file) => {
      const marks = await marksIn(file.bytes);
      const said = (field: "generator" | "model" | "prompt") =>
        marks.find((mark) => mark[field] !== undefined)?.[field];
      expect({
        mark: marks[0]?.mark.id,
        certainty: marks[0]?.mark.certainty,
        generator: said("generator"),
        model: said("model"),
        prompt: said("prompt"),
      }).toEqual({
        mark: file.mark,
        certainty: file.certainty,
        generator: file.generator,
        model: file.model,
        prompt: file.prompt,
      });
      expect(marks[0]?.entry.offset).toBeLessThan(file.bytes.length);
    },
  );

  it.each(Object.entries(clean))("finds nothing in an unmarked file of type %s", async (_, bytes) => {
    expect(await marksIn(bytes)).toEqual([]);
  });

  it("has a file for every row, and a row for every file", () => {
    const rows = AI_MARKS.map(({ id }) => id);
    expect(new Set(marked.map(({ mark }) => mark))).toEqual(new Set(rows));
    expect(rows.length).toBe(new Set(rows).size);
  });
});
