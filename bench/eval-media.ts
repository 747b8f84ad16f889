/**
 * Runs the media detectors over a folder and says how they did.
 *
 *   npm run eval:media -- <folder> [--json] [--floors] [--verbose] [--full]
 *
 * A `manifest.json` in the folder labels its files: `file`, and `truth {aiGenerated, aiEvidence, edited, editKind, c2pa}`. Without
 * one the command looks for crashes, hangs and damaged files that pass. The parts are independent of each other.
 */
import { parseArgs } from "node:util";
import { checkFloors } from "./floors.ts";
import { credentialsPart } from "./media/credentials.ts";
import { decodingPart } from "./media/decoding.ts";
import { editorsPart } from "./media/editors.ts";
import { foreignGridPart } from "./media/foreign-grid.ts";
import { manipulationPart } from "./media/manipulation.ts";
import { marksPart } from "./media/marks.ts";
import { mediaFiles } from "./media/media-file.ts";
import { originalsPart } from "./media/originals.ts";
import type { Part } from "./media/part.ts";

/** The day that certificates are judged on; a fixed one, so that figures do not change with the day. */
const AS_OF = "2026-11-26";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    floors: { type: "boolean" },
    verbose: { type: "boolean" },
    full: { type: "boolean" },
  },
});
/** Parts that make many pictures of one do so for every eighth file, or with `--full` for all. */
const every = values.full ? 1 : 8;
const parts: readonly Part[] = [
  marksPart(AS_OF),
  credentialsPart(AS_OF),
  editorsPart(AS_OF),
  manipulationPart(),
  originalsPart(every),
  foreignGridPart(every),
  decodingPart(),
];
let count = 0;
for (const file of mediaFiles(positionals[0] ?? ".")) {
  const seen: string[] = [];
  for (const part of parts) seen.push(await part.look(file));
  if (values.verbose) console.error(`${file.file}: ${seen.filter((text) => text !== "").join(" | ")}`);
  count += 1;
}
const reports = parts.map((part) => [part.name, part.report()] as const);
if (values.json) {
  const figures = Object.fromEntries(reports.map(([name, report]) => [name, report.figures]));
  console.log(JSON.stringify({ files: count, ...figures }, null, 2));
} else {
  console.log(`${count} files`);
  for (const [name, { lines }] of reports)
    console.log(`\n${name}\n${lines.map((line) => `  ${line}`).join("\n")}`);
}
checkFloors(reports.flatMap(([, { floors }]) => floors));
