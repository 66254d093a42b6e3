import { type Part, type TestPart } from "./part.ts";

/** Three of these have an offset that is not a whole hour or changes by half of one, or both. */
const otherZones = [
  "Europe/London",
  "America/Los_Angeles",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
] as const;

/** What depends on days and zones: these tests run again in every zone. */
const datePaths = [
  "test/core/schedule/",
  "test/core/text/dates/",
  "test/core/importers/",
  "test/core/publish/",
  "test/core/lint/",
];

/** All that `npm test` runs, in this order. A part listed here has to run something, or say why not. */
export const parts: readonly Part[] = [
  {
    kind: "static",
    name: "static checks",
    scripts: ["typecheck", "lint", "format:check", "arch", "unused"],
  },
  tests("core in UTC", ["test/core/"]),
  ...otherZones.map((zone) => ({ ...tests(`dates in ${zone}`, datePaths), zone })),
  tests("properties", ["test/properties/"]),
  tests("command line", ["test/main/cli/"]),
  tests("storage", ["test/main/services/"]),
  tests("trials", ["test/trials/"]),
  tests("corpus", ["test/corpus/"]),
  tests("clients", ["test/clients/"]),
  tests("architecture", ["test/architecture.test.ts"]),
  tests("workshop", [
    "test/run/",
    "test/bench/",
    "test/property.test.ts",
    "test/packaging.test.ts",
  ]),
];

function tests(name: string, paths: readonly string[]): TestPart {
  return { kind: "tests", name, paths, zone: "UTC" };
}
