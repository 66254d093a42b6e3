import * as v from "valibot";
import { parseJson } from "../text/parseJson.ts";
import { limits, MANIFEST, manifestSchema, type Manifest } from "./format.ts";
import { unzip } from "./zip.ts";

/**
 * The manifest in the bytes of a backup that `readBackup` has found good; `undefined` where there is
 * none. It is no part of the plan: two plans are equal whoever saved them and when.
 */
export function readManifestOf(bytes: Uint8Array): Manifest | undefined {
  const unzipped = unzip(bytes, { ...limits, accepts: () => true });
  const entry = unzipped.ok ? unzipped.value.get(MANIFEST) : undefined;
  const json = parseJson(new TextDecoder().decode(entry ?? new Uint8Array()));
  const parsed = v.safeParse(manifestSchema, json.ok ? json.value : undefined);
  return parsed.success ? parsed.output : undefined;
}
