/** A snapshot as its name tells it. */
export interface SnapshotName {
  /** When it was made, milliseconds since 1970 (UTC). */
  readonly at: number;
  /** The epoch of the journal that it was made from: a redaction and a repair begin a new one. */
  readonly epoch: number;
  /** The first twelve hexadecimal digits of the SHA-256 of its bytes, all of which it so vouches for. */
  readonly digest: string;
}

/**
 * `formatSnapshotName({ at: 0, epoch: 2, digest: "0123456789ab" })` is
 * `1970-01-01T00-00-00-000Z.2.0123456789ab.convener`.
 */
export function formatSnapshotName({ at, epoch, digest }: SnapshotName): string {
  // No colons: Windows does not have them in names.
  return `${new Date(at).toISOString().replace(/[:.]/g, "-")}.${epoch}.${digest}.convener`;
}

/** The reverse; `undefined` for a name that `formatSnapshotName` does not give. */
export function parseSnapshotName(name: string): SnapshotName | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)\.(\d{1,9})\.([0-9a-f]{12})\.convener$/.exec(
      name,
    );
  if (!match) return undefined;
  const [, hour = "", minute = "", second = "", rest = "", epoch = "", digest = ""] = match;
  const at = new Date(`${hour}:${minute}:${second}.${rest}`).getTime();
  const snapshot = { at, epoch: Number(epoch), digest };
  return Number.isNaN(at) || formatSnapshotName(snapshot) !== name ? undefined : snapshot;
}
