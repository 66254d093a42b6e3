import type { Host } from "#core/host/contract.ts";
import { electronHost } from "./electronHost.ts";
import { connectLoopbackHost } from "./loopbackHost.ts";

/** The host of this page: Electron's where there is one, else the process that has sent the page. */
export function connectHost(page: Window): Promise<Host> {
  const electron = electronHost(page);
  return electron ? Promise.resolve(electron) : connectLoopbackHost();
}
