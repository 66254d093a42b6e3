import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Fault } from "./fault.ts";

/**
 * Changes one file of a copy of the application. Throws where a passage is not there as often as it
 * should be: a fault that was not planted would prove nothing.
 */
export function plantFault(application: string, { name, file, changes }: Fault): void {
  const path = join(application, file === "page" ? pageScript(application) : file);
  const before = readFileSync(path, "utf8");
  const after = changes.reduce((text, change) => replace(text, change, name), before);
  writeFileSync(path, after);
}

function replace(text: string, { from, to, times = 1 }: Change, name: string): string {
  const pieces = text.split(from);
  const found = pieces.length - 1;
  if (found === times && from !== to) return pieces.join(to);
  throw new Error(`${name}: found ${String(found)} times, not ${String(times)}: ${from}`);
}

/** Its name holds a hash of what is in it. */
function pageScript(application: string): string {
  const folder = join("out", "renderer", "assets");
  const scripts = readdirSync(join(application, folder)).filter((name) => name.endsWith(".js"));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error("The page has not one script.");
  return join(folder, script);
}
