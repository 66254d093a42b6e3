import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * What the tests look on from outside: Debian's packages, and how to see one. The calendar clients read
 * our files (test/clients/), Chromium shows the windows of the double and of the loopback host (test/e2e/).
 */
const packages = [
  { package: "python3-icalendar", probe: ["/usr/bin/python3", "-c", "import icalendar"] },
  { package: "khal", probe: ["khal", "--version"] },
  { package: "chromium", probe: ["chromium", "--version"] },
] as const;

main();

/** `npm run setup`, the only script that touches the system: installs what is missing, if it may. */
function main(): void {
  const missing = packages.filter(({ probe }) => !succeeds(probe)).map((one) => one.package);
  if (missing.length === 0) {
    print("setup: python3-icalendar, khal and chromium are there.");
    return;
  }
  const asRoot = findRoot();
  if (!existsSync("/usr/bin/apt-get") || asRoot === undefined) {
    print(`setup: please install ${missing.join(" and ")}; without them their tests are skipped.`);
    return;
  }
  install(missing, asRoot);
}

/** What a command is prefixed with to run as root; `undefined` where that takes a password. */
function findRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return succeeds(["sudo", "-n", "true"]) ? ["sudo", "-n"] : undefined;
}

function install(packages: readonly string[], asRoot: readonly string[]): void {
  const aptGet = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  print(`setup: installing ${packages.join(" and ")}.`);
  const done =
    succeeds([...aptGet, "update"]) &&
    succeeds([...aptGet, "install", "--yes", "--no-install-recommends", ...packages]);
  // Not a failure of the tests: those that need a client are skipped and say so.
  if (!done) print("setup: that did not work; the tests that need them are skipped.");
}

function succeeds(command: readonly string[]): boolean {
  const [program = "", ...args] = command;
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
