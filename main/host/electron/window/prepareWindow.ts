import type { BrowserWindow, Clipboard, Menu } from "electron";
import type { HostEvents } from "../bridge/hostEvents.ts";
import type { Dialogs } from "../computer/dialogs.ts";
import { registerContextMenu } from "../menu/registerContextMenu.ts";
import type { MenuWords } from "../menu/menuWords.ts";
import { registerCrashes } from "./crashes.ts";
import { registerUnsavedQuestion } from "./unsaved.ts";

interface WindowPorts {
  readonly menu: Pick<typeof Menu, "buildFromTemplate">;
  readonly clipboard: Pick<Clipboard, "writeText">;
  readonly words: () => MenuWords;
  readonly dialogs: Pick<Dialogs, "mayDiscard" | "sayCrashed">;
  readonly events: Pick<HostEvents, "pageGone">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** Everything that follows what happens in a window, before its page is loaded. */
export function prepareWindow(window: BrowserWindow, ports: WindowPorts): void {
  const { webContents } = window;
  const { dialogs, events } = ports;
  registerContextMenu(webContents, ports);
  registerUnsavedQuestion(webContents, dialogs.mayDiscard);
  // Where it has failed twice no page is loaded any more: a file waits for the next window.
  webContents.on("render-process-gone", events.pageGone);
  registerCrashes(webContents, { ...ports, giveUp: dialogs.sayCrashed });
  webContents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) events.pageGone();
  });
  window.on("closed", events.pageGone);
}
