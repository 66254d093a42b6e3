import { readFileSync } from "node:fs";

/** Version of the application, from its package.json. */
export const version = readVersion();

function readVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  const { version: found } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return found;
}
