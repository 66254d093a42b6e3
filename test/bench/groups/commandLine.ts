import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "#test/run/projectRoot.ts";
import type { FigureGroup } from "../figure.ts";
import { timeSideBySide } from "../timeSideBySide.ts";

const script = join(projectRoot, "main", "cli", "convener.ts");

/** How long one waits for the first word of the command line. */
export const commandLine: FigureGroup = {
  name: "command line",
  measure({ runs }) {
    const { own, other } = timeSideBySide(runs, {
      own: () => runNode([script, "channels"]),
      other: () => runNode(["-e", "0"]),
    });
    const against = { what: "node -e 0", ratio: own.ms / other.ms };
    return [{ what: "start: convener channels", count: 1, unit: "run", cost: own, against }];
  },
};

function runNode(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
