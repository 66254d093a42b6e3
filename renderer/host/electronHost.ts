import type { Host } from "#core/host/contract.ts";

declare global {
  interface Window {
    /** What the preload exposes; absent in a browser. */
    readonly convener?: Host;
  }
}

/** Electron's main process behind the preload, where this page runs in Electron. */
export function electronHost({ convener }: Pick<Window, "convener">): Host | undefined {
  return convener;
}
