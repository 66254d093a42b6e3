import { mkdir, open, readdir, readFile, rename, stat, unlink } from "node:fs/promises";
import type { Fs } from "./fs.ts";

/** The file system of this computer. */
export const nodeFs: Fs = {
  open: openFile,
  read: async (path) => new Uint8Array(await readFile(path)),
  rename,
  remove: unlink,
  list: readdir,
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  syncFolder,
  async stat(path) {
    const { size, dev, ino, birthtimeNs } = await stat(path, { bigint: true });
    return { size: Number(size), identity: [dev, ino, birthtimeNs].join("-") };
  },
};

async function openFile(path: string, how: "append" | "new") {
  const file = await open(path, how === "new" ? "ax" : "a");
  return {
    write: async (bytes: Uint8Array) => (await file.write(bytes)).bytesWritten,
    truncate: (size: number) => file.truncate(size),
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

/** Windows has no way to sync a folder, and some file systems refuse: the rename then suffices. */
const unable = new Set(["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "EBADF"]);

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!unable.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
