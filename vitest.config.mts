import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Time zones are set per process (see test/run.ts), so files run in processes of their own.
    pool: "forks",
    testTimeout: 60_000,
  },
});
