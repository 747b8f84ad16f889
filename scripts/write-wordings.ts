/** Writes the table of mandated wordings that the detectors read, from `rules/wordings.yaml`. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { wordingsModule } from "./wordings/read-wordings.ts";

const file = fileURLToPath(new URL("../src/evidence/text/notice/wording-laws.ts", import.meta.url));
writeFileSync(file, wordingsModule());
execFileSync("npx", ["biome", "format", "--write", file], { stdio: "inherit" });
