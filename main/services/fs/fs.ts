/**
 * All that the services ask of a file system, so that a test can fail any call of it or cut the
 * power. Errors are thrown as Node throws them, with a `code` such as `ENOSPC`: `attempt` makes values
 * of them where a service answers.
 */
export interface Fs {
  /** `append` makes the file where it is not there; `new` throws `EEXIST` where it is. */
  readonly open: (path: string, how: "append" | "new") => Promise<OpenFile>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Takes the place of what is at `to`. Durable once the folder is synced. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** An empty folder; throws `ENOTEMPTY` where it is not. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Names in a folder, in no order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** With the folders above it; nothing where it is there. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Makes what was made, renamed and removed in the folder durable. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** Of what a link leads to. */
  readonly stat: (path: string) => Promise<FileStat>;
  /** The same place without links; throws `ENOENT` where nothing is there. */
  readonly realPath: (path: string) => Promise<string>;
}

export interface OpenFile {
  /** Writes at the end, perhaps not all: the number of bytes written. */
  readonly write: (bytes: Uint8Array) => Promise<number>;
  readonly truncate: (size: number) => Promise<void>;
  /** Makes the bytes durable. The name of a new file needs `syncFolder`. */
  readonly sync: () => Promise<void>;
  /** Who may read and write it, as `FileStat` tells it. */
  readonly setMode: (mode: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface FileStat {
  readonly size: number;
  /** Device, inode and time of birth: a copy has another one, where the file system tells. */
  readonly identity: string;
  /** Neither a folder nor a device nor a pipe, of which reading may never end. */
  readonly isFile: boolean;
  /** Permission bits, such as `0o644`. */
  readonly mode: number;
}
