import { dirname } from "node:path";
import type { FileStat, Fs, OpenFile } from "#main/services/fs/fs.ts";
import { MemoryFile } from "./memoryFile.ts";

export const errorCodes = ["ENOSPC", "EIO", "EPERM", "EBUSY", "EROFS"] as const;

/** What may go wrong at one call. `short` writes half and says so; `power` ends everything. */
export type Fault = (typeof errorCodes)[number] | "short" | "power";

export interface MemoryFsOptions {
  /** Files that are there and durable. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** The call, from 1, that goes wrong. */
  readonly fault?: { readonly call: number; readonly how: Fault };
}

/** A change of a folder that is not synced yet: names that come (with what they name) and go. */
interface FolderWork {
  readonly folder: string;
  readonly names: readonly (readonly [string, Entry | undefined])[];
}

type Entry = MemoryFile | "folder";

/**
 * A file system in memory that knows what is durable. After a cut of the power, `restart` gives one
 * with what a disk might hold: of each file what was synced and any beginning of what was done to it
 * since, of each folder what was synced and any of the later changes.
 */
export class MemoryFs implements Fs {
  calls = 0;
  private readonly fault: MemoryFsOptions["fault"];
  private readonly live = new Map<string, Entry>();
  private readonly durable = new Map<string, Entry>();
  private unsynced: FolderWork[] = [];
  private isDark = false;

  constructor({ files = new Map(), fault }: MemoryFsOptions = {}) {
    this.fault = fault;
    for (const [path, bytes] of files) {
      for (const entries of [this.live, this.durable]) {
        for (let up = dirname(path); up !== dirname(up); up = dirname(up))
          entries.set(up, "folder");
      }
      const file = new MemoryFile(bytes);
      this.live.set(path, file);
      this.durable.set(path, file);
    }
  }

  /** The files as a program sees them now. */
  get files(): Map<string, Uint8Array> {
    return new Map(filesIn(this.live, (file) => file.bytes));
  }

  /** The files after a cut of the power; `chance` gives numbers from 0 to 1. */
  restart(chance: () => number): MemoryFs {
    const entries = new Map(this.durable);
    for (const { names } of this.unsynced) {
      if (chance() < 0.5) applyNames(entries, names);
    }
    for (const path of entries.keys()) {
      if (!hasItsFolders(path, entries)) entries.delete(path);
    }
    return new MemoryFs({ files: filesIn(entries, (file) => file.survivor(chance)) });
  }

  readonly open = (path: string, how: "append" | "new"): Promise<OpenFile> =>
    this.call(() => {
      const known = this.live.get(path);
      if (known && how === "new") throw systemError("EEXIST");
      if (known instanceof MemoryFile) return this.handle(known);
      this.mustBeFolder(dirname(path));
      const file = new MemoryFile(new Uint8Array());
      this.change(dirname(path), [[path, file]]);
      return this.handle(file);
    });

  readonly read = (path: string): Promise<Uint8Array> =>
    this.call(() => this.fileAt(path).bytes.slice());

  readonly rename = (from: string, to: string): Promise<void> =>
    this.call(() => {
      const file = this.fileAt(from);
      this.change(dirname(to), [
        [from, undefined],
        [to, file],
      ]);
    });

  readonly remove = (path: string): Promise<void> =>
    this.call(() => {
      this.fileAt(path);
      this.change(dirname(path), [[path, undefined]]);
    });

  readonly removeFolder = (path: string): Promise<void> =>
    this.call(() => {
      this.mustBeFolder(path);
      if ([...this.live.keys()].some((other) => dirname(other) === path)) {
        throw systemError("ENOTEMPTY");
      }
      this.change(dirname(path), [[path, undefined]]);
    });

  readonly list = (folder: string): Promise<readonly string[]> =>
    this.call(() => {
      this.mustBeFolder(folder);
      const inside = [...this.live.keys()].filter((path) => dirname(path) === folder);
      return inside.map((path) => path.slice(folder.length + 1));
    });

