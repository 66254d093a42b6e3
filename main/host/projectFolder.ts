import { resolve } from "node:path";

/** The folder with `package.json`, where the loopback host runs from its source. */
export const projectFolder = resolve(import.meta.dirname, "..", "..");
