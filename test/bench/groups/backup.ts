import { deflateRawSync, inflateRawSync } from "node:zlib";
import { readBackup } from "#core/backup/readBackup.ts";
import { writeBackup } from "#core/backup/writeBackup.ts";
import { compareAtSizes } from "../compareAtSizes.ts";
import type { FigureGroup } from "../figure.ts";
import { logOfSize } from "../logOfSize.ts";

/** Saving and opening a plan, with its checks, beside packing the same text with none. */
export const backup: FigureGroup = {
  name: "backup",
  measure({ runs, changes: sizes }) {
    return compareAtSizes({ runs, sizes, unit: "changes", make: savedPlan }, [
      {
        what: "write a backup",
        run: ({ plan }) => writeBackup(plan, options),
        against: { what: "JSON and zlib of Node", run: ({ acts }) => pack(acts) },
      },
      {
        what: "read and verify a backup",
        run: ({ saved }) => opened(saved),
        against: { what: "zlib of Node and JSON", run: ({ packed }) => unpack(packed) },
      },
    ]);
  },
};

const options = { now: Date.UTC(2026, 10, 21), appVersion: "0.0.0" };

function savedPlan(count: number) {
  const log = logOfSize(count);
  const plan = { log, files: new Map<string, Uint8Array>() };
  const acts = [...log.transactions.values()];
  return { plan, acts, saved: writeBackup(plan, options), packed: pack(acts) };
}

function opened(saved: Uint8Array) {
  const read = readBackup(saved);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function pack(acts: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(acts));
}

function unpack(packed: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(packed).toString("utf8"));
}
