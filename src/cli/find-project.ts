import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

export const PROJECT_FILE = "adclause.yaml";

/**
 * The project file for a path: in its folder or the nearest one above, up to the root of the repository (a folder with
 * `.git`) or of the file system. Undefined when there is none.
 */
export function findProject(start: string): string | undefined {
  const isFolder = statSync(start, { throwIfNoEntry: false })?.isDirectory() ?? false;
  let folder = isFolder ? start : dirname(start);
  for (;;) {
    const file = join(folder, PROJECT_FILE);
    if (existsSync(file)) return file;
    const up = dirname(folder);
    if (up === folder || existsSync(join(folder, ".git"))) return undefined;
    folder = up;
  }
}
