/** Something done to a file since it was synced. */
type FileWork =
  | { readonly kind: "write"; readonly bytes: Uint8Array }
  | { readonly kind: "truncate"; readonly size: number };

let count = 0;

/** A file that knows which of its bytes are durable. */
export class MemoryFile {
  readonly id = ++count;
  bytes: Uint8Array;
  mode = 0o644;
  private durable: Uint8Array;
  private unsynced: FileWork[] = [];

  /** `bytes` are durable. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.durable = bytes;
  }

  do(work: FileWork): void {
    this.bytes = apply(this.bytes, work);
    this.unsynced.push(work);
  }

  sync(): void {
    this.durable = this.unsynced.reduce(apply, this.durable);
    this.unsynced = [];
  }

  /** A failed sync: what was written may come to the disk as nothing but zeros. */
  loseWork(): void {
    this.unsynced = this.unsynced.map((work) =>
      work.kind === "write" ? { ...work, bytes: new Uint8Array(work.bytes.length) } : work,
    );
  }

  /** What is there after a cut of the power: any beginning of what was done since the last sync. */
  survivor(chance: () => number): Uint8Array {
    const done = Math.floor(chance() * (this.unsynced.length + 1));
    const whole = this.unsynced.slice(0, done).reduce(apply, this.durable);
    const next = this.unsynced[done];
    if (next?.kind !== "write") return whole;
    const begun = next.bytes.slice(0, Math.floor(chance() * (next.bytes.length + 1)));
    // Some file systems note the new length before the bytes.
    if (chance() < 0.2) begun.fill(0);
    return apply(whole, { kind: "write", bytes: begun });
  }
}

function apply(bytes: Uint8Array, work: FileWork): Uint8Array {
  if (work.kind === "truncate") return bytes.slice(0, work.size);
  const longer = new Uint8Array(bytes.length + work.bytes.length);
  longer.set(bytes);
  longer.set(work.bytes, bytes.length);
  return longer;
}
