import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The application that is run, as its package.json describes it. */
export interface AppPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Absolute path of the main process's first file. */
  readonly mainFile: string;
  readonly isModule: boolean;
}

/** Finds the package of a folder, or the one around a file. Throws where there is none. */
export function readAppPackage(target: string): AppPackage {
  const path = resolve(target);
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : folderOfPackage(dirname(path));
  const json = readJson(join(folder, "package.json"));
  const mainFile = isFolder ? join(folder, json["main"] ?? "index.js") : path;
  return {
    folder,
    name: json["productName"] ?? json["name"] ?? "Electron",
    version: json["version"] ?? "0.0.0",
    mainFile,
    isModule: mainFile.endsWith(".mjs") || json["type"] === "module",
  };
}

/** The version of Electron whose types and shim are installed; the double says it is that one. */
export function electronVersion(): string {
  const path = join(import.meta.dirname, "../../node_modules/electron/package.json");
  return readJson(path)["version"] ?? "0.0.0";
}

function folderOfPackage(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("electron double: no package.json above the main file");
  return folderOfPackage(above);
}

function readJson(path: string): Partial<Record<string, string>> {
  return JSON.parse(readFileSync(path, "utf8")) as Partial<Record<string, string>>;
}
