import type { App } from "electron";
import { dataFolder, type DataFolderPorts } from "../../dataFolder.ts";
import { startArguments } from "../../startArguments.ts";

/**
 * Tells Electron where everything is kept, and so which launches are one application: what `--data`
 * says, else `--user-data-dir`, which Electron follows by itself, else the folder of both hosts.
 */
export function placeData(
  app: Pick<App, "setPath" | "commandLine">,
  ports: DataFolderPorts & { readonly makeFolder: (path: string) => void },
  argv: readonly string[],
): void {
  const { data } = startArguments(argv, ports.cwd);
  if (data === undefined && app.commandLine.hasSwitch("user-data-dir")) return;
  const folder = dataFolder(ports, data);
  // Electron's documentation has it refuse a folder that is not there.
  ports.makeFolder(folder);
  app.setPath("userData", folder);
}
