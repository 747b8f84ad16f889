/**
 * Compiles the YAML packs and the calendar to JSON for the package: parsing 1,000 rules as YAML costs about a hundred
 * times as much as parsing them as JSON. Fails on any problem, so that a faulty pack cannot be published.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PACK_LIMITS } from "../src/documents/limits.ts";
import { readDocument } from "../src/documents/read-document.ts";
import { buildCalendar } from "../src/elections/build-calendar.ts";
import { builtinPackIds, isYaml } from "../src/rules/builtin.ts";
import { fileName } from "../src/rules/load-packs.ts";
import { readPack } from "../src/rules/read-pack.ts";
import { AdclauseError, formatPosition, type Problem } from "../src/types/error.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const rules = join(root, "rules");
const out = join(root, "dist", "packs");

function fail(problems: readonly Problem[]): void {
  for (const problem of problems)
    console.error(`${formatPosition(problem)} ${problem.message}${problem.hint ? ` (${problem.hint})` : ""}`);
  if (problems.length > 0) throw new AdclauseError("E_PACK", "the shipped packs have problems");
}

async function main(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const ids = await builtinPackIds();
  for (const id of ids) {
    const folder = join(rules, id);
    const names = readdirSync(folder).filter(isYaml).sort();
    const read = readPack(
      names.map((name) => ({ name: join("rules", id, name), text: readFileSync(join(folder, name)) })),
    );
    fail(read.problems);
    writeFileSync(join(out, fileName(id)), JSON.stringify({ digest: read.pack?.digest, data: read.data }));
  }
  const source = readDocument(
    readFileSync(join(rules, "elections.yaml")),
    "rules/elections.yaml",
    PACK_LIMITS,
  );
  const { calendar, problems } = buildCalendar([source]);
  fail(problems);
  const { elections, coverage } = calendar;
  writeFileSync(join(out, "elections.json"), JSON.stringify({ elections, coverage }));
  writeFileSync(join(out, "index.json"), JSON.stringify(ids));
}

await main();
