import { sha256 } from "@noble/hashes/sha2.js";

/**
 * The id of a row: 20 letters and digits of Crockford's base 32 in lower case (100 bits). Either
 * random, or derived from what the row stands for, so that two laptops that plan the same year or
 * import the same file make the same rows. Only this file mints ids.
 */
export type Id<Table extends string> = string & { readonly __table: Table };

export type PlanId = Id<"plan">;
/** One running copy of a plan that writes: never shared, minted anew rather than reused. */
export type ReplicaId = Id<"replica">;

/** A source of chance: `count` bytes that nobody can guess. Given by the host, fixed in tests. */
export type RandomBytes = (count: number) => Uint8Array;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 20;
/** Sixty bits are enough for the few replicas of a plan, and a stamp carries one. */
const REPLICA_LENGTH = 12;

export function mintId<Table extends string>(random: RandomBytes): Id<Table> {
  return encode(random(LENGTH), LENGTH);
}

export function mintReplicaId(random: RandomBytes): ReplicaId {
  return encode(random(REPLICA_LENGTH), REPLICA_LENGTH);
}

/**
 * The id that these words always have: `deriveId("meeting", series, "2019-10-17")` is the same on
 * every device. The first word is the table.
 */
export function deriveId<Table extends string>(table: Table, ...key: readonly string[]): Id<Table> {
  // JSON keeps ["a", "bc"] and ["ab", "c"] apart.
  return encode(sha256(new TextEncoder().encode(JSON.stringify([table, ...key]))), LENGTH);
}

export function isId(text: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{20}$/.test(text);
}

function encode<Table extends string>(bytes: Uint8Array, length: number): Id<Table> {
  const letters = Array.from(bytes.subarray(0, length), (byte) => ALPHABET.charAt(byte & 31));
  return letters.join("") as Id<Table>;
}
