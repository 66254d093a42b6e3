import type { ComputerCalls } from "#core/host/contract.ts";
import type { FileName } from "#core/host/grantedFile.ts";
import { recentGrants } from "#main/host/recentGrants.ts";
import type { FileGrants } from "#main/services/files/fileGrants.ts";
import type { RecentFiles } from "#main/services/recentFiles/recentFiles.ts";

/**
 * Files that were handed over on the command line are the process's: the page reads and writes them
 * through it. All other files the browser has given to the page itself.
 */
export interface HandedCalls extends Pick<
  ComputerCalls,
  "readAgain" | "saveAgain" | "recentFiles"
> {
  readonly grant: (path: string) => Promise<FileName>;
}

export function createHandedCalls(files: FileGrants, recent: RecentFiles): HandedCalls {
  return {
    async grant(path) {
      await recent.add(path);
      return files.grant(path);
    },
    readAgain: files.read,
    saveAgain: files.write,
    recentFiles: () => recentGrants(files, recent),
  };
}
