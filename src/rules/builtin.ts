import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AdclauseError } from "../types/error.ts";

/** Where the package keeps its packs: as JSON next to the built code, as YAML when run from source. */
interface Home {
  readonly rules: string;
  /** Folder of compiled packs; absent when run from source, where YAML is the truth. */
  readonly compiled?: string;
}

/** The package's own folder, wherever the bundler has put this file. */
export function packageHome(): Home {
  const here = fileURLToPath(import.meta.url);
  let folder = dirname(here);
  while (!existsSync(join(folder, "rules", "elections.yaml"))) {
    const up = dirname(folder);
    if (up === folder)
      throw new AdclauseError("E_PACK", "the package's own rules are missing", {
        hint: "reinstall adclause",
      });
    folder = up;
  }
  const compiled = join(folder, "dist", "packs");
  const isBuilt = here.startsWith(join(folder, "dist")) && existsSync(compiled);
  return { rules: join(folder, "rules"), ...(isBuilt ? { compiled } : {}) };
}

/** Ids of the packs that ship with the package, sorted. */
export async function builtinPackIds(): Promise<readonly string[]> {
  const { rules, compiled } = packageHome();
  if (compiled !== undefined) {
    const index: unknown = JSON.parse(await readFile(join(compiled, "index.json"), "utf8"));
    return Array.isArray(index) ? index.map(String) : [];
  }
  return (await packFolders(rules))
    .map((folder) => folder.slice(rules.length + 1).replaceAll("\\", "/"))
    .sort();
}

/** Folders at or below `root` that hold YAML files themselves, `root` itself left out. */
async function packFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const below = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async (entry) => {
        const folder = join(root, entry.name);
        const names = await readdir(folder);
        return [...(names.some(isYaml) ? [folder] : []), ...(await packFolders(folder))];
      }),
  );
  return below.flat();
}

export const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);
