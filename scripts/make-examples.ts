/**
 * Makes the pictures of the example ads, metadata included; the `ad.yaml` beside each is written by hand. Two
 * runs give the same bytes, so that `git status` stays clean until a picture is changed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exampleImages } from "./media/example-images.ts";

const EXAMPLES = join(import.meta.dirname, "..", "examples");

for (const { file, make } of exampleImages) {
  const path = join(EXAMPLES, file);
  const bytes = await make();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${file}: ${(bytes.length / 1024).toFixed(0)} KB`);
}
