import { join } from "node:path";
import { mintReplicaId, type ReplicaId } from "#core/model/id.ts";
import { parseJson } from "#core/text/parseJson.ts";
import { attempt } from "../fs/attempt.ts";
import { readIfThere } from "../fs/readIfThere.ts";
import { writeFileAtomically, type WritingPorts } from "../fs/writeFileAtomically.ts";

const REPLICA = "replica.json";

/**
 * The id under which this folder writes. A new one at the first start, where `renew` says so (after a
 * repair), and where the folder is a copy: it then has another inode, time of birth or path than the
 * one that the id was minted for.
 *
 * What this cannot see: a whole disk or virtual machine that was copied or set back, and files put
 * back into the same folder. A folder that was only moved gets a new id, which costs nothing.
 */
export async function takeReplica(
  ports: WritingPorts,
  folder: string,
  renew: boolean,
): Promise<ReplicaId> {
  const path = join(folder, REPLICA);
  const found = await attempt(async () => {
    const { identity } = await ports.fs.stat(folder);
    return { identity, bytes: await readIfThere(ports.fs, path) };
  });
  const place = { path: folder, identity: found.ok ? found.value.identity : "" };
  const known = found.ok && !renew ? parseReplica(found.value.bytes, place) : undefined;
  if (known) return known;
  const replica = mintReplicaId(ports.random);
  const bytes = new TextEncoder().encode(`${JSON.stringify({ replica, ...place })}\n`);
  // Where it cannot be noted, the id serves until the plan is closed and never again.
  await attempt(() => writeFileAtomically(ports, path, bytes));
  return replica;
}

interface Place {
  readonly path: string;
  readonly identity: string;
}

function parseReplica(bytes: Uint8Array | undefined, place: Place): ReplicaId | undefined {
  const json = parseJson(new TextDecoder().decode(bytes ?? new Uint8Array()));
  if (!json.ok || json.value === null || typeof json.value !== "object") return undefined;
  const { replica, path, identity } = json.value as Partial<Record<string, unknown>>;
  const isHere = path === place.path && identity === place.identity;
  if (!isHere || typeof replica !== "string") return undefined;
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(replica) ? (replica as ReplicaId) : undefined;
}
