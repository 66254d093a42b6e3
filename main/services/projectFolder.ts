import { resolve } from "node:path";

/** The folder with `package.json`, where the loopback host and the command line run from their source. */
export const projectFolder = resolve(import.meta.dirname, "..", "..");
