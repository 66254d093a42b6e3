import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Plan } from "./plan.ts";
import { storedLines } from "./storedLines.ts";

/**
 * SHA-256 over all that a plan is, in hexadecimal, and over nothing else: two plans are equal when
 * their digests are, whoever saved them and when.
 */
export function contentDigest(plan: Plan): string {
  return digestOfLines(plan, storedLines(plan.log));
}

/** The same, for who has the lines already. */
export function digestOfLines(plan: Plan, lines: readonly string[]): string {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  for (const line of [plan.log.plan, ...lines, ...[...plan.files.keys()].sort()]) {
    hash.update(encoder.encode(`${line}\n`));
  }
  return bytesToHex(hash.digest());
}
