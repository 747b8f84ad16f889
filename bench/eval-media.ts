import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { formatDetector } from "../src/evidence/image/format.ts";
import { inspectPicture } from "../src/evidence/image/picture.ts";
import { aiDetector } from "../src/evidence/provenance/ai.ts";
import { c2paDetector } from "../src/evidence/provenance/c2pa/c2pa.ts";
import { editsDetector } from "../src/evidence/provenance/edits.ts";
import { isObservation } from "../src/types/fact.ts";
import { checkFloors } from "./floors.ts";

/**
 * Runs the media detectors over a folder and says how they did. With a `manifest.json` of labelled files
 * (`truth.aiGenerated`, `truth.editKind`; the state of content credentials as `truth.c2pa` or by the words of the rest)
 * it counts hits and false alarms; without one it only looks for crashes,
 * hangs and damaged files that pass. Usage: `npm run eval:media -- <folder> [--verbose] [--floors]`
 */

interface Truth {
  readonly aiGenerated?: boolean | null;
  readonly editKind?: string | null;
  readonly c2pa?: string;
  readonly aiEvidence?: readonly string[];
}

interface Row {
  readonly file: string;
  readonly truth?: Truth;
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
  /** State of the content credentials, or why it is not known. */
  readonly c2pa: string;
  readonly c2paMs: number;
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

/** The day that certificates are judged on; a fixed one, so that figures do not change with the day. */
const AS_OF = "2026-11-26";

async function credentialsOf(medium: Parameters<typeof c2paDetector.run>[0]) {
  const start = performance.now();
  const state = get(get(await c2paDetector.run(medium, { asOf: AS_OF }), "c2pa"), "state");
  const words = isObservation(state) ? state.value : get(state, "unknown");
  return { c2pa: String(words), c2paMs: performance.now() - start };
}

/** The state that the labels mean: by a field of its own, else by what they say was done to the file. */
function expectedC2pa({ truth }: Row): string | undefined {
  if (truth?.c2pa !== undefined) return truth.c2pa;
  const said = [truth?.editKind ?? "", ...(truth?.aiEvidence ?? [])].join(" ");
  if (/mismatch|edited after signing/i.test(said)) return "broken";
  if (/no manifest/i.test(said)) return "absent";
  if (/c2pa|valid\b/i.test(said)) return "declared-untrusted";
  return undefined;
}

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
  const credentials = await credentialsOf(medium);
  const ai = get(await aiDetector.run(medium, { asOf: AS_OF }), "ai");
  const edits = get(await editsDetector.run(medium, { asOf: AS_OF }), "edits");
  const ms = performance.now() - start;
  const marked = get(ai, "marked");
  const { problem } = await inspectPicture(medium.bytes);
  const fails = problem === undefined && !(await decodesWhole(medium.bytes));
  const programs = get(get(edits, "software"), "items");
  return {
    row,
    ms,
    ...credentials,
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
  const judged = results.filter(({ row }) => expectedC2pa(row) !== undefined);
  const wrong = judged.filter(({ row, c2pa }) => c2pa !== expectedC2pa(row));
  console.log(`C2PA state: right ${share(judged.length - wrong.length, judged.length)}`);
  for (const { row, c2pa } of wrong) console.log(`  ${row.file}: ${c2pa}, expected ${expectedC2pa(row)}`);
  const present = results.filter(({ c2pa }) => c2pa !== "absent");
  const invented = results.filter(
    ({ row, c2pa }) => row.truth !== undefined && expectedC2pa(row) === undefined && c2pa !== "absent",
  );
  console.log(
    `  not absent in ${share(invented.length, results.length - judged.length)} files without such a label`,
  );
  for (const [name, list] of [
    ["with credentials", present],
    ["without", results.filter(({ c2pa }) => c2pa === "absent")],
  ] as const) {
    const sorted = list.map(({ c2paMs }) => c2paMs).sort((a, b) => a - b);
    const figure = (quantile: number): string =>
      (sorted[Math.floor(sorted.length * quantile)] ?? 0).toFixed(1);
    console.log(
      `  ms ${name} (${list.length}): median ${figure(0.5)}, p95 ${figure(0.95)}, max ${figure(0.9999)}`,
    );
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
    { name: "C2PA state, right", value: rate(judged, judged) - rate(wrong, judged), min: 1 },
    { name: "C2PA not absent, without such a label", value: invented.length, max: 0 },
  ]);
}

const results: Result[] = [];
for (const row of rowsOf(root)) {
  const file = path.join(root, row.file);
  if (!existsSync(file) || /(^|\/)[^/]*masks\//.test(row.file)) continue;
  const result = await inspect(row, file);
  results.push(result);
  if (isVerbose) {
    const { ms, outcome, mark, certainty, generator, programs, format, c2pa } = result;
    console.log(
      row.file,
      format,
      ms.toFixed(0),
      outcome,
      c2pa,
      certainty,
      mark,
      generator ?? "",
      programs.join(", "),
    );
  }
}
report(results);
