import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests decode pictures and read their letters; on a busy machine that takes long, and nothing here is a measure of speed.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: one worker each, and nothing in a test may depend on the machine's time zone.
    maxWorkers: 2,
    env: { TZ: "Pacific/Auckland", NO_COLOR: "1" },
  },
});
