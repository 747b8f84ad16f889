import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // Two cores: one worker each, and nothing in a test may depend on the machine's time zone.
    maxWorkers: 2,
    env: { TZ: "Pacific/Auckland", NO_COLOR: "1" },
  },
});
