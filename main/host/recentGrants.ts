import type { Answer } from "#core/host/contract.ts";
import type { FileName } from "#core/host/grantedFile.ts";
import { ok } from "#core/model/result.ts";
import type { FileGrants } from "#main/services/files/fileGrants.ts";
import type { RecentFiles } from "#main/services/recentFiles/recentFiles.ts";

/** The files of before that are still there, each given anew. */
export async function recentGrants(
  files: Pick<FileGrants, "grant">,
  recent: Pick<RecentFiles, "list">,
): Answer<readonly FileName[]> {
  return ok(await Promise.all((await recent.list()).map(files.grant)));
}
