import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { formatDetector } from "../src/evidence/image/format.ts";
import { inspectPicture } from "../src/evidence/image/picture.ts";
import { aiDetector } from "../src/evidence/provenance/ai.ts";
import { editsDetector } from "../src/evidence/provenance/edits.ts";
import { isObservation } from "../src/types/fact.ts";
import { checkFloors } from "./floors.ts";

/**
 * Runs the media detectors over a folder and says how they did. With a `manifest.json` of labelled files
 * (`truth.aiGenerated`, `truth.editKind`) it counts hits and false alarms; without one it only looks for crashes,
 * hangs and damaged files that pass. Usage: `npm run eval:media -- <folder> [--verbose] [--floors]`
 */

interface Row {
  readonly file: string;
  readonly truth?: { readonly aiGenerated?: boolean | null; readonly editKind?: string | null };
}

interface Result {
  readonly row: Row;
  readonly format: unknown;
  /** `sound`, or why the picture was not read whole. */
  readonly outcome: string;
  readonly isSilentPass: boolean;
  readonly mark: string;
  readonly certainty: string;
  readonly generator: unknown;
  readonly programs: readonly unknown[];
  readonly ms: number;
}

const flags = process.argv.slice(2);
const root = flags.find((flag) => !flag.startsWith("--")) ?? ".";
const isVerbose = flags.includes("--verbose");

function rowsOf(folder: string): readonly Row[] {
  const manifest = path.join(folder, "manifest.json");
  if (existsSync(manifest)) {
    const parsed = JSON.parse(readFileSync(manifest, "utf8"));
    return Array.isArray(parsed) ? parsed : parsed.files;
  }
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => statSync(path.join(folder, file)).isFile()).map((file) => ({ file }));
}

const get = (tree: unknown, key: string): unknown => Object(tree)[key];
const plain = (fact: unknown): unknown => (isObservation(fact) ? fact.value : undefined);

/** The reference: all pixels of all frames into memory. */
async function decodesWhole(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: "warning", pages: -1 }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

async function inspect(row: Row, file: string): Promise<Result> {
  const medium = { field: "media[0]", declared: { path: file }, bytes: new Uint8Array(readFileSync(file)) };
  const start = performance.now();
  const format = await formatDetector.run(medium);
  const ai = get(await aiDetector.run(medium), "ai");
  const edits = get(await editsDetector.run(medium), "edits");
  const ms = performance.now() - start;
  const marked = get(ai, "marked");
  const { problem } = await inspectPicture(medium.bytes);
  const fails = problem === undefined && !(await decodesWhole(medium.bytes));
  const programs = get(get(edits, "software"), "items");
  return {
    row,
    ms,
    format: plain(format.format),
    outcome: problem?.unknown ?? "sound",
    isSilentPass: fails,
    mark: isObservation(marked) ? (marked.note ?? "") : "",
    certainty: isObservation(marked) ? marked.certainty : "",
    generator: plain(get(ai, "generator")),
    programs: Array.isArray(programs) ? programs.filter((p) => p.certainty !== "possible").map(plain) : [],
  };
}

const share = (part: number, whole: number): string => `${part}/${whole}`;

function report(results: readonly Result[]): void {
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (quantile: number): string => (times[Math.floor(times.length * quantile)] ?? 0).toFixed(1);
  console.log(`files ${results.length}, ms median ${at(0.5)}, p95 ${at(0.95)}, max ${at(0.9999)}`);
  const outcomes = new Map<string, number>();
  for (const { outcome } of results) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  for (const [outcome, count] of outcomes) console.log(`  ${outcome}: ${count}`);
  const silent = results.filter(({ isSilentPass }) => isSilentPass).map(({ row }) => row.file);
  console.log(`called sound, but a full decode fails: ${silent.length} ${silent.join(" ")}`);
  const isMarked = ({ certainty }: Result): boolean => certainty === "certain" || certainty === "likely";
  const pictures = results.filter(({ row, format }) => row.truth !== undefined && format !== "other");
  const ai = pictures.filter(({ row }) => row.truth?.aiGenerated === true);
  const other = pictures.filter(({ row }) => row.truth?.aiGenerated === false);
  console.log(`AI marks: recall ${share(ai.filter(isMarked).length, ai.length)},`);
  console.log(`  false alarms ${share(other.filter(isMarked).length, other.length)},`);
  console.log(
    `  leads on unmarked ${share(other.filter((r) => r.certainty === "possible").length, other.length)},`,
  );
  console.log(`  generator named ${share(ai.filter((r) => r.generator !== undefined).length, ai.length)}`);
  const inGroup = (group: string): Result[] => pictures.filter(({ row }) => row.file.startsWith(`${group}/`));
  const hasProgram = ({ programs }: Result): boolean => programs.length > 0;
  for (const group of ["declared-edit", "camera"]) {
    const list = inGroup(group);
    console.log(`editors named in ${group}: ${share(list.filter(hasProgram).length, list.length)}`);
  }
  const rate = (part: readonly Result[], whole: readonly Result[]): number => part.length / whole.length;
  checkFloors([
    { name: "AI marks, recall", value: rate(ai.filter(isMarked), ai), min: 0.95 },
    { name: "AI marks, false alarms", value: rate(other.filter(isMarked), other), max: 0 },
    {
      name: "editors in edited files",
      value: rate(inGroup("declared-edit").filter(hasProgram), inGroup("declared-edit")),
      min: 1,
    },
    {
      name: "editors in camera files",
      value: rate(inGroup("camera").filter(hasProgram), inGroup("camera")),
      max: 0,
    },
    { name: "called sound, does not decode", value: silent.length, max: 0 },
  ]);
}

const results: Result[] = [];
for (const row of rowsOf(root)) {
  const file = path.join(root, row.file);
  if (!existsSync(file) || /(^|\/)[^/]*masks\//.test(row.file)) continue;
  const result = await inspect(row, file);
  results.push(result);
  if (isVerbose) {
    const { ms, outcome, mark, certainty, generator, programs, format } = result;
    console.log(
      row.file,
      format,
      ms.toFixed(0),
      outcome,
      certainty,
      mark,
      generator ?? "",
      programs.join(", "),
    );
  }
}
report(results);
