import type { App } from "electron";

/** Chromium's own requests, which no page makes and no request guard sees: none of them gets out. */
const switches = [
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["no-proxy-server"],
  ["disable-background-networking"],
] as const;

/** Before the application is ready; Chromium reads its command line once. */
export function registerSwitches({ commandLine }: Pick<App, "commandLine">): void {
  for (const [name, value] of switches) commandLine.appendSwitch(name, value);
}
