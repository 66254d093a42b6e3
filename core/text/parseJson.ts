import type { Json } from "../model/json.ts";
import { fail, ok, type Result } from "../model/result.ts";

/** Deeper JSON than this is nobody's plan, and would overflow whoever walks it. */
const MAX_DEPTH = 100;

/**
 * JSON text as a value, `not-json` or `too-deep`. A key `__proto__` becomes a key like any other:
 * JSON.parse defines it and does not assign it.
 */
export function parseJson(text: string): Result<Json, "not-json" | "too-deep"> {
  if (depthOf(text) > MAX_DEPTH) return fail("too-deep");
  try {
    return ok(JSON.parse(text) as Json);
  } catch {
    return fail("not-json");
  }
}

/** The depth of brackets outside of strings, told without parsing. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isInString) {
      if (code === BACKSLASH) i += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
  }
  return deepest;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
