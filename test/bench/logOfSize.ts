import type { Change, Log, Transaction } from "#core/changes/log.ts";
import { toStamp, type Stamp } from "#core/changes/stamp.ts";
import { deriveId, type ReplicaId } from "#core/model/id.ts";
import type { Json } from "#core/model/json.ts";
import { logOf } from "#test/builders/handmadeLog.ts";

const replica = "0000000bench" as ReplicaId;
const START = Date.UTC(2016, 0, 1);
const HOUR_MS = 3_600_000;
/** Each field is set this often in the life of a meeting. */
const ROUNDS = 4;

/** What an organizer's form writes in one act. */
const fields: readonly (readonly [field: string, value: (n: number) => Json])[] = [
  ["when", (n) => ({ date: dayAt(n), start: "19:00", minutes: 120 })],
  ["title", (n) => `Number ${String(n)}: tries, ropes and other trees`],
  ["state", () => ({ name: "planned" })],
  [
    "description",
    (n) => ({ format: "markdown", source: `Evening **${String(n)}** of the group.` }),
  ],
  ["tags", () => ["python", "trees"]],
];

/** A log of so many changes: meetings whose form was saved a few times, each save on the one before. */
export function logOfSize(changes: number): Log {
  const acts = Math.ceil(changes / fields.length);
  const meetings = Math.ceil(acts / ROUNDS);
  return logOf(Array.from({ length: acts }, (_, act) => saveOf(act, meetings)));
}

function saveOf(act: number, meetings: number): Transaction {
  const id = deriveId<"meeting">("meeting", String(act % meetings));
  const tx = stampOf(act, 0);
  const changes = fields.map(([field, value], place): Change => {
    const prev = act < meetings ? [] : [stampOf(act - meetings, place)];
    return { stamp: stampOf(act, place), tx, table: "meeting", id, field, value: value(act), prev };
  });
  const at = new Date(timeOf(act)).toISOString();
  return { id: tx, at, who: "Mira Tannhoff", act: { name: "edit" }, changes };
}

function stampOf(act: number, counter: number): Stamp {
  return toStamp({ time: timeOf(act), counter }, replica);
}

function timeOf(act: number): number {
  return START + act * HOUR_MS;
}

function dayAt(n: number): string {
  return new Date(START + (n % 3_650) * 24 * HOUR_MS).toISOString().slice(0, 10);
}
