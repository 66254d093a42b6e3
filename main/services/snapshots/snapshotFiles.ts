import { formatSnapshotName } from "#core/backup/snapshotName.ts";
import { attempt } from "../fs/attempt.ts";
import { listSnapshots, pathOf, type SnapshotFolder } from "./snapshotFolder.ts";

/** A snapshot as a list shows it. */
export interface SnapshotFile {
  readonly name: string;
  /** When it was made, milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly bytes: number;
}

/** The snapshots of a plan, newest first; none where the folder cannot be read. */
export async function snapshotFiles(place: SnapshotFolder): Promise<readonly SnapshotFile[]> {
  const listed = await attempt(() => listSnapshots(place));
  const files = (listed.ok ? listed.value : []).map(async (snapshot) => {
    const stat = await attempt(() => place.ports.fs.stat(pathOf(place, snapshot)));
    // One that was thinned out meanwhile is no snapshot any more.
    if (!stat.ok) return [];
    return [{ name: formatSnapshotName(snapshot), at: snapshot.at, bytes: stat.value.size }];
  });
  return (await Promise.all(files)).flat();
}
