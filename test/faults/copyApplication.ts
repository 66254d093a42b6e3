import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../run/projectRoot.ts";
import { runProcess } from "../run/runProcess.ts";

const vite = join(projectRoot, "node_modules", "vite", "bin", "vite.js");

/**
 * Puts the application into an empty folder: what was built of it for Electron, and the source of the
 * loopback host, which runs as it is. The window is built anew, because a fault can only be planted
 * where names can be read.
 */
export async function copyApplication(folder: string): Promise<void> {
  for (const name of ["package.json", "core", "main", "out/main", "out/preload"]) {
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, "out"), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"), "junction");
  const target = ["--outDir", join(folder, "out", "renderer"), "--minify", "false"];
  const { code, output } = await runProcess([vite, "build", "-c", "vite.renderer.mts", ...target]);
  if (code !== 0) throw new Error(`The window could not be built: ${output}`);
}
