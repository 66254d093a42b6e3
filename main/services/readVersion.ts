import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Version of the application, from the `package.json` in this folder. */
export function readVersion(projectFolder: string): string {
  const text = readFileSync(join(projectFolder, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
