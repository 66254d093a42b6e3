import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { reportContextMenus } from "./page/contextMenu.ts";
import { createCodec } from "./page/codec.ts";
import { createContextBridge } from "./page/contextBridge.ts";
import { createIpcRenderer } from "./page/ipcRenderer.ts";
import { askForPermissions } from "./page/permissions.ts";
import { installPreload } from "./page/preloadShim.ts";
import { createWire } from "./page/wire.ts";
import { PIECE_SIZE } from "./messages.ts";

/**
 * The script that runs in each page before its own: the functions of `page/` by their source text (Node
 * leaves their types away) and the preload as a function beside them, because the page's policy
 * allows no evaluation of text.
 */
export function writePageScript(preload: string | undefined, processInfo: object): string {
  const parts = {
    createCodec,
    createContextBridge,
    createIpcRenderer,
    createWire,
    reportContextMenus,
    askForPermissions,
  };
  const sources = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);
  const values = [
    `pieceSize: ${PIECE_SIZE}`,
    `processInfo: ${JSON.stringify(processInfo)}`,
    `preload: ${preload === undefined ? "undefined" : preloadFunction(preload)}`,
  ];
  return `(${installPreload.toString()})({ ${[...sources, ...values].join(",\n")} });`;
}

/** A preload that cannot be read leaves the page without one, as in Electron. */
function preloadFunction(path: string): string {
  try {
    const source = readFileSync(path, "utf8");
    const text = `function (require, module, process) { const exports = module.exports;\n${source}\n}`;
    new Script(`(${text})`);
    return text;
  } catch (error) {
    process.stderr.write(`Unable to load preload script: ${path}\n${String(error)}\n`);
    return "undefined";
  }
}
