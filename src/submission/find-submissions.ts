import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { quote } from "../documents/quote.ts";
import { AdclauseError } from "../types/error.ts";
import { MAX_FOLDER_DEPTH, MAX_FOLDER_ENTRIES, MAX_SUBMISSIONS } from "./limits.ts";
import { isAdFile, isNamedAdFile } from "./submission-source.ts";

/**
 * The submissions that paths name, in the order given and sorted within a folder. A file stands for itself; a folder
 * with `ad.yaml` is one submission; any other is searched for such folders and for `*.ad.yaml` files. Inside a folder,
 * symbolic links, dot folders and `node_modules` are passed over. What does not exist stays in the list: loading it tells why.
 *
 * @throws AdclauseError E_SUBMISSION for a folder too deep or too full to search, since ads would go unchecked
 */
export async function findSubmissions(paths: readonly string[]): Promise<{ readonly source: string }[]> {
  const found = new Set<string>();
  const walk: Walk = { found, entries: 0 };
  for (const path of paths) {
    if (path !== "-" && (await isFolder(path))) await search(walk, path, 0);
    else found.add(path);
  }
  return [...found].map((source) => ({ source }));
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

interface Walk {
  readonly found: Set<string>;
  entries: number;
}

async function search(walk: Walk, folder: string, depth: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new AdclauseError("E_SUBMISSION", `the folder ${quote(folder)} cannot be read`, {
      hint: "check its permissions",
      cause,
    });
  });
  walk.entries += entries.length;
  if (entries.some(({ name }) => isAdFile(name))) add(walk, folder);
  else
    await searchInside(
      walk,
      folder,
      depth,
      entries.sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
}

async function searchInside(
  walk: Walk,
  folder: string,
  depth: number,
  entries: readonly Entry[],
): Promise<void> {
  if (walk.entries > MAX_FOLDER_ENTRIES) tooMuch(folder, `more than ${MAX_FOLDER_ENTRIES} files`);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isFile() && isNamedAdFile(entry.name)) add(walk, path);
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (depth === MAX_FOLDER_DEPTH) tooMuch(path, `folders more than ${MAX_FOLDER_DEPTH} deep`);
    await search(walk, path, depth + 1);
  }
}

type Entry = { readonly name: string; isFile(): boolean; isDirectory(): boolean };

function add({ found }: Walk, path: string): void {
  found.add(path);
  if (found.size > MAX_SUBMISSIONS) tooMuch(path, `more than ${MAX_SUBMISSIONS} submissions`);
}

function tooMuch(path: string, what: string): never {
  throw new AdclauseError("E_SUBMISSION", `found ${what} at ${quote(path)}`, {
    hint: "name smaller folders",
  });
}