  readonly makeFolder = (path: string): Promise<void> =>
    this.call(() => {
      for (let up = path; up !== dirname(up) && !this.live.has(up); up = dirname(up)) {
        this.change(dirname(up), [[up, "folder"]]);
      }
    });

  readonly syncFolder = (path: string): Promise<void> =>
    this.call(() => {
      for (const work of this.unsynced) {
        if (work.folder === path) applyNames(this.durable, work.names);
      }
      this.unsynced = this.unsynced.filter(({ folder }) => folder !== path);
    });

  readonly stat = (path: string): Promise<FileStat> =>
    this.call(() => {
      const entry = this.live.get(path);
      if (!entry) throw systemError("ENOENT");
      if (entry === "folder") return { size: 0, identity: path, isFile: false, mode: 0o755 };
      const { bytes, id, mode } = entry;
      return { size: bytes.length, identity: String(id), isFile: true, mode };
    });

  /** There are no links here. */
  readonly realPath = (path: string): Promise<string> =>
    this.call(() => {
      if (!this.live.has(path)) throw systemError("ENOENT");
      return path;
    });

  private handle(file: MemoryFile): OpenFile {
    return {
      write: (bytes) => this.write(file, bytes),
      setMode: (mode) =>
        this.call(() => {
          file.mode = mode;
        }),
      truncate: (size) => this.call(() => file.do({ kind: "truncate", size })),
      sync: () =>
        this.call(
          () => file.sync(),
          // What the system failed to write once it never tries again (the “fsyncgate” of 2018).
          () => file.loseWork(),
        ),
      close: () => this.call(() => undefined),
    };
  }

  private async write(file: MemoryFile, bytes: Uint8Array): Promise<number> {
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    const writeHalf = () => file.do({ kind: "write", bytes: half });
    const isShort = this.fault?.how === "short" && this.fault.call === this.calls + 1;
    return this.call(() => {
      file.do({ kind: "write", bytes: isShort ? half : bytes });
      return isShort ? half.length : bytes.length;
    }, writeHalf);
  }

  /** Every call goes through here: counted, and failed where it is its turn. */
  private call<T>(work: () => T, onFault: () => void = () => undefined): Promise<T> {
    this.calls += 1;
    const fault = this.fault?.call === this.calls ? this.fault.how : undefined;
    const isOver = this.isDark;
    if (fault === "power") this.isDark = true;
    return Promise.resolve().then(() => {
      if (isOver) throw systemError("EIO");
      if (fault === undefined || fault === "short") return work();
      onFault();
      throw systemError(fault === "power" ? "EIO" : fault);
    });
  }

  private change(folder: string, names: FolderWork["names"]): void {
    applyNames(this.live, names);
    this.unsynced.push({ folder, names });
  }

  private fileAt(path: string): MemoryFile {
    const entry = this.live.get(path);
    if (entry === "folder") throw systemError("EISDIR");
    if (!entry) throw systemError("ENOENT");
    return entry;
  }

  private mustBeFolder(path: string): void {
    if (this.live.get(path) !== "folder") throw systemError("ENOENT");
  }
}

function applyNames(entries: Map<string, Entry>, names: FolderWork["names"]): void {
  for (const [path, entry] of names) {
    if (entry) entries.set(path, entry);
    else entries.delete(path);
  }
}

function hasItsFolders(path: string, entries: ReadonlyMap<string, Entry>): boolean {
  const up = dirname(path);
  return up === dirname(up) || (entries.get(up) === "folder" && hasItsFolders(up, entries));
}

function filesIn(
  entries: ReadonlyMap<string, Entry>,
  bytesOf: (file: MemoryFile) => Uint8Array,
): ReadonlyMap<string, Uint8Array> {
  const files = [...entries].filter((entry): entry is [string, MemoryFile] => {
    return entry[1] instanceof MemoryFile;
  });
  return new Map(files.map(([path, file]) => [path, bytesOf(file)]));
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
