import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One text of the corpus. */
export interface Example {
  readonly text: string;
  readonly isPolitical: boolean;
  /** What it is about. Texts of one topic are never on both sides of a split. */
  readonly topic: string;
  readonly isHeldOut: boolean;
}

export const CORPUS = fileURLToPath(new URL("../corpus/political", import.meta.url));

const HEADING = /^# ([a-z0-9-]+) (train|held-out)$/;

/** Reads the texts of the corpus: files `political-*.txt` and `other-*.txt`, a text a line under the heading of its topic. */
export function readCorpus(folder = CORPUS): Example[] {
  const files = readdirSync(folder)
    .filter((name) => /^(?:political|other)-\d+\.txt$/.test(name))
    .sort();
  return files.flatMap((name) => {
    let heading: RegExpExecArray | null = null;
    return readFileSync(join(folder, name), "utf8")
      .split("\n")
      .flatMap((line): Example[] => {
        const found = HEADING.exec(line);
        if (found !== null) heading = found;
        if (found !== null || line.trim() === "" || heading === null) return [];
        const [, topic = "", side] = heading;
        return [
          { text: line, topic, isPolitical: name.startsWith("political"), isHeldOut: side === "held-out" },
        ];
      });
  });
}
