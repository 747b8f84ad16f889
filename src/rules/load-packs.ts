import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { didYouMean } from "../documents/did-you-mean.ts";
import { AdclauseError, type Problem } from "../types/error.ts";
import { builtinPackIds, isYaml, packageHome } from "./builtin.ts";
import { compilePack, type PackData } from "./compile-pack.ts";
import type { Pack, PackSet } from "./pack.ts";

/**
 * Loads packs: ids of packs that ship with adclause (`meta`, `us/ca`), or paths of a pack folder or file, which start
 * with a dot or a slash or end in `.yaml`. Without sources, all packs that ship.
 *
 * A fault in a pack is a problem of the set, with file, line and column; the other rules still run.
 *
 * @throws AdclauseError E_OPTION for an unknown id, E_PACK for a path that cannot be read
 */
export async function loadPacks(sources?: readonly string[]): Promise<PackSet> {
  const known = sources?.every(isPath) ? [] : await builtinPackIds();
  const wanted = sources ?? known;
  const loaded = await Promise.all(
    wanted.map((source) => (isPath(source) ? loadPath(source) : loadBuiltin(source, known))),
  );
  const packs = loaded.flatMap(({ pack }) => pack ?? []);
  const problems = loaded.flatMap((one) => one.problems);
  return { packs, problems: [...problems, ...sameIds(packs)] };
}

interface Loaded {
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

const isPath = (source: string): boolean => source.startsWith(".") || isAbsolute(source) || isYaml(source);

async function loadBuiltin(id: string, known: readonly string[]): Promise<Loaded> {
  if (!known.includes(id)) {
    const near = didYouMean(id, known);
    throw new AdclauseError("E_OPTION", `unknown pack \`${id}\``, {
      hint: near ? `did you mean \`${near}\`?` : `packs here: ${known.join(", ")}; a path starts with ./`,
    });
  }
  const { rules, compiled } = packageHome();
  if (compiled === undefined) return loadPath(join(rules, id));
  const { digest, data }: { digest: string; data: PackData } = JSON.parse(
    await readFile(join(compiled, fileName(id)), "utf8"),
  );
  const pack = compilePack(data, digest, () => ({ file: `adclause/rules/${id}` }), { isProven: true });
  return { pack, problems: pack.problems };
}

/** File of a compiled pack. */
export const fileName = (id: string): string => `${id.replaceAll("/", "__")}.json`;

/** YAML is read only when a pack is not compiled; its reader is not loaded before. */
async function loadPath(path: string): Promise<Loaded> {
  const [{ readPack }, { names, below }] = await Promise.all([import("./read-pack.ts"), filesOf(path)]);
  const files = await Promise.all(names.map(async (name) => ({ name, text: await read(name) })));
  const { pack, problems } = readPack(files);
  return { pack, problems: [...problems, ...below.map(unreadFolder)] };
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const hint = "check that it is a file and may be read";
    throw new AdclauseError("E_PACK", `cannot read \`${file}\``, { hint, cause });
  }
}

/** A folder inside a pack is easily taken for a part of it; that its rules do not run has to be said. */
const unreadFolder = (file: string): Problem => ({
  code: "E_PACK",
  file,
  message: "a folder inside a pack is not read",
  hint: "name it as a pack of its own, or move its files up",
});

/** The YAML files of a pack, and the folders in it that hold more. */
async function filesOf(path: string): Promise<{ names: string[]; below: string[] }> {
  try {
    if (!(await stat(path)).isDirectory()) return { names: [path], below: [] };
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.filter(({ name }) => isYaml(name)).map(({ name }) => join(path, name));
    const isFolder = (entry: Dirent): boolean => entry.isDirectory() && !isYaml(entry.name);
    const folders = entries.filter(isFolder).map(({ name }) => join(path, name));
    const holds = await Promise.all(folders.map(async (folder) => (await readdir(folder)).some(isYaml)));
    if (names.length > 0) return { names: names.sort(), below: folders.filter((_, index) => holds[index]) };
  } catch (cause) {
    throw new AdclauseError("E_PACK", `cannot read the pack \`${path}\``, {
      hint: "give a folder of YAML files, or one file",
      cause,
    });
  }
  throw new AdclauseError("E_PACK", `the folder \`${path}\` holds no YAML file`, {
    hint: "a pack is a folder with a pack.yaml",
  });
}

function sameIds(packs: readonly Pack[]): Problem[] {
  const ids = packs.map(({ head }) => head.id);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return twice.map((id) => ({
    code: "E_PACK",
    message: `two packs are called \`${id}\``,
    hint: "give each its own id",
  }));
}
