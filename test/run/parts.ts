import { hostNames, type HostName } from "../e2e/app/convenerApp.ts";
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

/** Where a window can be killed and its storage damaged without Electron's binary. */
const windowHosts = ["desktop", "loopback"] as const satisfies readonly HostName[];

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
  tests("hosts", ["test/main/host/"]),
  tests("storage", ["test/main/services/"]),
  tests("windows", ["test/renderer/"]),
  tests("double", ["test/double/"]),
  ...hostNames.map((host) => onHost(host, "specs", "test/e2e/")),
  ...windowHosts.map((host) => onHost(host, "trials", "test/trials/window/")),
  { ...tests("faults", ["test/faults/"]), isOfBuild: true },
  { ...tests("packaging", ["test/packaging/"]), isOfBuild: true },
  {
    ...tests("specs on the package", ["test/e2e/persistence.test.ts"]),
    env: { CONVENER_E2E_HOST: "desktop", CONVENER_E2E_PACKED: "yes" },
    isOfBuild: true,
  },
  tests("trials", ["test/trials/kill.test.ts"]),
  tests("corpus", ["test/corpus/"]),
  tests("clients", ["test/clients/"]),
  tests("architecture", ["test/architecture.test.ts", "test/securityTable.test.ts"]),
  tests("workshop", ["test/run/", "test/bench/", "test/property.test.ts"]),
];

/** The same tests on each host; where a host cannot be had, they say why they are skipped. */
function onHost(host: HostName, what: string, folder: string): TestPart {
  return {
    ...tests(`${what} on ${host}`, [folder]),
    env: { CONVENER_E2E_HOST: host },
    isOfBuild: true,
  };
}

function tests(name: string, paths: readonly string[]): TestPart {
  return { kind: "tests", name, paths, zone: "UTC" };
}
