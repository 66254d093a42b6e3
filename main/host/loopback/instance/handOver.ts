import { toWire } from "#core/host/wire.ts";
import { WIRE_TYPE } from "../server/requestGuard.ts";
import type { Instance } from "./instanceFile.ts";

/** One that is busy with a large file answers late; one that was stopped never does. */
const PATIENCE_MS = 3_000;

/**
 * Gives the files of this start to a Convener that runs, which then shows its window. `false` where
 * nobody answers there, or somebody else does: its file was left by one that ended.
 */
export async function handOver(instance: Instance, files: readonly string[]): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${instance.port}/control`, {
      method: "POST",
      headers: { authorization: `Bearer ${instance.secret}`, "content-type": WIRE_TYPE },
      body: toWire(files),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
