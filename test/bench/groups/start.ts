import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#test/run/projectRoot.ts";
import type { FigureGroup } from "../figure.ts";
import { withFolder } from "../planOnDisk.ts";
import { elapsed, timeInTurns } from "../timeInTurns.ts";

const script = join(projectRoot, "main", "host", "start.ts");

/** How long `npm start` takes after the build until the address is there, without Electron. */
export const start: FigureGroup = {
  name: "start",
  absence: () =>
    existsSync(join(projectRoot, "out", "renderer", "index.html"))
      ? undefined
      : "nothing is built (npm run build)",
  measure: ({ runs }) =>
    withFolder(async (folder) => {
      const { own, other } = await timeInTurns(runs, {
        own: () => timeToAddress(folder),
        other: () => elapsed(() => once(spawn(process.execPath, ["-e", "0"]), "close")),
      });
      const against = { what: "node -e 0", ratio: own.ms / other.ms };
      return [{ what: "start to the printed address", count: 1, unit: "run", cost: own, against }];
    }),
};

async function timeToAddress(home: string): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, [script, `--data=${join(home, "data")}`], {
    cwd: home,
    // A browser that is not there: only the host is measured. And nothing is fetched.
    env: {
      ...process.env,
      HOME: home,
      CONVENER_BROWSER: join(home, "none"),
      ELECTRON_OVERRIDE_DIST_PATH: "",
      ELECTRON_MIRROR: "http://127.0.0.1:9/",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  await new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("http://127.0.0.1:")) resolve();
    });
  });
  const ms = performance.now() - begin;
  child.kill("SIGTERM");
  await ended;
  return ms;
}
