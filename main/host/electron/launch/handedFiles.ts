import { fileURLToPath } from "node:url";
import type { App } from "electron";
import { isPlanPath } from "#main/services/files/isPlanPath.ts";
import { startArguments } from "../../startArguments.ts";

/**
 * The plan files on a command line, as absolute paths. Desktops of Linux hand `file:` addresses over,
 * and Chromium adds switches of its own anywhere.
 */
export function findHandedFiles(argv: readonly string[], folder: string): readonly string[] {
  const words = argv
    .slice(1)
    .flatMap((word) => (word.startsWith("file:") ? toLocalPath(word) : word));
  return startArguments(words, folder).files;
}

function toLocalPath(address: string): readonly string[] {
  try {
    return [fileURLToPath(address)];
  } catch {
    // An address on another computer, or none at all.
    return [];
  }
}

interface Launch {
  readonly argv: readonly string[];
  readonly folder: string;
}

interface Handing {
  readonly onFile: (path: string) => void;
  /** Somebody wants to see the application. */
  readonly onLaunch: () => void;
}

/**
 * Files that the system hands over: at the launch, at a later one (which then ends, because this one
 * is there), and on macOS by an event. To be called before the application is ready.
 */
export function registerHandedFiles(
  app: Pick<App, "on">,
  launch: Launch,
  { onFile, onLaunch }: Handing,
): void {
  findHandedFiles(launch.argv, launch.folder).forEach(onFile);
  app.on("second-instance", (_event, argv, folder) => {
    findHandedFiles(argv, folder).forEach(onFile);
    onLaunch();
  });
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (isPlanPath(path)) onFile(path);
  });
}
