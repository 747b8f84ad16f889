import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "cli/main": "src/cli/main.ts",
    "forensics-worker": "src/evidence/forensics/worker.ts",
  },
  format: ["esm"],
  target: "node20",
  dts: { entry: { index: "src/index.ts" } },
  // Shared code lives in chunks, so that the heavy parts behind dynamic imports stay out of `import "adclause"`.
  splitting: true,
  clean: true,
  sourcemap: false,
  external: ["sharp", "exifr", "@contentauth/c2pa-wasm", "openai"],
  noExternal: ["zod"],
});
