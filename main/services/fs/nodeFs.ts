import {
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
  unlink,
} from "node:fs/promises";
import type { Fs } from "./fs.ts";

/** The file system of this computer. */
export const nodeFs: Fs = {
  open: openFile,
  read: async (path) => new Uint8Array(await readFile(path)),
  rename,
  remove: unlink,
  removeFolder: (path) => rmdir(path),
  list: readdir,
  async makeFolder(path) {
    // Contact data is nobody else's: other accounts of the computer do not get in.
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  syncFolder,
  async stat(path) {
    const found = await stat(path, { bigint: true });
    return {
      size: Number(found.size),
      identity: [found.dev, found.ino, found.birthtimeNs].join("-"),
      isFile: found.isFile(),
      mode: Number(found.mode & 0o777n),
    };
  },
  realPath: (path) => realpath(path),
};

async function openFile(path: string, how: "append" | "new") {
  const file = await open(path, how === "new" ? "ax" : "a");
  return {
    write: async (bytes: Uint8Array) => (await file.write(bytes)).bytesWritten,
    truncate: (size: number) => file.truncate(size),
    sync: () => file.sync(),
    setMode: (mode: number) => file.chmod(mode),
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
