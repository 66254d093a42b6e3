import { defineConfig } from "vitest/config";
import { createPartReporter, reportVariable } from "./test/run/partReporter.ts";

const reportFile = process.env[reportVariable];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Processes, because a time zone is set per process (see test/run.ts); one for all files, because
    // what is tested keeps no state and a process for each file costs more than its tests.
    pool: "forks",
    isolate: false,
    testTimeout: 60_000,
    // Specs start processes and windows, on machines that are busy.
    hookTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    // With npm test a part is empty without a word only if its report says so (see runPart.ts).
    passWithNoTests: true,
    // The specs on the package start what electron-builder packs just before.
    globalSetup: process.env["CONVENER_E2E_PACKED"] ? ["test/packaging/packForSpecs.ts"] : [],
    reporters: reportFile === undefined ? ["default"] : [createPartReporter(reportFile)],
  },
});
