import sharp from "sharp";
import { formatDetector } from "../../src/evidence/image/format.ts";
import { inspectPicture } from "../../src/evidence/image/picture.ts";
import { type Part, times, timesText } from "./part.ts";

/** The reference: all pixels of all frames into memory. */
async function decodesWhole(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: "warning", pages: -1 }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Whether what is called sound decodes whole, and what is said of the rest. */
export function decodingPart(): Part {
  const outcomes = new Map<string, number>();
  const silent: string[] = [];
  const spent: number[] = [];
  return {
    name: "decoding",
    async look({ file, bytes }) {
      const copy = bytes.slice();
      const start = performance.now();
      await formatDetector.run({ field: "media[0]", declared: { path: file }, bytes: copy });
      spent.push(performance.now() - start);
      const { format, problem } = await inspectPicture(copy);
      const outcome = problem?.unknown ?? "sound";
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (problem === undefined && !(await decodesWhole(bytes))) silent.push(file);
      return `${format} ${outcome}`;
    },
    report() {
      const time = times(spent);
      return {
        lines: [
          ...[...outcomes].map(([outcome, count]) => `${outcome}: ${count}`),
          `called sound, but a full decode fails: ${silent.length} ${silent.join(" ")}`,
          `a file: ${timesText(time)}`,
        ],
        floors: [{ name: "called sound, does not decode", value: silent.length, max: 0 }],
        figures: { outcomes: Object.fromEntries(outcomes), silent, time },
      };
    },
  };
}
