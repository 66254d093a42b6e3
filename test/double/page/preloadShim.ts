import type { reportContextMenus } from "./contextMenu.ts";
import type { createCodec } from "./codec.ts";
import type { createContextBridge } from "./contextBridge.ts";
import type { createIpcRenderer, RawWire } from "./ipcRenderer.ts";
import type { askForPermissions } from "./permissions.ts";
import type { createWire } from "./wire.ts";

/** What the page's script hands in, because nothing can be imported there. */
export interface ShimParts {
  readonly createCodec: typeof createCodec;
  readonly createContextBridge: typeof createContextBridge;
  readonly createIpcRenderer: typeof createIpcRenderer;
  readonly createWire: typeof createWire;
  readonly reportContextMenus: typeof reportContextMenus;
  readonly askForPermissions: typeof askForPermissions;
  readonly pieceSize: number;
  readonly processInfo: object;
  /** The application's preload, if the window has one. */
  readonly preload?: (
    require: (id: string) => unknown,
    module: { exports: object },
    process: object,
  ) => void;
}

/** Runs in a page before its own scripts, as Electron runs a preload. Its source text is put there. */
export function installPreload(parts: ShimParts): void {
  const world = globalThis as unknown as {
    __electronWire?: RawWire;
    __electronDouble?: object;
    readonly top: unknown;
  } & Parameters<typeof reportContextMenus>[0] &
    Parameters<typeof askForPermissions>[0];
  const raw = world.__electronWire;
  // A page has no door to the main process but the preload; a frame inside of it has none at all.
  delete world.__electronWire;
  if (raw === undefined || world.top !== world) return;

  const codec = parts.createCodec();
  const wire = parts.createWire(raw, parts.pieceSize);
  const { ipcRenderer, dispatch } = parts.createIpcRenderer(codec, wire);
  Object.defineProperty(world, "__electronDouble", { value: Object.freeze({ dispatch }) });
  parts.reportContextMenus(world, codec, wire);
  parts.askForPermissions(world, codec, wire);

  const modules = {
    contextBridge: parts.createContextBridge(world),
    ipcRenderer,
    webUtils: { getPathForFile: () => "" },
  };
  const require = (id: string) => {
    // All that a sandboxed preload of ours may ask for, with Electron's own words for the rest.
    if (/^electron(\/(renderer|common))?$/.test(id)) return modules;
    throw new Error(`module not found: ${id}`);
  };
  const process = { ...parts.processInfo, env: {} };
  try {
    parts.preload?.(require, { exports: {} }, process);
  } catch (error) {
    // What Electron prints, where Electron prints it.
    globalThis.console.error("Unable to load preload script", error);
  }
}
