import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One text of the corpus of phrasings. */
export interface Phrasing {
  readonly text: string;
  /** Its author doubts an election, in plain words or by a hint. */
  readonly isDoubt: boolean;
  readonly topic: string;
  /** Not read while the grammar is written. */
  readonly isHeldOut: boolean;
}

const CORPUS = fileURLToPath(new URL("../corpus/claims", import.meta.url));

const HEADING = /^# ([a-z0-9-]+) (train|held-out)$/;

/** Reads the corpus: files `doubt-*.txt` and `innocent-*.txt`, a text a line under the heading of its topic. */
export function readPhrasings(folder = CORPUS): Phrasing[] {
  const files = readdirSync(folder).filter((name) => /^(?:doubt|innocent)-\d+\.txt$/.test(name));
  return files.sort().flatMap((name) => {
    let [, topic = "", side = ""]: readonly string[] = [];
    return readFileSync(join(folder, name), "utf8")
      .split("\n")
      .flatMap((line): Phrasing[] => {
        const heading = HEADING.exec(line);
        if (heading !== null) [, topic = "", side = ""] = heading;
        if (heading !== null || line.trim() === "" || topic === "") return [];
        return [{ text: line, topic, isDoubt: name.startsWith("doubt"), isHeldOut: side === "held-out" }];
      });
  });
}
