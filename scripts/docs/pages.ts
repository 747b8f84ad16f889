import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command, session } from "./commands.ts";
import { electionCounts } from "./elections.ts";
import { factsDictionary } from "./facts.ts";
import { helpTexts } from "./help.ts";
import { lintChecks } from "./lint-checks.ts";
import { generatorList, markTable } from "./marks.ts";
import { combinatorTable, operatorTable } from "./operators.ts";
import { packSummary, packTables } from "./packs.ts";
import { reasonTable } from "./reasons.ts";
import { fillSections, type SectionMaker } from "./sections.ts";
import { submissionFields } from "./submission-fields.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The generated sections that a page may ask for. To add one, write its file and its line here. */
const makers: Readonly<Record<string, SectionMaker>> = {
  combinators: combinatorTable,
  elections: electionCounts,
  facts: factsDictionary,
  generators: generatorList,
  help: helpTexts,
  "lint-checks": lintChecks,
  marks: markTable,
  operators: operatorTable,
  packs: packTables,
  "pack-summary": packSummary,
  reasons: reasonTable,
  run: command,
  session,
  submission: submissionFields,
};

/** A written file: its path from the root, what it holds now, and what it should hold. */
export interface Page {
  readonly path: string;
  readonly now: string;
  readonly made: string;
}

/** Paths of all pages that readers get, from the root. */
export function pagePaths(): string[] {
  const docs = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
  return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...docs.map((name) => `docs/${name}`)];
}

/** All pages with their generated sections made anew. */
export async function makePages(): Promise<Page[]> {
  return Promise.all(
    pagePaths().map(async (path) => {
      const now = readFileSync(join(ROOT, path), "utf8");
      return { path, now, made: await fillSections(now, makers) };
    }),
  );
}
