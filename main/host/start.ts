import process from "node:process";
import { projectFolder } from "#main/services/projectFolder.ts";
import { findElectron } from "./launch/findElectron.ts";
import { installElectron } from "./launch/installElectron.ts";
import { runElectron } from "./launch/runElectron.ts";
import { runLoopback } from "./loopback/runLoopback.ts";
import { createTerminal } from "./terminal.ts";

/** `npm start`: Electron where it is there or can be had quickly, else a window of a browser. */
const { env, argv } = process;
// npm runs its scripts in the project's folder; the paths are those of where it was called.
const folder = env["INIT_CWD"] ?? process.cwd();
const args = argv.slice(2);
const say = createTerminal(env);

const electron =
  (await findElectron(projectFolder, env)) ??
  ((await installElectron(projectFolder)) ? await findElectron(projectFolder, env) : undefined);

if (electron === undefined) {
  say("no-electron");
  process.exitCode = await runLoopback(args, folder, say);
} else {
  process.exitCode = await runElectron(electron, [projectFolder, ...args], folder);
}
