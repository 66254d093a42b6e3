import type { Print } from "./fingerprint.ts";

/**
 * The permanent record that a person was forgotten: the one act without undo. It is applied before
 * every union, in journal, snapshots and files, and names nobody: words to blank are salted hashes.
 */
export interface Redaction {
  readonly table: "person";
  readonly id: string;
  /** When it was forgotten, an ISO 8601 instant in UTC. */
  readonly at: string;
  /** Random, and the name of this record: two people may forget the same person. */
  readonly salt: string;
  readonly prints: readonly Print[];
}
