import { dirname } from "node:path";
import { attempt } from "../fs/attempt.ts";
import type { OpenFile } from "../fs/fs.ts";
import { setAside } from "../fs/setAside.ts";
import { writeAll } from "../fs/writeAll.ts";
import { replaceFile, type WritingPorts } from "../fs/writeFileAtomically.ts";

/** What was found of a journal's file at opening. */
export interface FoundFile {
  readonly path: string;
  /** Length of what is good. */
  readonly size: number;
  /** Bytes to keep under another name before anything else is written: a torn tail, a damaged file. */
  readonly aside: Uint8Array | undefined;
}

/**
 * The bytes of a journal. All methods throw what the system says and may be called again: each first
 * brings the file back to its last saved record.
 */
export class JournalFile {
  private readonly ports: WritingPorts;
  private readonly path: string;
  private size: number;
  private aside: Uint8Array | undefined;
  private file: OpenFile | undefined;
  /** Whether there may be bytes behind `size`. */
  private isTailDirty: boolean;
  /** A name that is not synced may point to the old file after a cut of the power. */
  private isNameSynced = true;

  constructor(ports: WritingPorts, { path, size, aside }: FoundFile) {
    this.ports = ports;
    this.path = path;
    this.size = size;
    this.aside = aside;
    this.isTailDirty = aside !== undefined;
  }

  /** Makes the file end at its last saved record; what is to be kept is kept first. */
  async ready(): Promise<OpenFile> {
    await this.keepAside();
    if (!this.isNameSynced) await this.ports.fs.syncFolder(dirname(this.path));
    this.isNameSynced = true;
    this.file ??= await this.reopen();
    if (this.isTailDirty) await this.file.truncate(this.size);
    this.isTailDirty = false;
    return this.file;
  }

  /** Saved once this resolves. */
  async append(bytes: Uint8Array): Promise<void> {
    const file = await this.ready();
    this.isTailDirty = true;
    await writeAll(file, bytes);
    await file.sync();
    this.size += bytes.length;
    this.isTailDirty = false;
  }

  /** Puts another file in the place of this one. Saved once `ready` has resolved as well. */
  async replace(bytes: Uint8Array): Promise<void> {
    await this.keepAside();
    await this.close();
    await replaceFile(this.ports, this.path, bytes);
    this.size = bytes.length;
    this.isTailDirty = false;
    this.isNameSynced = false;
  }

  async close(): Promise<void> {
    const open = this.file;
    this.file = undefined;
    if (open) await attempt(() => open.close());
  }

  private async keepAside(): Promise<void> {
    if (this.aside) await setAside(this.ports, this.path, this.aside);
    this.aside = undefined;
  }

  private async reopen(): Promise<OpenFile> {
    const { size } = await this.ports.fs.stat(this.path);
    // Somebody else put another file here: what we append would not follow.
    const isOurs = this.isTailDirty ? size >= this.size : size === this.size;
    if (!isOurs) throw Object.assign(new Error("changed meanwhile"), { code: "ESTALE" });
    return this.ports.fs.open(this.path, "append");
  }
}
