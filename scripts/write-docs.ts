/** Makes the generated sections of README.md and docs/ anew; a test fails while a page is behind its sources. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePages, ROOT } from "./docs/pages.ts";

for (const { path, now, made } of await makePages()) {
  if (now === made) continue;
  writeFileSync(join(ROOT, path), made);
  console.log(`${path} written`);
}
