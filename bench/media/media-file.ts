import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What a label says of a file; absent is not known. */
interface Truth {
  readonly aiGenerated?: boolean | null;
  /** Marks that are in the file, in the words of whoever labelled it; `[]` when they were taken out. */
  readonly aiEvidence?: readonly string[];
  /** Whether it was changed after it was made. */
  readonly edited?: boolean | null;
  readonly editKind?: string | null;
  /** State of the content credentials. */
  readonly c2pa?: string;
}

interface Row {
  readonly file: string;
  readonly truth?: Truth;
}

export interface MediaFile extends Row {
  /** First folder of its path. */
  readonly group: string;
  readonly bytes: Uint8Array;
}

function rowsOf(folder: string): readonly Row[] {
  const manifest = path.join(folder, "manifest.json");
  if (existsSync(manifest)) {
    const parsed = JSON.parse(readFileSync(manifest, "utf8"));
    return Array.isArray(parsed) ? parsed : parsed.files;
  }
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => statSync(path.join(folder, file)).isFile()).map((file) => ({ file }));
}

/** The files of a folder one by one, as its manifest lists them, or all there are; masks are no media of an ad. */
export function* mediaFiles(folder: string): Generator<MediaFile> {
  for (const row of rowsOf(folder)) {
    const file = path.join(folder, row.file);
    if (!existsSync(file) || /(^|\/)[^/]*masks\//.test(row.file)) continue;
    const group = row.file.includes("/") ? (row.file.split("/")[0] ?? "") : "";
    yield { ...row, group, bytes: new Uint8Array(readFileSync(file)) };
  }
}
