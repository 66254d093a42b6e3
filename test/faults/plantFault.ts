import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Fault } from "./fault.ts";

/**
 * Changes one file of a copy of the application. Throws where a passage is not there as often as it
 * should be: a fault that was not planted would prove nothing.
 */
export function plantFault(application: string, { name, file, changes }: Fault): void {
  const path = join(application, file === "page" ? pageScript(application, changes) : file);
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

/** The page is a script, and others that come later; their names hold a hash of what is in them. */
function pageScript(application: string, changes: Fault["changes"]): string {
  const folder = join("out", "renderer", "assets");
  const scripts = readdirSync(join(application, folder)).filter((name) => name.endsWith(".js"));
  const holds = (name: string) => {
    const text = readFileSync(join(application, folder, name), "utf8");
    return changes.every(({ from }) => text.includes(from));
  };
  const [script = scripts[0]] = scripts.filter(holds);
  if (script === undefined) throw new Error("The page has no script.");
  return join(folder, script);
}
