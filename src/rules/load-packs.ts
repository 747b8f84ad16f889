import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { didYouMean } from "../documents/did-you-mean.ts";
import { AdclauseError, type Problem } from "../types/error.ts";
import { builtinPackIds, isYaml, packageHome } from "./builtin.ts";
import { compilePack, type Locate, type PackData } from "./compile-pack.ts";
import { type Bases, basesOf } from "./extend.ts";
import type { Pack, PackSet } from "./pack.ts";
import type { ReadPack } from "./read-pack.ts";

/**
 * Loads packs: ids of packs that ship with adclause (`meta`, `us/ca`), or paths of a pack folder or file, which start
 * with a dot or a slash or end in `.yaml`. Without sources, all packs that ship.
 *
 * A fault in a pack is a problem of the set, with file, line and column; the other rules still run.
 *
 * @throws AdclauseError E_OPTION for an unknown id, E_PACK for a path that cannot be read
 */
export async function loadPacks(sources?: readonly string[]): Promise<PackSet> {
  const loaded = await loadAll(sources, loadBuiltin);
  const packs = loaded.flatMap(({ pack }) => pack ?? []);
  const problems = loaded.flatMap((one) => one.problems);
  return { packs, problems: [...problems, ...sameIds(packs), ...unknownSuspensions(loaded)] };
}

/**
 * Loads packs from their YAML files, those that ship, too: as data, with the place of every part.
 *
 * @throws AdclauseError E_OPTION for an unknown id, E_PACK for a path that cannot be read
 */
export async function loadPackSources(sources?: readonly string[]): Promise<readonly PackOrigin[]> {
  const loaded = await loadAll(sources, (id, known) => {
    checkKnown(id, known);
    return loadPath(join(packageHome().rules, id));
  });
  return loaded.map(({ data, locate, problems }) => ({ data, locate, problems }));
}

/** A pack as its files have it; `data` is absent when not even its head could be read. */
export interface PackOrigin {
  readonly data?: PackData | undefined;
  readonly locate?: Locate | undefined;
  readonly problems: readonly Problem[];
}

type LoadShipped = (id: string, known: readonly string[]) => Promise<Loaded>;

async function loadAll(
  sources: readonly string[] | undefined,
  loadShipped: LoadShipped,
): Promise<readonly Loaded[]> {
  const known = sources?.every(isPath) ? [] : await builtinPackIds();
  const wanted = sources ?? known;
  const first = await Promise.all(
    wanted.map((source) => (isPath(source) ? loadPath(source) : loadShipped(source, known))),
  );
  return withBases(first);
}

interface Loaded {
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
  readonly data?: PackData | undefined;
  readonly locate?: Locate | undefined;
  /** Where the rules that it suspends are named. */
  readonly suspensions?: ReadPack["suspensions"];
  /** Reads it anew with rules that it may extend; absent when it extends none. */
  readonly extend?: { readonly text: string; read(bases: Bases): Loaded };
}

const isPath = (source: string): boolean => source.startsWith(".") || isAbsolute(source) || isYaml(source);

function checkKnown(id: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  const near = didYouMean(id, known);
  throw new AdclauseError("E_OPTION", `unknown pack \`${id}\``, {
    hint: near ? `did you mean \`${near}\`?` : `packs here: ${known.join(", ")}; a path starts with ./`,
  });
}

async function loadBuiltin(id: string, known: readonly string[]): Promise<Loaded> {
  checkKnown(id, known);
  const { rules, compiled } = packageHome();
  if (compiled === undefined) return loadPath(join(rules, id));
  const { digest, data }: { digest: string; data: PackData } = JSON.parse(
    await readFile(join(compiled, fileName(id)), "utf8"),
  );
  const pack = compilePack(data, digest, () => ({ file: `adclause/rules/${id}` }), { isProven: true });
  return { pack, data, problems: pack.problems };
}

/** File of a compiled pack. */
export const fileName = (id: string): string => `${id.replaceAll("/", "__")}.json`;

/** YAML is read only when a pack is not compiled; its reader is not loaded before. */
async function loadPath(path: string): Promise<Loaded> {
  const [{ readPack }, { names, below }] = await Promise.all([import("./read-pack.ts"), filesOf(path)]);
  const files = await Promise.all(names.map(async (name) => ({ name, text: await read(name) })));
  const readWith = (bases: Bases): Loaded => {
    const { pack, data, locate, suspensions, problems } = readPack(files, bases);
    return { pack, data, locate, suspensions, problems: [...problems, ...below.map(unreadFolder)] };
  };
  const text = files.map((file) => Buffer.from(file.text).toString("utf8")).join("\n");
  const isExtending = /(?:^|[{,])\s*["']?extend["']?\s*:/m.test(text);
  return isExtending ? { problems: [], extend: { text, read: readWith } } : readWith(new Map());
}

/**
 * Reads the packs that extend others, when those are there: packs that ship, whether they run or not, and packs that
 * are named before.
 */
async function withBases(loaded: readonly Loaded[]): Promise<readonly Loaded[]> {
  const texts = loaded.flatMap(({ extend }) => extend?.text ?? []);
  if (texts.length === 0) return loaded;
  const known = await builtinPackIds();
  const named = known.filter((id) => texts.some((text) => text.includes(`${id}/`)));
  const shipped = await Promise.all(named.map((id) => loadBuiltin(id, known)));
  const bases = new Map(
    [...shipped, ...loaded].flatMap(({ data }) => (data === undefined ? [] : basesOf(data))),
  );
  return loaded.map((one) => {
    const read = one.extend?.read(bases) ?? one;
    if (read.data !== undefined) for (const [id, base] of basesOf(read.data)) bases.set(id, base);
    return read;
  });
}

/** A rule that a loaded pack would have, were it not for a typo. */
function unknownSuspensions(loaded: readonly Loaded[]): Problem[] {
  const packs = loaded.flatMap(({ pack }) => pack ?? []);
  const rules = packs.flatMap((pack) => pack.rules.map(({ source }) => source.id));
  return loaded.flatMap(({ suspensions = [] }) =>
    suspensions.flatMap(({ rule, ...place }): Problem[] => {
      const isLoaded = packs.some(({ head }) => rule.startsWith(`${head.id}/`));
      if (rules.includes(rule) || !isLoaded) return [];
      const near = didYouMean(rule, rules);
      const hint = near === undefined ? "`adclause rules list` names them all" : `did you mean \`${near}\`?`;
      return [{ code: "E_PACK", message: `there is no rule \`${rule}\` to suspend`, hint, ...place }];
    }),
  );
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
