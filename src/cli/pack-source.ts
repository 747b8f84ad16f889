import { isAbsolute, resolve } from "node:path";

/** Ids of packs contain slashes too, so a path has to look like one, as it does for `loadPacks`. */
export function packSource(source: string, folder: string): string {
  const isPath = source.startsWith(".") || isAbsolute(source) || /\.ya?ml$/.test(source);
  return isPath ? resolve(folder, source) : source;
}
