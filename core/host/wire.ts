import type { Json } from "../model/json.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { decodeBase64, encodeBase64 } from "../text/base64.ts";
import { parseJson } from "../text/parseJson.ts";

/** Bytes are `{"$bytes": "<base64>"}`. Any other key with a dollar in front gets one more. */
const BYTES = "$bytes";

/**
 * Arguments and answers of a call as text: JSON that also knows bytes. As in JSON, a member that is
 * `undefined` is left out.
 */
export function toWire(value: unknown): string {
  return JSON.stringify(toJson(value));
}

/** What `toWire` wrote; a failure for what is no JSON, is too deep or has bytes that are none. */
export function parseWire(text: string): Result<unknown, "not-wire"> {
  const parsed = parseJson(text);
  if (!parsed.ok) return fail("not-wire");
  try {
    return ok(fromJson(parsed.value));
  } catch (error) {
    if (error instanceof NotBytes) return fail("not-wire");
    throw error;
  }
}

function toJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: encodeBase64(value) };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object" || value === null) return value;
  // `fromEntries` defines members and does not assign them, so `__proto__` is a key like any other.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [escapeKey(key), toJson(member)]),
  );
}

function fromJson(value: Json): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries<Json>(value);
  if (Object.hasOwn(value, BYTES)) return toBytes(entries);
  return Object.fromEntries(entries.map(([key, member]) => [unescapeKey(key), fromJson(member)]));
}

function toBytes(entries: readonly (readonly [string, Json])[]): Uint8Array {
  const text = entries[0]?.[1];
  const bytes = entries.length === 1 && typeof text === "string" ? decodeBase64(text) : undefined;
  if (!bytes) throw new NotBytes();
  return bytes;
}

function escapeKey(key: string): string {
  return key.startsWith("$") ? `$${key}` : key;
}

function unescapeKey(key: string): string {
  return key.startsWith("$$") ? key.slice(1) : key;
}

/** Found deep inside of a value: never leaves this file. */
class NotBytes extends Error {}
