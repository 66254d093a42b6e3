import { join } from "node:path";

/** Folder that holds package.json. */
export const projectRoot = join(import.meta.dirname, "..", "..");
