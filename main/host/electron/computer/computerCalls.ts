import type { Answer, ComputerCalls, FileToSave } from "#core/host/contract.ts";
import type { FileName } from "#core/host/grantedFile.ts";
import { withEnding } from "#core/host/withEnding.ts";
import { ok } from "#core/model/result.ts";
import type { FileGrants } from "#main/services/files/fileGrants.ts";
import type { RecentFiles } from "#main/services/recentFiles/recentFiles.ts";
import { recentGrants } from "../../recentGrants.ts";
import type { Dialogs } from "./dialogs.ts";
import type { Printing } from "./printing.ts";

interface ComputerPorts {
  readonly dialogs: Pick<Dialogs, "chooseFile" | "chooseTarget">;
  readonly files: FileGrants;
  readonly recent: RecentFiles;
  readonly printing: Printing;
  readonly openExternal: ComputerCalls["openExternal"];
}

/** What a window may ask of the computer around it, in Electron. */
export function createComputerCalls(ports: ComputerPorts): ComputerCalls {
  const { dialogs, files, recent, printing, openExternal } = ports;

  async function save({ kind, name, bytes }: FileToSave): Answer<FileName | undefined> {
    const path = await dialogs.chooseTarget(kind, withEnding(kind, name));
    if (path === undefined) return ok(undefined);
    const file = await files.grant(path);
    const written = await files.write(file.grant, bytes);
    if (!written.ok) return written;
    await recent.add(path);
    return ok(file);
  }

  return {
    async openFile(kind) {
      const path = await dialogs.chooseFile(kind);
      if (path === undefined) return ok(undefined);
      const { grant } = await files.grant(path);
      const read = await files.read(grant);
      if (read.ok) await recent.add(path);
      return read;
    },
    saveFile: save,
    saveAgain: files.write,
    readAgain: files.read,
    recentFiles: () => recentGrants(files, recent),
    openExternal,
    print: printing.print,
    async savePdf(name) {
      const pdf = await printing.toPdf();
      return pdf.ok ? save({ kind: "pdf", name, bytes: pdf.value }) : pdf;
    },
  };
}
