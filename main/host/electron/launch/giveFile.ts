import type { FileGrants } from "#main/services/files/fileGrants.ts";
import type { RecentFiles } from "#main/services/recentFiles/recentFiles.ts";
import type { HostEvents } from "../bridge/hostEvents.ts";
import type { MainWindow } from "../window/mainWindow.ts";

interface Receivers {
  readonly files: Pick<FileGrants, "grant">;
  readonly recent: Pick<RecentFiles, "add">;
  readonly events: Pick<HostEvents, "send">;
  readonly mainWindow: Pick<MainWindow, "current" | "show">;
}

/**
 * Tells the window of a file that was handed over, and lets it read and write that file. On macOS the
 * window may have been closed: it is then opened, and gets the file once it listens.
 */
export async function giveFile(path: string, receivers: Receivers): Promise<void> {
  const { files, recent, events, mainWindow } = receivers;
  events.send({ kind: "file", file: await files.grant(path) });
  if (!mainWindow.current()) await mainWindow.show();
  await recent.add(path);
}
