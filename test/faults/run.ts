import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { copyApplication } from "./copyApplication.ts";
import { createControls } from "./createControls.ts";
import { faults } from "./faults.ts";
import { formatFaults } from "./formatFaults.ts";
import { tryFault, type TriedFault } from "./tryFault.ts";

/**
 * `npm run faults`: plants all faults into what was built, one at a time, each after a look at the
 * application without it; words behind `--` choose those whose names hold one of them. Ends with 1
 * where a fault was not caught.
 */
const words = argv.slice(2);
const chosen = faults.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);

const application = mkdtempSync(join(tmpdir(), "convener-unharmed-"));
const tried: TriedFault[] = [];
try {
  await copyApplication(application);
  const control = createControls(application);
  for (const fault of chosen) {
    const one = await tryFault(application, fault, control);
    tried.push(one);
    process.stdout.write(`${one.outcome}  ${fault.name} (${one.seconds.toFixed(1)} s)\n`);
  }
} finally {
  rmSync(application, { recursive: true });
}

const caught = tried.filter(({ outcome }) => outcome === "caught").length;
process.stdout.write(`\n${formatFaults(tried)}\n\n`);
process.stdout.write(`${String(caught)} of ${String(tried.length)} faults caught\n`);
process.exitCode = caught === tried.length && caught > 0 ? 0 : 1;
